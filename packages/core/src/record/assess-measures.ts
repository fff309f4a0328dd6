import { compare, ratioOf, times, unitOf } from '../quantity/index.ts';
import type { AssessOptions } from './assess.ts';
import { CERTAIN, type MeasureFacts, POSSIBLE } from './facts.ts';
import type { Observation } from './gather.ts';
import { independentSources } from './independence.ts';
import { compareText } from './problem.ts';
import type { ReportOf } from './report.ts';
import { originsOf } from './report-origins.ts';
import { type Proof, proofOf } from './standard.ts';
import { type Kept, type RecordStore, rangeOf } from './store.ts';
import { type View, viewOf } from './view.ts';

interface Row extends Observation {
  readonly report: ReportOf<'measure'>;
  readonly of: number;
  readonly zones: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly source: number;
  readonly decides: boolean;
}

export interface MeasureOptions extends Omit<AssessOptions, 'polarity'> {
  /** The actors that a holder's name means; left out: itself. */
  readonly members?: ((name: string) => readonly string[]) | undefined;
}

/** Measures of quantities under one standard of proof and known-at (semantics 2.8.2). Codes are those of the names that `assess` gives. */
export function assessMeasures(record: RecordStore, options: MeasureOptions): MeasureFacts {
  const { standard, knownAt, members = (name) => [name] } = options;
  const view = viewOf(record, knownAt);
  const proof = proofOf(standard, 'neutral', view);
  const rows: Row[] = [];
  for (const observation of view.observations) {
    const { report } = view.kept[observation.base] as Kept;
    if (report.says === 'measure') rows.push(rowOf(view, proof, observation, report, members));
  }
  rows.sort((a, b) => compareText(a.report.measure, b.report.measure) || a.from - b.from || a.r - b.r);
  const deciding = rows.filter((row) => row.decides);
  const { names } = view;
  return {
    names,
    n: rows.length,
    measure: rows.map(({ report }) => report.measure),
    of: Int32Array.from(rows, ({ of }) => of),
    kind: Int32Array.from(rows, ({ kind }) => (kind === undefined ? -1 : names.kinds.code(kind))),
    zones: rows.map(({ zones }) => zones),
    basis: rows.map(({ report }) => report.basis),
    unit: rows.map(({ report }) => report.unit),
    from: Float64Array.from(rows, ({ from }) => from),
    to: Float64Array.from(rows, ({ until }) => until),
    low: Float64Array.from(rows, ({ low }) => low),
    high: Float64Array.from(rows, ({ high }) => high),
    grade: Uint8Array.from(rows, (row) => (isProven(view, row, deciding, proof) ? CERTAIN : POSSIBLE)),
    source: Int32Array.from(rows, ({ source }) => source),
    report: Int32Array.from(rows, ({ r }) => r),
  };
}

function rowOf(
  view: View,
  proof: Proof,
  observation: Observation,
  report: ReportOf<'measure'>,
  members: (name: string) => readonly string[],
): Row {
  const source = view.source(observation.r);
  const own = report.of === undefined ? [] : members(report.of).map((name) => view.names.actors.code(name));
  const zones = [...new Set((report.in ?? []).map((zone) => view.names.zones.code(zone)))].sort((a, b) => a - b);
  const range = report.value === null ? { low: Number.NaN, high: Number.NaN } : rangeOf(report.value);
  return {
    ...observation,
    ...range,
    report,
    of: report.of === undefined ? -1 : view.names.actors.code(report.of),
    zones,
    source,
    // Rival corrections are alternatives: none of them is so in every world (2.2).
    decides: (proof.admitted ? own.includes(source) : proof.decides(source)) && view.rivals(observation.r).length === 0,
  };
}

/** Whether enough independent deciding sources measured the same amount of the same throughout the row's period. */
function isProven(view: View, row: Row, deciding: readonly Row[], proof: Proof): boolean {
  if (!row.decides || proof.needed === 1) return row.decides;
  const origins = originsOf(view);
  const agreeing = deciding.filter(
    (other) =>
      other.from <= row.from && row.until <= other.until && isSameThing(row, other) && isSameAmount(row, other),
  );
  return independentSources(agreeing.map(({ source, r }) => ({ source, origins: origins(r) }))) >= proof.needed;
}

function isSameThing(a: Row, b: Row): boolean {
  return (
    a.report.measure === b.report.measure &&
    a.of === b.of &&
    a.kind === b.kind &&
    a.zones.join() === b.zones.join() &&
    a.report.basis === b.report.basis
  );
}

function isSameAmount(a: Row, b: Row): boolean {
  if (a.report.value === null || b.report.value === null) return a.report.value === b.report.value;
  const [unit, other] = [unitOf(a.report.unit), unitOf(b.report.unit)];
  const same = (x: number, y: number) =>
    Number.isFinite(x) && Number.isFinite(y)
      ? compare(times(ratioOf(x), unit.scale), times(ratioOf(y), other.scale)) === 0
      : x === y;
  return unit.dimension === other.dimension && same(a.low, b.low) && same(a.high, b.high);
}
