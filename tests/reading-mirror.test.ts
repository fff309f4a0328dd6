/**
 * Twelve short texts from both sides of six disputes, mirrored: with two sides in each other's place in text, document and record,
 * candidates and answers are the same with the sides in each other's place. All shipped agreements are on the shelf throughout.
 */
import { type Candidate, createFinder, type Form, type Text, textOf } from '@servanda/reading';
import { describe, expect, test } from 'vitest';
import { evenNorms } from './support/even-norms.ts';
import {
  type Document,
  mirroredDocument,
  mirroredIds,
  mirroredWords,
  unnamed,
  wordsChanged,
} from './support/mirror.ts';
import { MIRROR_TEXTS, type MirrorText } from './support/mirror-texts.ts';
import { answererOf, confirmed, readThrough, replyOf, withoutOffsets } from './support/read-through.ts';
import { mapStrings, renamed, swapOf } from './support/renamed.ts';
import { agreementOf, reportsOf, SHIPPED } from './support/shipped.ts';

const shelf: readonly Document[] = SHIPPED.map((name) => ({ agreement: agreementOf(name), reports: reportsOf(name) }));
const answerer = answererOf(shelf);
const wordsOf = ({ sentences }: MirrorText) => sentences.map(([words]) => words).join(' ');
const dayOf = ({ date }: MirrorText) => ({ from: date, to: date });
const textFrom = (plain: string, of: MirrorText): Text => textOf(plain, { language: 'en', date: dayOf(of) });
const titled = MIRROR_TEXTS.map((of, i) => [`${Math.floor(i / 2) + 1}${'ab'[i % 2]} ${of.dispute}`, of] as const);
const reversed = ([a, b]: MirrorText['sides']) => [b, a] as const;

const finders = new Map<readonly Document[], ReturnType<typeof createFinder>>();
type Bias = (candidates: Candidate[]) => Candidate[];

/** Candidates and proposals of a text; `bias` is what a partial finder would do to them. */
function found(text: Text, documents: readonly Document[], bias: Bias = (all) => all) {
  const agreements = new Map(documents.map(({ agreement }) => [agreement.id, agreement]));
  const finder = finders.get(documents) ?? createFinder([...agreements.values()]);
  finders.set(documents, finder);
  return withoutOffsets(readThrough(text, { find: (of) => bias(finder.find(of)) }, agreements));
}

const mirrors = new Map<string, readonly Document[]>();
function mirrorOf({ sides }: MirrorText): readonly Document[] {
  const key = sides.map(({ id }) => id).join();
  const mirror = mirrors.get(key) ?? shelf.map((document) => mirroredDocument(document, sides));
  mirrors.set(key, mirror);
  return mirror;
}

/** What is found in a text, and in its mirror with the sides put back. */
function bothWays(of: MirrorText, here = shelf, there = mirrorOf(of), bias?: Bias) {
  const plain = wordsOf(of);
  return {
    before: unnamed(found(textFrom(plain, of), here, bias), of.sides, here),
    after: unnamed(found(textFrom(mirroredWords(plain, of.sides), of), there, bias), reversed(of.sides), there),
  };
}

test('there are six disputes, a text of four sentences from each side of each', () => {
  expect(MIRROR_TEXTS).toHaveLength(12);
  expect(new Set(MIRROR_TEXTS.map(({ dispute }) => dispute)).size).toBe(6);
  for (const { sentences } of MIRROR_TEXTS) expect(sentences).toHaveLength(4);
});

test.each(titled)('%s: each sentence is a candidate, by itself and in the text', (_, of) => {
  const sentences = found(textFrom(wordsOf(of), of), shelf).filter(({ agreement }) => agreement === of.agreement);
  expect(sentences.map(({ sentence }) => sentence)).toEqual([0, 1, 2, 3]);
});

test.each(titled)('%s: mirrored, the candidates and what is proposed are mirrored', (_, of) => {
  expect(mirroredWords(wordsOf(of), of.sides)).not.toBe(wordsOf(of));
  const { before, after } = bothWays(of);
  expect(after).toEqual(before);
});

test.each(titled)(
  '%s: who is spoken of decides no clause: the mirrored text finds the same in the document as it is',
  (_, of) => {
    const { before, after } = bothWays(of, shelf, shelf);
    expect(after).toEqual(before);
  },
);

test.each(titled)('%s: mirrored, the answers are mirrored', (_, of) => {
  const there = mirrorOf(of);
  const mirror = answererOf(there);
  for (const [, statement] of of.sentences) {
    const before = replyOf(answerer.answer(confirmed(of.agreement, statement), dayOf(of)));
    const asked = confirmed(of.agreement, mirroredIds(statement, of.sides));
    const after = replyOf(mirror.answer(asked, dayOf(of)));
    expect(['no document', 'by name only', 'cannot ask']).not.toContain(before.state);
    expect(unnamed(after, reversed(of.sides), there)).toEqual(unnamed(before, of.sides, shelf));
  }
});

/** Bearers in the order of their spelling: theirs is the document's, which was left as it is. So is its prose, which is left out. */
const inAnyOrder = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (key === 'clause') return undefined;
      if (typeof part === 'string') return part.replace(/[\p{L}①②-]+(?:, [\p{L}①②-]+)* and [\p{L}①②-]+/gu, sortedNames);
      return Array.isArray(part) ? part.toSorted((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)) : part;
    }),
  ) as T;
const sortedNames = (list: string) =>
  list
    .split(/, | and /)
    .toSorted()
    .join(', ');

const pairs = [...new Map(MIRROR_TEXTS.map((of) => [of.agreement + of.sides.map(({ id }) => id).join(), of])).values()];
const evenOf = ({ sides, agreement }: (typeof pairs)[number]) => {
  const document = shelf.find((one) => one.agreement.id === agreement) as Document;
  return evenNorms(document.agreement, swapOf(sides[0].id, sides[1].id));
};

