import { describe, expect, test } from 'vitest';
import { textOf } from '../text/read-text.ts';
import { statementOn } from './fixture.ts';
import { makeSidecar } from './make-sidecar.ts';
import { printsOf } from './prints.ts';
import { relocate } from './relocate.ts';

const ONE = 'Northland withdrew its guns from the river within two weeks.';
const TWO = 'Nobody in Southland has ever seen the list of towns that was promised.';
const SHORT = 'They lied.';
const before = textOf(`${ONE} ${TWO}\n\n${SHORT}`);
const sidecar = makeSidecar(
  before,
  [ONE, TWO, SHORT].map((quoted, i) => statementOn(before, quoted, `s${i + 1}`)),
);

/** What is found of each statement: its words in the new text, and whether it moved or changed. */
function found(plain: string) {
  const { placed, gone } = relocate(textOf(plain), sidecar);
  return {
    ...Object.fromEntries(
      placed.map(({ statement, range, moved, changed }) => [
        statement.id,
        [plain.slice(range.from, range.to), ...(moved ? ['moved'] : []), ...(changed ? ['changed'] : [])],
      ]),
    ),
    gone: gone.map(({ id }) => id),
  };
}

test('prints are of runs of five words, or of all where there are fewer', () => {
  const { words, prints } = printsOf('One two three four five six.', { from: 0, to: 28 });
  expect([words, prints.length]).toEqual([6, 2]);
  // The first twelve digits of SHA-256 of "one two three".
  expect(printsOf('ONE two — three', { from: 0, to: 15 }).prints).toEqual([
    textOf('one two three').sha256.slice(0, 12),
  ]);
  expect(printsOf('— !', { from: 0, to: 3 })).toEqual({ words: 0, prints: [] });
});

describe('relocate', () => {
  test('leaves all in place where the text is the same', () => {
    const { placed, gone, sameText } = relocate(before, sidecar);
    expect([placed.length, gone, sameText]).toEqual([3, [], true]);
    expect(placed.every(({ moved }) => !moved)).toBe(true);
  });

  test('finds what moved by its words', () => {
    expect(found(`A new beginning. ${before.plain}`)).toEqual({
      s1: [ONE.slice(0, -1), 'moved'],
      s2: [TWO.slice(0, -1), 'moved'],
      s3: [SHORT.slice(0, -1), 'moved'],
      gone: [],
    });
  });

  test('keeps the place of what did not move', () => {
    expect(found(`${before.plain} More.`)).toEqual({ s1: [ONE], s2: [TWO], s3: [SHORT], gone: [] });
  });

  test('finds what lost some of its words, and says that it changed', () => {
    const changed = TWO.replace('promised', 'announced');
    expect(found(before.plain.replace(TWO, changed))).toMatchObject({
      s2: ['Nobody in Southland has ever seen the list of towns that was', 'moved', 'changed'],
      gone: [],
    });
  });

  test('reports what is gone', () => {
    expect(found(`${ONE} ${SHORT}`)).toMatchObject({ gone: ['s2'] });
  });

  test('takes the nearest of two places', () => {
    const { placed } = relocate(textOf(`${SHORT} ${'x '.repeat(10)}${before.plain}`), sidecar);
    const last = placed.find(({ statement }) => statement.id === 's3');
    expect(last?.range.from).toBe(`${SHORT} ${'x '.repeat(10)}${ONE} ${TWO}\n\n`.length);
  });

  test('keeps two sentences of the same words apart, by what went with them', () => {
    const twice = textOf(`${ONE} ${SHORT}\n\n${TWO} ${SHORT}`);
    const second = twice.plain.lastIndexOf(SHORT);
    const own = [
      statementOn(twice, ONE, 'one'),
      statementOn(twice, TWO, 'two'),
      { ...statementOn(twice, SHORT, 'last'), at: [second, second + SHORT.length] satisfies [number, number] },
    ];
    const preface = 'A preface, longer than what parts the two. '.repeat(5);
    const { placed } = relocate(textOf(`${preface}${twice.plain}`), makeSidecar(twice, own));
    const last = placed.find(({ statement }) => statement.id === 'last');
    expect(last).toMatchObject({ range: { from: preface.length + second }, changed: false });
  });

  test('asks a person to look again where the same words stand twice and neither place is surely its own', () => {
    expect(found(`${SHORT} Somebody else speaks here. ${SHORT}`)).toMatchObject({
      s3: [SHORT.slice(0, -1), 'moved', 'changed'],
    });
  });

  test('attaches nothing to other words of the same text', () => {
    const [from, to] = [before.plain.indexOf(TWO), before.plain.indexOf(TWO) + TWO.length];
    const statements = sidecar.statements.map((statement) =>
      statement.id === 's1' ? { ...statement, at: [from, to] satisfies [number, number] } : statement,
    );
    const { placed } = relocate(before, { ...sidecar, statements });
    expect(placed[0]).toMatchObject({ range: { from: 0, to: ONE.length - 1 }, moved: true });
  });

  test('says where a sidecar is of another text', () => {
    const { ofAnotherText, gone } = relocate(textOf('A recipe for bread, and nothing else at all.'), sidecar);
    expect([ofAnotherText, gone.length]).toEqual([true, 3]);
    expect(relocate(textOf('Bread.'), { ...sidecar, statements: [] }).ofAnotherText).toBe(false);
  });

  test('finds a thousand statements in a text of two million characters', () => {
    const sentences = Array.from(
      { length: 22_000 },
      (_, i) => `In town ${i} the guns of unit ${i % 97} stood by bridge ${i * 7} until the evening of day ${i % 365}.`,
    );
    const plain = sentences.join(' ');
    const text = textOf(plain);
    const statements = sentences
      .filter((_, i) => i % 22 === 0)
      .map((sentence, i) => ({
        ...statementOn(before, ONE, `s${i}`),
        ...{
          at: [plain.indexOf(sentence), plain.indexOf(sentence) + sentence.length] satisfies [number, number],
          ...printsOf(sentence, { from: 0, to: sentence.length }),
        },
      }))
      .map((statement) => ({ ...statement, prints: [...statement.prints] }));
    const { placed } = relocate(textOf(`Anew. ${plain}`), makeSidecar(text, statements));
    expect(placed.length).toBe(1000);
    for (const { statement, range } of placed) expect(range.from).toBe(statement.at[0] + 6);
  }, 20_000);
});
