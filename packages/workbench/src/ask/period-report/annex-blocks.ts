/** The annex, access and what bears on the period besides. */
import { groupBy, percent, range } from '@servanda/formats/results';
import { cell, fixed, table } from './block-makers.ts';
import type { Block } from './blocks.ts';
import type { PeriodReport, ReportIncident } from './form.ts';

const times = ({ count }: ReportIncident) => (count.low === 1 && count.high === 1 ? '' : range(count));

export function annexBlocks({ incidents }: PeriodReport): Block[] {
  if (incidents.length === 0) return [fixed('none')];
  return [
    fixed('asReported'),
    table(
      'Incidents of the period',
      ['incident', 'when', 'where', 'what', 'count', 'how', 'authors', 'denials'],
      incidents.map((incident) => ({
        id: `incident ${incident.id}`,
        cells: [
          { text: incident.id, link: incident.link },
          {
            text: incident.when.map(({ words }) => words).join('; or '),
            more: incident.inPeriod === 'surely' ? [] : ['may lie outside the period'],
          },
          cell(incident.where.map(({ words }) => words).join('; or ') || 'place not given'),
          cell(incident.what),
          cell(times(incident)),
          cell(distinct(incident.accounts.map(({ by, how }) => (how === undefined ? by : `${by}: ${how}`))).join('; ')),
          cell(authorsClaimed(incident)),
          cell(contested(incident).join('; ')),
        ],
      })),
    ),
  ];
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** "UA, DPR or LPR (OSCE)": whom each source names. */
export function authorsClaimed({ accounts }: ReportIncident): string {
  const byClaim = groupBy(accounts, ({ author }) => author);
  return [...byClaim].map(([author, of]) => `${author} (${distinct(of.map(({ by }) => by)).join(', ')})`).join('; ');
}

/** Denials and corrections, each by whom. */
export function contested({ denials, corrected }: ReportIncident): string[] {
  return [
    ...denials.map(({ by, of, report }) => `${by} denies ${of === 'happened' ? 'it' : 'its author'} (${report})`),
    ...corrected.map(
      ({ report, by, through }) =>
        `${by}: ${report} no longer stands${through.length === 0 ? '' : ` (${through.join(', ')})`}`,
    ),
  ];
}

export function accessBlocks({ access }: PeriodReport): Block[] {
  return [
    table(
      'Access asked for in the period',
      ['holder', 'to', 'access', 'when', 'where', 'by', 'report'],
      access.map(({ report, link, holder, to, answer, when, where, by }) => ({
        id: `access ${report}`,
        cells: [...[holder, to, answer, when, where, by].map(cell), { text: report, link }],
      })),
    ),
  ];
}

export function coverageBlocks({ coverage }: PeriodReport): Block[] {
  return [
    table(
      'Coverage in the period, as sources give it',
      ['by', 'fraction', 'place', 'when', 'report'],
      coverage.map(({ report, by, fraction, in: zones, when }) => ({
        id: `coverage ${report}`,
        cells: [by, percent(fraction), zones.length === 0 ? 'everywhere' : zones.join(', '), when, report].map(cell),
      })),
    ),
  ];
}

export function observationBlocks({ observations }: PeriodReport): Block[] {
  return [
    table(
      'States, amounts and silence',
      ['what', 'when', 'by', 'report'],
      observations.map(({ report, link, by, what, when }) => ({
        id: `observation ${report}`,
        cells: [cell(what), cell(when), cell(by), { text: report, link }],
      })),
    ),
  ];
}
