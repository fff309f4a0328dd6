/** A comparison as sections of lines, in one order and in the same words for the terminal and the page. */

import type { Agreement, Difference, DifferenceItem, DifferenceKind } from '@servanda/core';
import { counted } from '@servanda/formats/results';

export interface DifferenceView {
  readonly difference: Difference;
  readonly a: Agreement;
  readonly b: Agreement;
}
export interface Entry {
  readonly kind: DifferenceKind;
  /** "tightened for UA, RU". */
  readonly direction: string;
  /** "2/withdrawal, deadline". */
  readonly where: string;
  /** "within 14 days of ceasefire → within 10 days of ceasefire". */
  readonly change: string;
  readonly reason: string;
}
export interface DifferenceSection {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  added: 'added',
  dropped: 'dropped',
  tightened: 'tightened',
  loosened: 'loosened',
  changed: 'changed',
  moved: 'moved',
  incomparable: 'cannot be compared',
  reworded: 'other words',
};
const SORTS: Readonly<Record<string, string>> = { who: 'parties, bodies and groups', agreement: 'the agreement' };
const LINES: Readonly<Record<string, string>> = {
  verifiedBy: 'verified by',
  inForce: 'in force from',
  signed: 'signed',
  sufficientCoverage: 'sufficient coverage',
  concurrent: 'together with',
  type: 'modal',
  value: 'meaning',
  isA: 'is a kind of',
  undoneBy: 'undone by',
  apartFrom: 'apart from',
};

export function sidesWords({ difference: { a, b } }: DifferenceView): string[] {
  const readings = (of: Record<string, string>) =>
    Object.entries(of)
      .map(([question, reading]) => `${question} = ${reading}`)
      .join(' & ');
  const words = ({ agreement, title, readings: chosen }: Difference['a']) =>
    `${title} (${agreement})${Object.keys(chosen).length > 0 ? `, under ${readings(chosen)}` : ''}`;
  return [`From: ${words(a)}`, `To: ${words(b)}`];
}

/** How much differs: "2 tightened, 1 loosened". Names declared on one side only are no rules, and are counted apart. */
export function summaryWords({ difference }: DifferenceView): string[] {
  const told = difference.items.filter((item) => !isLoneName(item));
  const names = difference.items.length - told.length;
  const counts = (Object.keys(KINDS) as DifferenceKind[]).flatMap((kind) => {
    const n = told.filter((item) => item.kind === kind).length;
    return n > 0 ? [`${n} ${KINDS[kind]}`] : [];
  });
  const ambiguous = difference.ambiguous.length;
  return [
    difference.same ?? `${counts.length > 0 ? counts.join(', ') : 'Nothing that can be told of the rules'}.`,
    `${counted(difference.pairs.length, 'rule')} of the one found in the other${names > 0 ? `; ${counted(names, 'name')} declared on one side only` : ''}.`,
    ...(ambiguous > 0 ? [`${counted(ambiguous, 'group')} of rules of which more than one fits: not compared.`] : []),
  ];
}

export const isLoneName = ({ of, line, kind }: DifferenceItem): boolean =>
  of !== 'norm' && of !== 'question' && line === null && (kind === 'added' || kind === 'dropped');

/** A group is not a party, though their names compete. */
function sortOf({ a, b }: DifferenceView, { of, a: inA, b: inB }: DifferenceItem): string | undefined {
  if (of === 'norm') return undefined;
  if (of !== 'who') return SORTS[of] ?? of;
  const actor = [...a.actors, ...b.actors].find(({ id }) => id === inA || id === inB);
  return actor?.role ?? 'group';
}

function entryOf(view: DifferenceView, item: DifferenceItem): Entry {
  const who = item.for.length > 0 ? ` for ${item.for.join(', ')}` : forNobody(item) ? ' for nobody by name' : '';
  const name =
    item.a !== null && item.b !== null && item.a !== item.b ? `${item.a} (there ${item.b})` : (item.a ?? item.b);
  const line = item.line === null ? undefined : (LINES[item.line] ?? item.line);
  const sort = sortOf(view, item);
  const lone = item.kind === 'added' || item.kind === 'dropped';
  const touches =
    !['norm', 'who'].includes(item.of) && item.touches.length > 0 ? `; it bears on ${item.touches.join(', ')}` : '';
  return {
    kind: item.kind,
    direction: `${KINDS[item.kind]}${who}`,
    where: [[sort, name].filter(Boolean).join(' '), line].filter(Boolean).join(', '),
    change: changeWords(item),
    // That nothing answers to it is what added and dropped mean.
    reason: lone && item.of === 'norm' ? '' : `${item.reason}${touches}`,
  };
}

/** A rule for "someone" names nobody, and that is to be read. */
const forNobody = ({ of, kind }: DifferenceItem): boolean => of === 'norm' && kind !== 'reworded';

function changeWords({ kind, from, to }: DifferenceItem): string {
  if (kind === 'added') return to ?? '';
  if (kind === 'dropped') return from ?? '';
  if (from === null && to === null) return '';
  return `${from ?? 'nothing'} → ${to ?? 'nothing'}`;
}

/** Rules by clause first, then what they are made of, questions, and words for people last. */
export function differenceSections(view: DifferenceView): DifferenceSection[] {
  const { difference, a, b } = view;
  const items = difference.items.filter((item) => !isLoneName(item));
  const meaning = items.filter(({ kind }) => kind !== 'reworded');
  const clauses = [...new Set([...a.clauses, ...b.clauses].map(({ id }) => id))];
  const title = (id: string) =>
    (a.clauses.find((each) => each.id === id) ?? b.clauses.find((each) => each.id === id))?.title;
  const section = (name: string, some: readonly DifferenceItem[]) => ({
    title: name,
    entries: some.map((item) => entryOf(view, item)),
  });
  const rules = meaning.filter(({ of }) => of === 'norm');
  const unplaced = rules.filter(({ clause }) => clause === null || !clauses.includes(clause));
  return [
    section(
      'The agreement as a whole',
      meaning.filter(({ of }) => of === 'agreement'),
    ),
    ...clauses.map((id) =>
      section(
        `${id}  ${title(id) ?? ''}`,
        rules.filter(({ clause }) => clause === id),
      ),
    ),
    section('Other rules', unplaced),
    section(
      'What the rules are made of',
      meaning.filter(({ of }) => !['norm', 'agreement', 'question'].includes(of)),
    ),
    section(
      'Questions',
      meaning.filter(({ of }) => of === 'question'),
    ),
    section(
      'Words only',
      items.filter(({ kind }) => kind === 'reworded'),
    ),
  ].filter(({ entries }) => entries.length > 0);
}

/** Names that only one side declares, one line a side and sort. */
export function loneNameWords({ difference: { items } }: DifferenceView): string[] {
  const lone = items.filter(isLoneName);
  const sorts = [...new Set(lone.map(({ of }) => of))];
  const line = (sort: string, which: 'a' | 'b') => {
    const names = lone.flatMap((item) => (item.of === sort ? (item[which] ?? []) : []));
    return names.length > 0
      ? [`${SORTS[sort] ?? sort}, in ${which === 'a' ? 'the first' : 'the second'} only: ${names.join(', ')}`]
      : [];
  };
  return sorts.flatMap((sort) => [...line(sort, 'a'), ...line(sort, 'b')]);
}

export function ambiguousWords({ difference: { ambiguous } }: DifferenceView): string[] {
  return ambiguous.map(
    ({ a, b, reason }) => `${a.join(', ')} and ${b.join(', ')}: ${reason}, so it is not known which is which.`,
  );
}
