/** Whether an act was done: a question to the checker, put as a duty of its own, without a deadline, to do that act. */
import { type Agreement, check, explain, type Norm, type Standard, type Status, type Verdict } from '@servanda/core';
import type { CaseWord } from './cases.ts';
import { stretchesOf } from './segments.ts';
import type { Subject } from './subject.ts';

/** An act that is asked about. `by` left out: by anybody. Instants in ms, both included; left out: at any time. */
export interface Act {
  readonly act: string;
  readonly kind?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

export interface Found {
  readonly word: Extract<CaseWord, 'yes' | 'no' | 'maybe'>;
  readonly verdict: Verdict;
  /** Ids of the reports that carry it; worked out when asked for. */
  leaves(): readonly string[];
  /** Days on which it may first have been done (ms, both included), where the record has it. */
  readonly done: { readonly from: number; readonly to: number } | undefined;
}

const PROBE = 'asked/asked';

/**
 * Asks under each set of readings on which it depends. Whether the agreement was in force then, or is only proposed, has no
 * influence on what happened.
 * @param standard left out: the agreement's own
 */
export function probe(subject: Subject, asked: Act, standard?: Standard): Found[] {
  const agreement = probing(subject.agreement, asked);
  const asOf = asked.until ?? subject.end;
  const { record, knownAt } = subject;
  const bearer = asked.by ?? null;
  const { verdicts } = check(agreement, record, { asOf, knownAt, standard });
  return verdicts
    .filter((verdict) => verdict.bearer === bearer)
    .map((verdict) => ({
      word: wordOf(verdict.statuses),
      verdict,
      leaves: () =>
        explain(agreement, record, {
          norm: PROBE,
          bearer,
          at: asOf,
          knownAt,
          standard,
          readings: verdict.readings,
        }).flatMap((e) => e.leaves),
      done: doneIn(verdict),
    }));
}

function wordOf(statuses: readonly Status[]): Found['word'] {
  if (statuses.join() === 'kept') return 'yes';
  return statuses.includes('kept') ? 'maybe' : 'no';
}

function doneIn(verdict: Verdict): Found['done'] {
  const stretches = stretchesOf(verdict);
  const sure = stretches.find(({ statuses }) => statuses.join() === 'kept');
  const first = stretches.find(({ statuses }) => statuses.includes('kept'));
  if (!sure || !first) return undefined;
  return { from: Number.isFinite(first.from) ? first.from : sure.from, to: sure.from };
}

function probing(agreement: Agreement, { act, kind, to, by, from }: Act): Agreement {
  const { proposal: _, signed: __, inForce: ___, ...rest } = agreement;
  const at = (instant: number) => ({ moment: 'at' as const, instant, written: 'the time asked about' });
  const norm: Norm = {
    id: PROBE,
    clause: 'asked',
    type: 'duty',
    bearer: by === undefined ? { mode: 'someone', names: [] } : { mode: 'each', names: [by] },
    what: {
      act,
      ...(kind === undefined ? {} : { kind }),
      ...(to === undefined ? {} : { to: { who: 'of', names: [to] } }),
    },
    ...(from === undefined ? {} : { from: at(from) }),
  };
  return {
    ...rest,
    id: `${agreement.id} (asked)`,
    norms: [norm],
    moments: [],
    definitions: [],
    examples: [],
    // That it was undone later does not make it not have happened.
    acts: agreement.acts.map(({ undoneBy: _undone, ...a }) => a),
    questions: agreement.questions.map((question) => ({
      ...question,
      readings: question.readings.map((reading) => ({
        ...reading,
        changes: reading.changes.filter(
          ({ change }) => change === 'group' || change === 'kind' || change === 'standard',
        ),
      })),
    })),
  };
}
