import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodOf } from '../text/calendar.ts';
import { dates } from './dates.ts';
import { textDateFrom } from './dates-text-date.ts';
import { quantities } from './quantities.ts';

const language = fc.constantFrom('en', 'uk', 'ru', 'fr', undefined);
const day = fc.integer({ min: -20_000, max: 40_000 });
const textDate = fc.option(
  fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, length]) => periodOf({ from, to: from + length })),
  { nil: undefined },
);
const word = fc.constantFrom(
  ...'in by from to the of last next within for since early end ago later two three hundred million 13 31 29 2014 2015 0 1,000'.split(
    ' ',
  ),
  ...'September February May Friday week weeks years days fortnight yesterday will was . , - – 12.02.2015 02/03/2015 2015-02-30'.split(
    ' ',
  ),
  ...'у до кінця лютого 2015 року протягом днів тому минулого тижня через с по года назад неделю тысяч 1 000 км'.split(
    ' ',
  ),
);
const plain = fc.oneof(
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', '', '\u00a0', '\n', '\u00ad')), { maxLength: 30 })
    .map((all) => all.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('whatever the text: words equal the slice, in order, none overlapping; a period or a reason; no period ends before it begins', () => {
  fc.assert(
    fc.property(plain, language, textDate, (text, code, date) => {
      const range = { from: 0, to: text.length };
      let last = 0;
      for (const { from, to, words, period, open } of dates(text, range, code, date)) {
        expect(words).toBe(text.slice(from, to));
        expect(words).not.toBe('');
        expect(from).toBeGreaterThanOrEqual(last);
        last = to;
        expect((period === undefined) !== (open === undefined)).toBe(true);
        if (!period) continue;
        expect(period.from <= period.to).toBe(true);
        for (const each of [period.from, period.to]) expect(new Date(each).toISOString().slice(0, 10)).toBe(each);
      }
      last = 0;
      for (const { from, to, words, value } of quantities(text, range, code)) {
        expect(words).toBe(text.slice(from, to));
        expect(from).toBeGreaterThanOrEqual(last);
        last = to;
        expect(Number.isFinite(value)).toBe(true);
      }
      for (const { from, to, words } of textDateFrom(text, range, code)) expect(words).toBe(text.slice(from, to));
    }),
    { numRuns: 1000 },
  );
});

test('a range is read as if the text were no more than it', () => {
  fc.assert(
    fc.property(plain, plain, language, textDate, (before, text, code, date) => {
      const [alone] = [dates(text, { from: 0, to: text.length }, code, date)];
      const from = before.length;
      const inside = dates(`${before}${text}${before}`, { from, to: from + text.length }, code, date);
      expect(inside).toEqual(alone.map((one) => ({ ...one, from: one.from + from, to: one.to + from })));
    }),
  );
});

test('what is counted in days moves with the date of the text, over the ends of months and years', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['yesterday', 'en', -1],
    ['three days ago', 'en', -3],
    ['tomorrow', 'en', 1],
    ['позавчора', 'uk', -2],
    ['три дня назад', 'ru', -3],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...cases), day, ([text, code, days], now) => {
      const on = (date: number) => dates(text, { from: 0, to: text.length }, code, periodOf({ from: date, to: date }));
      expect(on(now)).toMatchObject([{ period: periodOf({ from: now + days, to: now + days }) }]);
    }),
  );
});

test('a vaguer date of the text never leaves out what a sharper one gives', () => {
  const counted = [
    'yesterday',
    'two weeks ago',
    'eight months ago',
    'last week',
    'last year',
    'next Tuesday',
    'within 10 days',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...counted), day, fc.nat(60), fc.nat(60), (text, from, a, b) => {
      const on = (date: { from: number; to: number }) =>
        dates(text, { from: 0, to: text.length }, 'en', periodOf(date))[0]?.period ?? { from: '', to: '' };
      const [sharp, vague] = [on({ from: from + a, to: from + a }), on({ from, to: from + a + b })];
      expect(vague.from <= sharp.from && sharp.to <= vague.to).toBe(true);
    }),
  );
});

test('the time grows with the length only', { timeout: 60_000 }, () => {
  const time = (unit: string, length: number): number => {
    const text = unit.repeat(length / unit.length);
    const begin = performance.now();
    dates(text, { from: 0, to: text.length }, 'en', undefined);
    quantities(text, { from: 0, to: text.length }, 'en');
    return performance.now() - begin;
  };
  // A quadratic reading of a megabyte would take an hour.
  expect(time('1,000,', 1_000_000)).toBeLessThan(30_000);
  for (const unit of ['1,', '1.', 'from 2014 to ']) expect(time(unit, 100_000)).toBeLessThan(10_000);
});
