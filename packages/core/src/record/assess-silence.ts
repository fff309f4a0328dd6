import type { AssessOptions } from './assess.ts';
import { PHASES } from './descriptions.ts';
import type { SilenceFacts } from './facts.ts';
import type { Observation } from './gather.ts';
import type { ReportOf } from './report.ts';
import { type Proof, proofOf } from './standard.ts';
import type { Kept, RecordStore } from './store.ts';
import { type View, viewOf } from './view.ts';

/** Row of a negative report: `of` and `zone` are -1 for anyone and everywhere. */
interface Nothing extends Observation {
  readonly report: ReportOf<'nothing'>;
  readonly of: number;
  readonly zone: number;
}

interface Coverage extends Observation {
  readonly report: ReportOf<'coverage'>;
  readonly zone: number;
}

/**
 * Where the silence of deciding sources counts (semantics 2.9, 2.10). Codes are those of the names that `assess` gives for the
 * same known-at; sources are codes of actors. A party's negative report about itself does not decide in its own favour
 * (2.4.1), so the polarity matters. Rival corrections (2.2) are left out: no world need hold either.
 */
export function assessSilence(
  record: RecordStore,
  { standard, polarity = 'neutral', knownAt }: AssessOptions,
): SilenceFacts {
  const view = viewOf(record, knownAt);
  const proof = proofOf(standard, polarity, view);
  const nothing: Nothing[] = [];
  const coverage: Coverage[] = [];
  for (const observation of view.observations) {
    const { report } = view.kept[observation.base] as Kept;
    const source = view.source(observation.r);
    if (!proof.decides(source) || view.rivals(observation.r).length > 0) continue;
    if (report.says === 'coverage') {
      for (const zone of zonesOf(view, report.in)) coverage.push({ ...observation, report, zone });
    } else if (report.says === 'nothing') {
      for (const of of bearersOf(view, proof, source, report.of))
        for (const zone of zonesOf(view, report.in)) nothing.push({ ...observation, report, of, zone });
    }
  }
  return {
    names: view.names,
    nothing: {
      n: nothing.length,
      source: Int32Array.from(nothing, ({ r }) => view.source(r)),
      act: Int32Array.from(nothing, ({ report }) => view.names.acts.code(report.act)),
      phase: Int8Array.from(nothing, ({ report }) => (report.phase === undefined ? -1 : PHASES[report.phase])),
      kind: Int32Array.from(nothing, ({ kind }) => (kind === undefined ? -1 : view.names.kinds.code(kind))),
      of: Int32Array.from(nothing, ({ of }) => of),
      zone: Int32Array.from(nothing, ({ zone }) => zone),
      from: Float64Array.from(nothing, ({ from }) => from),
      to: Float64Array.from(nothing, ({ until }) => until),
      report: Int32Array.from(nothing, ({ r }) => r),
    },
    coverage: {
      n: coverage.length,
      source: Int32Array.from(coverage, ({ r }) => view.source(r)),
      zone: Int32Array.from(coverage, ({ zone }) => zone),
      from: Float64Array.from(coverage, ({ from }) => from),
      to: Float64Array.from(coverage, ({ until }) => until),
      fraction: Float64Array.from(coverage, ({ report }) => report.fraction),
      report: Int32Array.from(coverage, ({ r }) => r),
    },
  };
}

function zonesOf(view: View, zones: readonly string[] | undefined): readonly number[] {
  return zones?.length ? [...new Set(zones.map(view.names.zones.code))].sort((a, b) => a - b) : [-1];
}

/** Of whose acts the negative report decides. */
function bearersOf(view: View, proof: Proof, source: number, of: readonly string[] | undefined): readonly number[] {
  const named = of?.length ? [...new Set(of.map(view.names.actors.code))].sort((a, b) => a - b) : [-1];
  if (proof.admitted) return named.some((actor) => actor === -1 || actor === source) ? [source] : [];
  const inOwnFavour = !proof.ownDenial && !proof.names(source) && view.declared.includes(source);
  if (!inOwnFavour) return named;
  return (named[0] === -1 ? view.declared : named).filter((actor) => actor !== source);
}
