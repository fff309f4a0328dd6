/** What differs in the head of the documents, and in the questions that they leave open. */
import type { Agreement, Conversion, Question } from '../agreement/form.ts';
import { standardInWords } from '../agreement/standards.ts';
import { formatLocal } from '../time/index.ts';
import type { DifferenceItem, Finding } from './difference.ts';
import { changed } from './held.ts';
import { equalInForm } from './meaning-key.ts';

type Part = {
  readonly finding: (a: Agreement, b: Agreement) => Finding;
  readonly words: (of: Agreement) => string | null;
};
const everyRule = (reason: string) => () => changed(`${reason}; it bears on every rule`);
const forPeople: Part['finding'] = () => ({ kind: 'reworded', reason: 'words for people' });

const moment = (of: (agreement: Agreement) => number | undefined): Part => ({
  finding: (a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === undefined || other === undefined) return changed('given on one side only; it bears on every rule');
    return { kind: 'moved', reason: `${other < one ? 'earlier' : 'later'}; it bears on every rule` };
  },
  words: (agreement) => {
    const at = of(agreement);
    return at === undefined ? null : formatLocal(at, agreement.clock);
  },
});

/** Every part of the form: a new one must be given its place here before this compiles. `undefined`: compared elsewhere, or no part of what is agreed. */
export const HEAD: Readonly<Record<keyof Agreement, Part | undefined>> = {
  servanda: undefined,
  id: undefined,
  title: { finding: forPeople, words: ({ title }) => title },
  proposal: {
    finding: everyRule('a proposal is never in force'),
    words: ({ proposal }) => (proposal ? 'a proposal' : 'no proposal'),
  },
  signed: moment(({ signed }) => signed),
  signedAt: { finding: forPeople, words: ({ signedAt }) => signedAt ?? null },
  inForce: moment(({ inForce }) => inForce),
  clock: { finding: everyRule('days begin at other instants'), words: ({ clock }) => clock },
  texts: { finding: forPeople, words: ({ texts }) => texts?.map(({ source }) => source ?? '').join('; ') ?? null },
  standard: {
    finding: () =>
      changed('standards of proof are not ordered (semantics 2.4); it bears on every rule without its own'),
    words: ({ standard }) => (standard ? standardInWords(standard) : null),
  },
  actors: undefined,
  groups: undefined,
  kinds: undefined,
  acts: undefined,
  states: undefined,
  measures: undefined,
  bases: undefined,
  countings: undefined,
  conversions: {
    finding: () => changed('amounts on other bases count otherwise (semantics 2.8.4)'),
    words: ({ conversions }) => conversions?.map(conversionInWords).join('; ') ?? null,
  },
  zones: undefined,
  lines: undefined,
  moments: undefined,
  definitions: undefined,
  clauses: undefined,
  norms: undefined,
  questions: undefined,
  amendments: {
    finding: () => changed('the rules are compared as first written; what amendments make of them is not compared'),
    words: ({ amendments, clock }) =>
      amendments?.map(({ id, title, from }) => `${title ?? id} from ${formatLocal(from, clock)}`).join('; ') ?? null,
  },
  // Examples test a document, and mentions serve the reading of texts: neither is agreed.
  examples: undefined,
  mentions: undefined,
};

function conversionInWords({ from, to }: Conversion): string {
  return `${from.value} ${from.unit} of ${from.basis} counts as ${to.value} ${to.unit} of ${to.basis}`;
}

export function headItems(a: Agreement, b: Agreement): DifferenceItem[] {
  return (Object.keys(HEAD) as (keyof Agreement)[]).flatMap((part) => {
    const compared = HEAD[part];
    if (!compared || equalInForm({ [part]: a[part] }, { [part]: b[part] })) return [];
    return [headItem(part, compared.words(a), compared.words(b), compared.finding(a, b))];
  });
}

function headItem(line: string, from: string | null, to: string | null, finding: Finding): DifferenceItem {
  return { of: 'agreement', clause: null, a: null, b: null, line, for: [], from, to, touches: [], ...finding };
}

/** Questions by their names, readings by theirs. Both under the common names. */
export function questionItems(a: readonly Question[], b: readonly Question[]): DifferenceItem[] {
  const item = (
    id: readonly [string | null, string | null],
    line: string | null,
    texts: readonly (string | null)[],
    finding: Finding,
  ) => ({
    of: 'question',
    clause: null,
    a: id[0],
    b: id[1],
    line,
    for: [],
    from: texts[0] ?? null,
    to: texts[1] ?? null,
    touches: [],
    ...finding,
  });
  const one = {
    a: { kind: 'dropped', reason: 'asked on one side only' },
    b: { kind: 'added', reason: 'asked on one side only' },
  } as const;
  return [
    ...a.flatMap((question) => {
      const other = b.find(({ id }) => id === question.id);
      if (!other) return [item([question.id, null], null, [question.text, null], one.a)];
      const reading = ({ readings }: Question, id: string) => readings.find((each) => each.id === id);
      const ids = [...new Set([...question.readings, ...other.readings].map(({ id }) => id))];
      return [
        ...(question.text === other.text
          ? []
          : [
              item([question.id, question.id], 'text', [question.text, other.text], {
                kind: 'reworded',
                reason: 'words for people',
              }),
            ]),
        ...ids.flatMap((id) => {
          const [inA, inB] = [reading(question, id), reading(other, id)];
          const texts = [inA ? id : null, inB ? id : null];
          if (!inA || !inB)
            return [
              item(
                [question.id, question.id],
                'reading',
                texts,
                inA
                  ? { kind: 'dropped', reason: 'a reading of one side only' }
                  : { kind: 'added', reason: 'a reading of one side only' },
              ),
            ];
          if (!equalInForm(inA.changes, inB.changes))
            return [item([question.id, question.id], `reading ${id}`, texts, changed('it changes other things'))];
          const held = (of: typeof inA) => of.heldBy?.map(({ who }) => who).join(', ') ?? null;
          if (equalInForm(inA.heldBy, inB.heldBy)) return [];
          return [
            item([question.id, question.id], `reading ${id} held by`, [held(inA), held(inB)], {
              kind: 'reworded',
              reason: 'who holds a reading is recorded and decides nothing',
            }),
          ];
        }),
      ];
    }),
    ...b
      .filter(({ id }) => !a.some((question) => question.id === id))
      .map((question) => item([null, question.id], null, [null, question.text], one.b)),
  ];
}
