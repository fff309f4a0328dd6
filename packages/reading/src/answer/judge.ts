/** One provision, one bearer, one period: the checker's verdicts under all readings and standards, and the word for them. */
import { type Norm, type Standard, standardInWords, type Verdict } from '@servanda/core';
import { spokenOf } from './acts.ts';
import type { AnswerWord, ShownVerdict } from './answer.ts';
import { type Bound, boundUnder, inOrder } from './bound.ts';
import type { Case, CaseWord } from './cases.ts';
import { decided } from './combine.ts';
import { conductSays } from './conduct-says.ts';
import { conductWord, type Did, isIdle } from './conduct-word.ts';
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

export function judge(whole: Subject, { did, asked, ...question }: Question, bearer: string | null): Judgement {
  const { subject, norm } = since(whole, question.norm, asked.from);
  const casesBy = (standard?: Standard) => {
    const verdicts = subject.checks.verdicts(subject, [norm], asked.to, standard);
    const bound = boundUnder(subject.agreement, norm, verdicts);
    const used = new Set<Verdict>();
    const cases = bound.map((b) => caseOf(b, verdicts, used, { did, norm, asked }, bearer, subject));
    return { cases, verdicts: [...used] };
  };
  const own = casesBy();
  const others = subject.standards.map((standard) => ({ standard: standardInWords(standard), ...casesBy(standard) }));
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
  { agreement, record }: Subject,
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
  const says = conductSays(norm, verdict, asked, agreement.clock);
  const stretches = stretchesOf(verdict);
  const word = everDone(conductWord(did, norm.type, stretches, asked), did, norm, verdict, asked);
  const { act, kind } = norm.what;
  const spoken = act !== undefined && spokenOf(agreement, record, act, kind);
  const whose = bearer === null && !nobody ? word : ofOne(word, did, norm, spoken);
  const open = whose === word ? '' : ', and this does not tell who of them';
  const alone = whose === word ? '' : '; what one of them did alone does not count for it';
  const shared: Readonly<Record<Norm['bearer']['mode'], string>> = {
    each: '',
    together: ` (jointly owed by ${listed(bearers)}${alone})`,
    any: ` (owed by any of ${listed(bearers)}${open})`,
    someone: ' (the provision names nobody who is to do it)',
  };
  return { readings, word: whose, says: `${says}${shared[norm.bearer.mode]}` };
}

/** A duty that arises again and again counts as not done while one request is open, though another may have been met. */
function everDone(word: CaseWord, did: Did, norm: Norm, { counts, segments }: Verdict, { from }: Asked): CaseWord {
  if (did !== 'never did' || !norm.whenever || word !== 'yes' || counts.high === 0) return word;
  const began = segments.find(({ statuses }) => !isIdle(statuses))?.from ?? null;
  return counts.low > 0 && began !== null && Date.parse(began) >= from ? 'no' : 'maybe';
}

/**
 * What the verdict on all says of one of them. Where any of several may do it, or nobody is named, what was done may have been done
 * by another; what nobody did this one did not do either.
 */
function ofOne(word: CaseWord, did: Did, { type, bearer: { mode } }: Norm, spoken: boolean): CaseWord {
  // What is owed jointly is undone though one of them did it alone.
  if (mode === 'together') return type === 'duty' && did === 'never did' && word === 'yes' && spoken ? 'maybe' : word;
  if (mode !== 'any' && mode !== 'someone') return word;
  // What any of several must keep is kept while another keeps it; where it is breached, nobody keeps it.
  if (type === 'keep') return did === 'kept' && word === 'yes' ? 'maybe' : word;
  const byAnother = type === 'ban' ? (did === 'kept' ? 'no' : 'yes') : did === 'never did' ? 'no' : undefined;
  // Who is not named cannot be said to have kept a duty or to owe it.
  const unnamed = mode === 'someone' && type === 'duty' && did !== 'never did' && word === 'yes';
  return word === byAnother || unnamed ? 'maybe' : word;
}
