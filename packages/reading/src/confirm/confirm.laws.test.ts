import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../text/read-text.ts';
import { statementOn } from './fixture.ts';
import { makeSidecar, sidecarJson } from './make-sidecar.ts';
import { readSidecar } from './read-sidecar.ts';
import { relocate } from './relocate.ts';

const sentences = Array.from(
  { length: 12 },
  (_, i) => `Unit ${i} of Northland left its place by the river on day ${i * 3 + 1} and did not return.`,
);
const text = textOf(sentences.join(' '));
const sidecar = makeSidecar(
  text,
  sentences.map((sentence, i) => statementOn(text, sentence, `s${i}`)),
);
/** Words that are in none of the sentences. */
const insertion = fc.stringMatching(/^[ XYZ.,\n]{1,30}$/);

test('every statement is found after insertions between them', () => {
  fc.assert(
    fc.property(fc.array(insertion, { minLength: 13, maxLength: 13 }), (between) => {
      const changed = sentences.map((sentence, i) => `${between[i]} ${sentence} `).join('') + between[12];
      const { placed, gone } = relocate(textOf(changed), sidecar);
      expect(gone).toEqual([]);
      placed.forEach(({ range, changed: isChanged }, i) => {
        expect(sentences[i]).toContain(changed.slice(range.from, range.to).replace(/\.$/, ''));
        expect(range.to - range.from).toBeGreaterThanOrEqual((sentences[i]?.length ?? 0) - 1);
        expect(isChanged).toBe(false);
      });
    }),
  );
});

test('any sidecar is placed in any text, inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.shuffledSubarray(sentences), (noise, some) => {
      const other = textOf(noise + some.join(noise));
      const { placed, gone } = relocate(other, sidecar);
      expect(placed.length + gone.length).toBe(sidecar.statements.length);
      for (const { range } of placed) {
        expect(range.from).toBeLessThan(range.to);
        expect(range.to).toBeLessThanOrEqual(other.plain.length);
      }
    }),
  );
});

test('any JSON and any words are read without an exception', () => {
  const noise = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ ...sidecar, statements: [value] })),
  );
  fc.assert(
    fc.property(noise, (json) => {
      const { sidecar: read, problems } = readSidecar(json, 'a');
      expect(read === undefined && problems.length === 0).toBe(false);
    }),
  );
  expect(readSidecar('['.repeat(200_000), 'a').problems).toHaveLength(1);
  const spoiled = sidecarJson(sidecar);
  fc.assert(
    fc.property(fc.nat(spoiled.length), fc.string({ maxLength: 5 }), (at, put) => {
      readSidecar(spoiled.slice(0, at) + put + spoiled.slice(at + put.length), 'a');
    }),
  );
});
