import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutInvisible } from './invisible.ts';
import { readText } from './read-text.ts';
import { TextError } from './text-error.ts';
import { folded, words } from './words.ts';

const formats = fc.constantFrom('plain', 'markdown', 'html');
const pieces = fc.constantFrom(
  '<p>',
  '</div>',
  '# ',
  '- ',
  '[a](b)',
  '`',
  '\n\n',
  'Northland kept it.',
  '&amp;',
  '---\n',
  '<!--',
);

test('any bytes are read, or refused with what to do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), formats, async (bytes, format) => {
      try {
        const { plain, notes } = await readText(bytes, { name: 'a', format });
        for (const { range } of notes) if (range) expect(range.to).toBeLessThanOrEqual(plain.length);
      } catch (error) {
        expect(error).toBeInstanceOf(TextError);
        expect((error as TextError).help).not.toBe('');
      }
    }),
  );
});

test('Markdown keeps its length, and any mark-up is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), formats, async (parts, format) => {
      const file = parts.join('');
      const { plain } = await readText(new TextEncoder().encode(file), { name: 'a', format });
      if (format !== 'html') expect(plain).toHaveLength(file.length);
    }),
  );
});

test('words stand apart and in order, and their keys are those of their place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (plain) => {
      let end = 0;
      for (const { from, to, key } of words(plain)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(plain.length);
        expect(key).toBe(folded(plain.slice(from, to)));
        end = to;
      }
    }),
  );
});

test('hidden characters change no word', () => {
  const hidden = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('\u200b', '\u00ad', '\u202e', '\u2066', '\0')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ,.’]{0,40}$/), hidden, (plain, marks) => {
      let spoiled = plain;
      for (const [at, mark] of marks) spoiled = spoiled.slice(0, at) + mark + spoiled.slice(at);
      expect(words(spoiled).map(({ key }) => key)).toEqual(words(plain).map(({ key }) => key));
      expect(withoutInvisible(spoiled).seen).toBe(plain);
    }),
  );
});
