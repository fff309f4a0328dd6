/** What every part of a report is made from. */
import type { Agreement, IncidentReports, RecordStore, Results } from '@servanda/core';
import type { View } from '@servanda/formats/results';
import type { Incidents } from '../incident-columns.ts';
import type { Options } from '../tools.ts';
import type { Period } from './period.ts';

export interface Ground {
  readonly agreement: Agreement;
  readonly record: RecordStore;
  /** As-of is the last instant of the period. */
  readonly options: Options & { readonly asOf: number };
  readonly period: Period;
  readonly before: Period;
  /** First and last day of reporting, `2015-02-17`. */
  readonly days: { readonly from: string; readonly to: string };
  /** By place too, at the end of the period. */
  readonly results: Results;
  readonly view: View;
  readonly incidents: Incidents;
  readonly reports: IncidentReports;
  /** An instant (ms) as people of the agreement say it. */
  readonly local: (instant: number) => string;
}
