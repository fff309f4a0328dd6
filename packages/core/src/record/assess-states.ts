import type { AssessOptions } from './assess.ts';
import { CERTAIN, POSSIBLE, type StateFacts } from './facts.ts';
import type { Observation } from './gather.ts';
import { independentSources } from './independence.ts';
import { compareText } from './problem.ts';
import type { ReportOf } from './report.ts';
import { originsOf } from './report-origins.ts';
import { type Proof, proofOf } from './standard.ts';
import type { Kept, RecordStore } from './store.ts';
import { type View, viewOf } from './view.ts';

interface Row {
  readonly state: number;
  readonly of: number;
  readonly kind: number;
  readonly unit: string;
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly holds: number;
  readonly report: number;
  readonly source: number;
  readonly decides: boolean;
}

/**
 * Observations of states under one standard of proof and known-at (semantics 2.8). Codes are those of the names that
 * `assess` gives for the same known-at.
 */
export function assessStates(record: RecordStore, { standard, knownAt }: Omit<AssessOptions, 'polarity'>): StateFacts {
  const view = viewOf(record, knownAt);
  const proof = proofOf(standard, 'neutral', view);
  const rows: Row[] = [];
  view.observations.forEach((observation, i) => {
    const { report } = view.kept[observation.base] as Kept;
    if (report.says === 'state') rows.push(rowOf(view, proof, observation, report, view.observedAt[i] as number));
  });
  rows.sort(compareRows);
  const tuples = rows.filter((row, i) => i === 0 || compareTuples(rows[i - 1] as Row, row) !== 0);
  const start = new Int32Array(tuples.length + 1);
  let tuple = 0;
  rows.forEach((row, i) => {
    if (compareTuples(tuples[tuple] as Row, row) !== 0) tuple++;
    start[tuple + 1] = i + 1;
  });
  const grade = new Uint8Array(rows.length);
  for (let t = 0; t < tuples.length; t++) {
    const [first, end] = [start[t] as number, start[t + 1] as number];
    const deciding = rows.slice(first, end).filter((row) => row.decides);
    for (let i = first; i < end; i++) grade[i] = isProven(view, rows[i] as Row, deciding, proof) ? CERTAIN : POSSIBLE;
  }
  return {
    names: view.names,
    n: tuples.length,
    state: Int32Array.from(tuples, (row) => row.state),
    of: Int32Array.from(tuples, (row) => row.of),
    kind: Int32Array.from(tuples, (row) => row.kind),
    unit: tuples.map((row) => row.unit),
    place: Int32Array.from(tuples, (row) => row.place),
    places: view.places,
    start,
    from: Float64Array.from(rows, (row) => row.from),
    to: Float64Array.from(rows, (row) => row.to),
    holds: Uint8Array.from(rows, (row) => row.holds),
    grade,
    report: Int32Array.from(rows, (row) => row.report),
  };
}

function rowOf(
  view: View,
  proof: Proof,
  { r, from, until, kind }: Observation,
  report: ReportOf<'state'>,
  place: number,
): Row {
  const of = report.of === undefined ? -1 : view.names.actors.code(report.of);
  const source = view.source(r);
  return {
    state: view.names.states.code(report.state),
    of,
    kind: kind === undefined ? -1 : view.names.kinds.code(kind),
    unit: report.unit ?? '',
    place,
    from,
    to: until,
    holds: report.holds === false ? 0 : 1,
    report: r,
    source,
    // Rival corrections are alternatives: none of them is so in every world (2.2).
    decides: (proof.admitted ? source === of : proof.decides(source)) && view.rivals(r).length === 0,
  };
}

/** Whether enough independent deciding sources observed the same throughout the row's period. */
function isProven(view: View, row: Row, deciding: readonly Row[], proof: Proof): boolean {
  if (!row.decides || proof.needed === 1) return row.decides;
  const agreeing = deciding.filter(
    (other) => other.holds === row.holds && other.from <= row.from && row.to <= other.to,
  );
  const origins = originsOf(view);
  return (
    independentSources(agreeing.map(({ source, report }) => ({ source, origins: origins(report) }))) >= proof.needed
  );
}

function compareTuples(a: Row, b: Row): number {
  return a.state - b.state || a.of - b.of || a.kind - b.kind || compareText(a.unit, b.unit) || a.place - b.place;
}

function compareRows(a: Row, b: Row): number {
  return compareTuples(a, b) || a.from - b.from || compareEnds(a.to, b.to) || a.report - b.report;
}

/** Infinite ends have no difference. */
const compareEnds = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
