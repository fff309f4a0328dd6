import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const parts = fc.constantFrom(
  'Northland',
  'signed',
  'it',
  'Mr',
  'ст',
  'U.S',
  '5',
  '3.5',
  'г',
  '.',
  '. ',
  '! ',
  '? ',
  '… ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '; ',
  ', ',
  '“',
  '”',
  '"',
  '«',
  '»',
  '„',
  '‘',
  '’',
  "'",
  '- ',
  '[1]',
  '(',
  ')',
  '\u200b',
  '\u202e',
  '😀',
  '\ud83d',
);
const texts = fc.oneof(
  fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

test('sentences are in order, apart, trimmed, and all that is not white space lies in one', () => {
  fc.assert(
    fc.property(texts, (plain) => {
      let end = 0;
      let between = '';
      sentences(plain).forEach(({ from, to, index, quoted }, place) => {
        expect(index).toBe(place);
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        between += plain.slice(end, from);
        const words = plain.slice(from, to);
        expect(words).toBe(words.trim());
        for (const quote of quoted) {
          expect(quote.from).toBeGreaterThanOrEqual(from);
          expect(quote.to).toBeGreaterThan(quote.from);
          expect(quote.to).toBeLessThanOrEqual(to);
        }
        end = to;
      });
      between += plain.slice(end);
      // The next-line character ends a line without being white space to a regular expression; what is not seen is no word.
      expect(between.replace(/[\u0085\p{Cf}]/gu, '').trim()).toBe('');
    }),
  );
});

test('a paragraph is read alike whatever stands around it', () => {
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const alone = sentences(first).length + sentences(second).length;
      expect(sentences(`${first}\n\n${second}`)).toHaveLength(alone);
    }),
  );
});
