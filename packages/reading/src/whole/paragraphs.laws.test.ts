import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Passage, paragraphsOf } from './paragraphs.ts';

const plain = fc
  .array(fc.constantFrom('word', ' ', '\n', '\n\n', '. ', 'another'), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('whatever is marked, the pieces are the text, and each lies inside its passages from end to end', () => {
  fc.assert(
    fc.property(plain, fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 8 }), (text, places) => {
      const passages = places
        .map(([from, length], i): Passage => {
          const start = Math.min(from, text.length);
          return { from: start, to: Math.min(text.length, start + length + 1), number: String(i), kind: 'statement' };
        })
        .sort((a, b) => a.from - b.from);
      const paragraphs = paragraphsOf(text, passages);
      const shown = paragraphs.flatMap(({ pieces }) => pieces.map(({ from, to }) => text.slice(from, to))).join('');
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const { from, to, pieces } of paragraphs) {
        expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([from, to]);
        for (const piece of pieces)
          for (const passage of passages) {
            const touches = passage.from < piece.to && passage.to > piece.from;
            expect(piece.inside.includes(passage)).toBe(touches);
            if (touches) expect(passage.from <= piece.from && passage.to >= piece.to).toBe(true);
          }
      }
    }),
  );
});
