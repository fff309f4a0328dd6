/** What a record says beside incidents: states, quantities, that nothing happened, and what a monitor could see. */
import type { Author, IncidentReports, Kept, Report, Where } from '@servanda/core';
import type { Bearing, Subject } from './bearing.ts';

/** Throughout `from` to before `to` (ms; null: open) its source says that something is so, or that nothing of a sort happened. */
export interface ObservationRow {
  readonly report: string;
  readonly source: string;
  readonly says: 'state' | 'measure' | 'nothing';
  readonly from: number;
  readonly to: number | null;
  /** The state, the quantity, or the act of which there was none. */
  readonly what: string;
  readonly kind?: string | undefined;
  /** Of a state. */
  readonly holds?: boolean | undefined;
  /** Holders, or authors of whom nothing was seen; none: not said. */
  readonly of: readonly string[];
  readonly zones: readonly string[];
  readonly place?: Where | undefined;
  /** Of a measure; null: its source has no information. */
  readonly value?: Extract<Report, { says: 'measure' }>['value'] | undefined;
  readonly unit?: string | undefined;
  /** Norms on which it bears, of whatever kind. */
  readonly norms: readonly string[];
}

/** What a source could see, or whether it was let in, from `from` to before `to` (ms; null: open). No zones: everywhere. */
export interface Coverage {
  readonly report: string;
  readonly source: string;
  readonly from: number;
  readonly to: number | null;
  readonly zones: readonly string[];
  /** Of a report of coverage: 0 to 1. */
  readonly fraction?: number | undefined;
  /** Of a report of access: how the holder answered the body. */
  readonly access?: { readonly answer: string; readonly holder: Author; readonly to: string } | undefined;
  readonly place?: Where | undefined;
}

/** Live reports only, in the order of their ids. */
export function observationsOf(
  { kept, live, observations }: IncidentReports,
  bearing: (subject: Subject) => Bearing,
): { observations: ObservationRow[]; coverage: Coverage[] } {
  const rows: ObservationRow[] = [];
  const coverage: Coverage[] = [];
  for (const { r, base, from, until, kind, where } of observations) {
    const { report } = kept[base] as Kept;
    const period = { report: kept[r]?.report.id ?? '', source: kept[r]?.report.by ?? '', from, to: openEnd(until) };
    if (report.says === 'coverage') coverage.push({ ...period, zones: report.in ?? [], fraction: report.fraction });
    if (report.says !== 'state' && report.says !== 'measure' && report.says !== 'nothing') continue;
    const subject = subjectOf(report, kind);
    const { own, conditions } = bearing(subject);
    rows.push({ ...period, ...saidBy(report), kind, place: where, norms: [...own, ...conditions] });
  }
  kept.forEach(({ report, from, to }, r) => {
    if (report.says !== 'access' || live[r] !== 1) return;
    const access = { answer: report.answer, holder: report.holder, to: report.to };
    const zones = report.where?.in ?? [];
    coverage.push({ report: report.id, source: report.by, from, to: openEnd(to), zones, access, place: report.where });
  });
  return { observations: rows, coverage: coverage.sort((a, b) => a.from - b.from) };
}

type Observed = Extract<Report, { says: 'state' | 'measure' | 'nothing' }>;

function subjectOf(report: Observed, kind: string | undefined): Subject {
  if (report.says === 'state') return { state: report.state, kind };
  if (report.says === 'measure') return { measure: report.measure, kind };
  return { act: report.act, phase: report.phase, kind };
}

function saidBy(report: Observed): Pick<ObservationRow, 'says' | 'what' | 'of' | 'zones' | 'holds' | 'value' | 'unit'> {
  if (report.says === 'nothing')
    return { says: 'nothing', what: report.act, of: report.of ?? [], zones: report.in ?? [] };
  const of = report.of === undefined ? [] : [report.of];
  if (report.says === 'measure')
    return {
      says: 'measure',
      what: report.measure,
      of,
      zones: report.in ?? [],
      value: report.value,
      unit: report.unit,
    };
  const holds = report.holds ?? true;
  return { says: 'state', what: report.state, of, zones: report.where?.in ?? [], holds, unit: report.unit };
}

const openEnd = (to: number): number | null => (Number.isFinite(to) ? to : null);