test('some documents bind two sides alike; the Compact binds its guarantors, of which one of its two sides here is none', () => {
  const uneven = pairs.filter((of) => evenOf(of).size === 0).map(({ agreement }) => agreement);
  expect(uneven).toEqual(['kyiv-security-compact']);
});

test.each(pairs.filter((of) => evenOf(of).size > 0))(
  'where $agreement binds $sides.0.id and $sides.1.id alike, sides swapped in text and record alone swap the answers',
  (of) => {
    const { sides, agreement } = of;
    const there = shelf.map((document) => ({ ...document, reports: mirroredIds(document.reports, sides) }));
    const mirror = answererOf(there);
    const forms = [...evenOf(of)].flatMap((norm) =>
      sides.flatMap(({ id }) =>
        (['kept', 'broke', 'never did'] as const).map(
          (did): Form => ({ form: 'conduct', did, bearer: id, provisions: [norm] }),
        ),
      ),
    );
    for (const form of forms) {
      const before = replyOf(answerer.answer(confirmed(agreement, form), dayOf(of)));
      const after = replyOf(mirror.answer(confirmed(agreement, mirroredIds(form, sides)), dayOf(of)));
      expect(inAnyOrder(unnamed(after, reversed(sides), there))).toEqual(inAnyOrder(unnamed(before, sides, shelf)));
    }
  },
);

describe('ids do not matter', () => {
  // Letters only, since a name may be heard as a word; in the opposite order of the old ones.
  const ids = [...new Set(shelf.flatMap(({ agreement }) => agreement.actors.map(({ id }) => id)))].toSorted();
  const letter = (n: number) => String.fromCharCode('A'.charCodeAt(0) + n);
  const to = new Map(ids.map((id, i) => [id, `Zq${letter(25 - Math.floor(i / 26))}${letter(25 - (i % 26))}`]));
  const other = shelf.map((document): Document => {
    const { mentions = [], ...rest } = document.agreement;
    // Words by which texts speak of an actor are no ids, though some are spelt alike.
    const kept = mentions.map((mention) => ({ ...mention, of: to.get(mention.of) ?? mention.of }));
    return { agreement: { ...renamed(rest, to), mentions: kept }, reports: renamed(document.reports, to) };
  });
  const mirror = answererOf(other);
  const plainly = <T>(value: T): T => mapStrings(value, (text) => wordsChanged(text, to));

  test('the new ones are as many, and sorted the other way', () => {
    expect([...to.values()].toSorted().toReversed()).toEqual([...to.values()]);
    expect(new Set(to.values()).size).toBe(ids.length);
  });

  test.each(titled)(
    '%s: with other ids of all actors, candidates and answers are the same but for the ids',
    (_, of) => {
      const text = textFrom(wordsOf(of), of);
      expect(plainly(found(text, other))).toEqual(plainly(found(text, shelf)));
      for (const [, statement] of of.sentences) {
        const before = replyOf(answerer.answer(confirmed(of.agreement, statement), dayOf(of)));
        const after = replyOf(mirror.answer(confirmed(of.agreement, renamed(statement, to)), dayOf(of)));
        expect(plainly(after)).toEqual(plainly(before));
      }
    },
  );
});

describe('these tests can fail', () => {
  const differ = (of: MirrorText, ...how: [(readonly Document[])?, (readonly Document[])?, Bias?]) => {
    const { before, after } = bothWays(of, ...how);
    return JSON.stringify(before) !== JSON.stringify(after);
  };
  const deaf = (documents: readonly Document[], id: string): Document[] =>
    documents.map(({ agreement, reports }) => ({
      agreement: {
        ...agreement,
        actors: agreement.actors.map((actor) => (actor.id === id ? { ...actor, name: undefined } : actor)),
        mentions: agreement.mentions?.filter(({ of }) => of !== id),
      },
      reports,
    }));

  test.each(titled)('%s: a document that has no words for one of the sides', (_, of) => {
    expect(differ(of, deaf(shelf, of.sides[0].id), deaf(mirrorOf(of), of.sides[0].id))).toBe(true);
  });

  test('a finder that sorts the parties by their ids', () => {
    const sorting: Bias = (candidates) =>
      candidates.map((candidate) => ({
        ...candidate,
        mentions: candidate.mentions.toSorted((a, b) => (a.of < b.of ? -1 : 1)),
      }));
    expect(MIRROR_TEXTS.some((of) => differ(of, shelf, mirrorOf(of), sorting))).toBe(true);
    expect(MIRROR_TEXTS.some((of) => differ(of, shelf, mirrorOf(of)))).toBe(false);
  });

  test.each(titled)('%s: a finder that passes over sentences on one side', (_, of) => {
    const partial: Bias = (candidates) =>
      candidates.filter(({ mentions }) => mentions.every((mention) => mention.of !== of.sides[0].id));
    expect(differ(of, shelf, mirrorOf(of), partial)).toBe(true);
  });

  test('a record that was mirrored and a document that was not', () => {
    const of = MIRROR_TEXTS[7] as MirrorText;
    const form: Form = { form: 'conduct', did: 'kept', bearer: 'UA', provisions: ['4/resolution'] };
    const there = shelf.map((document) => ({ ...document, reports: mirroredIds(document.reports, of.sides) }));
    const before = replyOf(answerer.answer(confirmed(of.agreement, form), dayOf(of)));
    const after = replyOf(answererOf(there).answer(confirmed(of.agreement, mirroredIds(form, of.sides)), dayOf(of)));
    expect(unnamed(after, reversed(of.sides), there)).not.toEqual(unnamed(before, of.sides, shelf));
  });
});
