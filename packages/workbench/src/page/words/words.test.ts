import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { dictionary, type Messages } from './dictionary.ts';
import { directionOf, isLanguage, LANGUAGES, preferred } from './languages.ts';
import { instantIn } from './times.ts';

const languages = Object.keys(LANGUAGES);
const filesOf = (language: string) => readdirSync(join(import.meta.dirname, language)).sort();
const messagesOf = (language: string, file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, language, file), 'utf8')) as Messages;

/** Names of the arguments of a message. */
function argumentsOf(message: string): string[] {
  type Element = ReturnType<IntlMessageFormat['getAst']>[number];
  const names = new Set<string>();
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      if (element.type === 0 || element.type === 7) continue;
      if ('value' in element) names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe.each(languages)('the interface in %s', (language) => {
  test('has every file, key and argument that there is in English', () => {
    expect(filesOf(language)).toEqual(filesOf('en'));
    for (const file of filesOf('en')) {
      const [english, said] = [messagesOf('en', file), messagesOf(language, file)];
      expect(Object.keys(said).sort(), file).toEqual(Object.keys(english).sort());
      for (const [key, message] of Object.entries(english))
        expect([key, ...argumentsOf(said[key] ?? '')], file).toEqual([key, ...argumentsOf(message)]);
    }
  });

  test('has all plurals of the language wherever a number decides', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const file of filesOf(language))
      for (const [key, message] of Object.entries(messagesOf(language, file)))
        for (const [, options = ''] of message.matchAll(/\{\w+, plural,((?:[^{}]|\{[^{}]*\})*)\}/g)) {
          const given = [...options.matchAll(/(\w+) \{/g)].map(([, name]) => (name === '0' ? 'zero' : name));
          // `=0` says what `zero` would. French and Spanish say "many" for millions only, which no page of ours counts.
          const needed = categories.filter((name) => name !== 'many' || (language !== 'fr' && language !== 'es'));
          expect([file, key, ...given]).toEqual(expect.arrayContaining([file, key, ...needed]));
        }
  });
});

test('a key without words shows itself, and later messages go before earlier ones', () => {
  const t = dictionary('en', { a: 'first', b: '{n, plural, one {# report} other {# reports}}' }, { a: 'second' });
  expect([t('a'), t('b', { n: 2 }), t('c')]).toEqual(['second', '2 reports', 'c']);
});

test('a name in a sentence cannot turn the order of its words', () => {
  const t = dictionary('en', { none: 'There is no {name} here.' });
  expect(t('none', { name: '\u202ereh ydaerla\u2066' })).toBe('There is no \ufffdreh ydaerla\ufffd here.');
  expect(t('none', { name: 'الميناء' })).toBe('There is no الميناء here.');
});

test('the first language of the reader that there is is taken', () => {
  expect(preferred(['de-DE', 'uk-UA', 'en'])).toBe('uk');
  expect(preferred(['de'])).toBe('en');
  expect([directionOf('ar'), directionOf('fr'), isLanguage('toString')]).toEqual(['rtl', 'ltr', false]);
});

test('a time is told in the zone of the agreement, which is said, through a change of clocks too', () => {
  // Kyiv went from UTC+2 to UTC+3 on 29 March 2015 at 01:00 UTC.
  expect(instantIn('en', 'Europe/Kyiv', '2015-03-29T00:59:00Z', 'minute')).toBe('Mar 29, 2015, 02:59 GMT+2');
  expect(instantIn('en', 'Europe/Kyiv', '2015-03-29T01:00:00Z', 'minute')).toBe('Mar 29, 2015, 04:00 GMT+3');
  expect(instantIn('en', 'Europe/Kyiv', 'never', 'day')).toBe('never');
});
