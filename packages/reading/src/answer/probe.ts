/** Whether an act was done: a question to the checker, put as a duty of its own, without a deadline, to do that act. */
import {
  type Agreement,
  type Choice,
  check,
  explain,
  type Norm,
  type Standard,
  type Status,
  type Verdict,
} from '@servanda/core';
import { type CaseWord, readAs } from './cases.ts';
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
 * Asks under each set of readings that say who belongs to a group, what to a kind, or what proves: a report may name a group that the
 * question does not. Whether the agreement was in force then, or is only proposed, has no influence on what happened.
 * @param standard left out: the agreement's own
 */
export function probe(subject: Subject, asked: Act, standard?: Standard): Found[] {
  return readAs(
    subject.agreement,
    ({ change }) => change === 'group' || change === 'kind' || change === 'standard',
  ).flatMap(({ readings, read }) => probeIn(subject, probing(read, asked), readings, asked, standard));
}

function probeIn(
  { record, knownAt, end }: Subject,
  agreement: Agreement,
  readings: Choice,
  { by, until }: Act,
  standard: Standard | undefined,
): Found[] {
  const asOf = until ?? end;
  const bearer = by ?? null;
  const { verdicts } = check(agreement, record, { asOf, knownAt, standard });
  return verdicts
    .filter((verdict) => verdict.bearer === bearer)
    .map((verdict) => ({
      word: wordOf(verdict.statuses),
      verdict: { ...verdict, readings },
      leaves: () =>
        explain(agreement, record, { norm: PROBE, bearer, at: asOf, knownAt, standard }).flatMap((e) => e.leaves),
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
    questions: [],
  };
}
