/** What is known of an agreement's provisions before any text is read. Built once, and never changed by a text. */
import { type Agreement, type Norm, underReadings } from '@servanda/core';
import { type ClauseWords, clauseWordsOf } from './clause-words.ts';
import { datesOf } from './norm-dates.ts';
import { type NormNumber, partsOf } from './norm-parts.ts';
import { writtenNumbersOf } from './norm-quantities.ts';
import { relatedOf, thingKey } from './related.ts';

/** A norm under all readings at once: whatever one reading makes of it may be what a text means. */
export interface IndexedNorm {
  readonly id: string;
  readonly clause: string;
  readonly deadlines: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
  readonly numbers: readonly NormNumber[];
  /** Keys of its things. The central ones say what it is about. */
  readonly central: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

export interface ClauseIndex {
  readonly agreement: Agreement;
  /** Place of each clause in the document. */
  readonly order: ReadonlyMap<string, number>;
  readonly norms: readonly IndexedNorm[];
  /** Norms that use a thing or one related to it, by the thing's key. */
  normsWith(key: string): readonly IndexedNorm[];
  readonly words: ClauseWords;
}

/** The agreement as written, and under each single reading. */
function variants(agreement: Agreement): Agreement[] {
  return [
    agreement,
    ...agreement.questions.flatMap((question) =>
      question.readings
        .filter(({ changes }) => changes.length > 0)
        .map((reading) => underReadings(agreement, { [question.id]: reading.id })),
    ),
  ];
}

/** Whether what norms refer to is the same. */
function isSameBase(a: Agreement, b: Agreement): boolean {
  return a.moments === b.moments && a.definitions === b.definitions && a.signed === b.signed;
}

function indexed(
  agreement: Agreement,
  norm: Norm,
  all: readonly Agreement[],
  writtenNumbers: ReturnType<typeof writtenNumbersOf>,
): IndexedNorm {
  const versions = all.flatMap((under) =>
    under.norms
      .filter(({ id }) => id === norm.id)
      // Most readings leave most norms as they are.
      .filter((version) => under === agreement || version !== norm || !isSameBase(under, agreement))
      .map((version) => ({ under, version })),
  );
  const parts = versions.map(({ under, version }) => partsOf(under, version));
  const dates = versions.map(({ under, version }) => datesOf(under, version));
  const things = parts.flatMap((part) => part.things);
  const keys = (isCentral: boolean) =>
    new Set(things.filter(({ central }) => central === isCentral).map(({ what, id }) => thingKey(what, id)));
  const central = keys(true);
  return {
    id: norm.id,
    clause: norm.clause,
    deadlines: new Set(dates.flatMap(({ deadlines }) => [...deadlines])),
    anchors: new Set(dates.flatMap(({ anchors }) => [...anchors])),
    numbers: [...parts.flatMap(({ numbers }) => numbers), ...writtenNumbers(central)],
    central,
    beside: keys(false),
  };
}

/** Builds the index of one agreement. */
export function indexClauses(agreement: Agreement): ClauseIndex {
  const all = variants(agreement);
  const writtenNumbers = writtenNumbersOf(agreement);
  const norms = agreement.norms.map((norm) => indexed(agreement, norm, all, writtenNumbers));
  const related = relatedOf(agreement);
  const users = new Map<string, IndexedNorm[]>();
  for (const norm of norms)
    for (const key of new Set([...norm.central, ...norm.beside])) users.set(key, [...(users.get(key) ?? []), norm]);
  // Filled by what documents declare, never by texts.
  const known = new Map<string, readonly IndexedNorm[]>();
  return {
    agreement,
    order: new Map(agreement.clauses.map(({ id }, place) => [id, place])),
    norms,
    normsWith(key) {
      const found = known.get(key) ?? [...new Set([...related(key)].flatMap((other) => users.get(other) ?? []))];
      known.set(key, found);
      return found;
    },
    words: clauseWordsOf(agreement, norms),
  };
}
