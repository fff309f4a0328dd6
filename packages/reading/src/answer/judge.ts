/** One provision, one bearer, one period: the checker's verdicts under all readings and standards, and the word for them. */
import { type Standard, standardInWords, type Verdict } from '@servanda/core';
import type { AnswerWord, ShownVerdict } from './answer.ts';
import { type Bound, boundUnder, inOrder } from './bound.ts';
import type { Case } from './cases.ts';
import { decided } from './combine.ts';
import { conductSays } from './conduct-says.ts';
import { conductWord, type Did } from './conduct-word.ts';
import type { Asked } from './periods.ts';
import { shownVerdict, stretchesOf } from './segments.ts';
import { since } from './since.ts';
import type { Subject } from './subject.ts';
import { listed } from './words.ts';

export interface Judgement {
  readonly word: AnswerWord;
  readonly text: string;
  readonly verdicts: readonly ShownVerdict[];
  /** The verdicts by the provision's own standard, uncut. */
  readonly own: readonly Verdict[];
}

/** What is asked of a provision; `null` for the provision as a whole. */
export interface Question {
  readonly did: Did;
  readonly norm: string;
  readonly asked: Asked;
}

/** Every bearer under some reading, in the order of the document; empty where the provision names nobody. */
export function bearersOf(subject: Subject, norm: string, asOf: number): string[] {
  const bound = boundUnder(subject.agreement, norm, subject.checks.verdicts(subject, [norm], asOf));
  return inOrder(
    subject.agreement,
    bound.flatMap(({ bearers }) => bearers),
  );
}

export function judge(subject: Subject, { did, norm, asked }: Question, bearer: string | null): Judgement {
  const narrowed = did === 'never did' ? subject : since(subject, norm, asked.from);
  const casesBy = (standard?: Standard) => {
    const verdicts = narrowed.checks.verdicts(narrowed, [norm], asked.to, standard);
    const bound = boundUnder(narrowed.agreement, norm, verdicts);
    const used = new Set<Verdict>();
    const cases = bound.map((b) => caseOf(b, verdicts, used, { did, norm, asked }, bearer, narrowed.agreement.clock));
    return { cases, verdicts: [...used] };
  };
  const own = casesBy();
  const others = narrowed.standards.map((standard) => ({ standard: standardInWords(standard), ...casesBy(standard) }));
  const answer = decided(own.cases, others);
  const shown = answer.word === 'depends on the standard of proof' ? [own, ...others] : [own];
  return {
    ...answer,
    verdicts: shown.flatMap(({ verdicts }) => verdicts.map((v) => shownVerdict(v, asked))),
    own: own.verdicts,
  };
}

function caseOf(
  { readings, norm, bearers }: Bound,
  verdicts: readonly Verdict[],
  used: Set<Verdict>,
  { did, asked }: Question,
  bearer: string | null,
  clock: string,
): Case {
  if (!norm) return { readings, word: 'unbound', says: 'the agreement does not have this rule' };
  const nobody = norm.bearer.mode === 'someone';
  if (bearer !== null && !nobody && !bearers.includes(bearer)) {
    return { readings, word: 'unbound', says: `it does not bind ${bearer}; it binds ${listed(bearers)}` };
  }
  const row = norm.bearer.mode === 'each' ? bearer : null;
  const verdict = verdicts.find(
    (v) =>
      v.bearer === row && Object.entries(v.readings).every(([question, reading]) => readings[question] === reading),
  );
  if (!verdict) return { readings, word: 'maybe', says: 'the checker gives no verdict' };
  used.add(verdict);
  const says = conductSays(norm, verdict, asked, clock);
  const joint =
    norm.bearer.mode === 'together'
      ? ` (jointly owed by ${listed(bearers)})`
      : norm.bearer.mode === 'any'
        ? ` (owed by any of ${listed(bearers)})`
        : '';
  const open = nobody ? ' (the provision names nobody who is to do it)' : '';
  return { readings, word: conductWord(did, norm.type, stretchesOf(verdict), asked), says: `${says}${joint}${open}` };
}
