/** The report on a period, from an agreement and a record. The same input gives the same report, to the byte. */
import {
  type Agreement,
  check,
  formatInstant,
  incidentReports,
  type RecordStore,
  recordSpan,
  standardInWords,
} from '@servanda/core';
import { askedQuestions, headWords, localTime, sections } from '@servanda/formats/results';
import { incidentsOf } from '../incidents-of.ts';
import type { Options } from '../tools.ts';
import { accessOf } from './access.ts';
import { cannotSayOf } from './cannot-say.ts';
import { changesOf } from './changes.ts';
import { correctionsOf } from './corrections.ts';
import type { PeriodReport, ReportRow } from './form.ts';
import type { Ground } from './ground.ts';
import { incidentsIn } from './incidents.ts';
import { type Days, type Period, periodOf } from './period.ts';
import { placesOf } from './places.ts';
import { rowOf } from './rows.ts';
import { filesOf, sourcesOf } from './sources.ts';
import { summaryOf } from './summary.ts';

/**
 * @param options as-of ends the period where it lies inside it; without days, the day of as-of is meant
 * @throws TimeError where a date is none
 * @throws RangeError where the period runs backwards, or `options` names what the agreement does not have
 */
export function buildReport(agreement: Agreement, record: RecordStore, days: Days, options: Options): PeriodReport {
  const ground = groundOf(agreement, record, days, options);
  const { results, view, period, before, local } = ground;
  const whole = sections(view, 'clause');
  const all = whole.map(({ title, norms }) => ({
    title,
    norms: norms.map(({ id, norm, rows }) => ({ id, norm, rows: rows.map((row) => rowOf(ground, row)) })),
  }));
  const rows = all.flatMap(({ norms }) => norms.flatMap((norm) => norm.rows));
  const incidents = incidentsIn(ground);
  const access = accessOf(ground);
  const changes = changesOf(
    ground,
    rows.filter(({ place }) => place === undefined),
  );
  const corrections = correctionsOf(ground);
  const told = [...access.access, ...access.coverage, ...access.observations, ...corrections.received];
  return {
    servanda: 1,
    form: 'report',
    agreement: { id: agreement.id, title: agreement.title, clock: agreement.clock },
    period: inUtc(period),
    days: { ...ground.days },
    cutOff: days.cutOff ?? '00:00',
    before: inUtc(before),
    periodWords: `${local(period.from)} to ${local(period.to)} (${agreement.clock})`,
    asOf: results.asOf,
    knownAt: results.knownAt,
    readings: { ...options.readings },
    standard: options.standard === undefined ? null : standardInWords(options.standard),
    head: headOf(ground),
    files: filesOf(ground),
    summary: summaryOf(ground, incidents, { changes, corrections, ...access }),
    changes,
    parties: partiesOf(agreement, rows),
    clauses: all.map(({ title, norms }) => ({
      id: norms[0]?.norm?.clause ?? title,
      title,
      norms: norms.map(({ id, norm, rows: of }) => ({
        id,
        words: norm?.words ?? '',
        rows: of.filter(({ place }) => place === undefined),
      })),
    })),
    questions: askedQuestions(agreement, whole).map(({ id, text, readings }) => ({
      id,
      text,
      readings: [...readings],
    })),
    ...placesOf(ground, rows, incidents),
    incidents,
    ...access,
    corrections,
    cannotSay: cannotSayOf(ground, rows, incidents),
    notes: results.notes,
    sources: sourcesOf(
      ground,
      incidents,
      told.map(({ report }) => report),
    ),
  };
}

function partiesOf(agreement: Agreement, rows: readonly ReportRow[]): PeriodReport['parties'] {
  const bound = new Set(rows.map(({ bearer }) => bearer));
  return [...agreement.actors, ...agreement.groups]
    .filter(({ id }) => bound.has(id))
    .map(({ id, name }) => ({ id, name: name ?? id }));
}

const inUtc = ({ from, to }: Period) => ({ from: formatInstant(from), to: formatInstant(to) });

function groundOf(agreement: Agreement, record: RecordStore, days: Days, options: Options): Ground {
  const spoken = recordSpan(record, options.knownAt).last ?? agreement.inForce ?? agreement.signed ?? 0;
  const { period, before, days: reported } = periodOf(days, agreement.clock, options.asOf ?? spoken, options.asOf);
  const asked = { ...options, asOf: period.to - 1 };
  const results = check(agreement, record, { ...asked, byPlace: true });
  const text = localTime(agreement);
  return {
    agreement,
    record,
    options: asked,
    period,
    before,
    days: reported,
    results,
    view: { agreement, results, local: text, explainWith: '' },
    incidents: incidentsOf(agreement, record, options),
    reports: incidentReports(record, options.knownAt),
    local: (instant) => text(formatInstant(instant)),
  };
}

/** What the report rests on. Readings that nobody fixed are all asked. */
function headOf({ view, options, reports, period, agreement, local }: Ground): string[] {
  const later = reports.kept.filter(({ known }) => known >= period.to).length;
  const fixed = Object.entries(options.readings ?? {}).map(([question, reading]) => `${question} = ${reading}`);
  return [
    ...headWords(view),
    fixed.length > 0
      ? `Readings fixed: ${fixed.join(', ')}.`
      : agreement.questions.length > 0
        ? 'All readings of the questions that the text leaves open are asked, side by side.'
        : 'The text leaves no question open.',
    ...(later === 0
      ? []
      : [
          `${later} of the reports used ${later === 1 ? 'was' : 'were'} received after the end of the period (${local(period.to)}).`,
        ]),
  ];
}
