/** Provisions and places as tables. Every bearer has its own row in the order of the document, and the same columns. */
import { groupBy, percent, range, statusSign, statusWords } from '@servanda/formats/results';
import { cell, named, sentence, table } from './block-makers.ts';
import type { Block, Cell } from './blocks.ts';
import type { PeriodReport, ReportRow } from './form.ts';
import { andList } from './sentences.ts';

const said = (statuses: ReportRow['statuses']) => `${statusSign(statuses)} ${statusWords(statuses)}`;
const share = (coverage: number | null) => (coverage === null ? 'unknown' : percent(coverage));

function verdictCell({ statuses, why, link }: ReportRow): Cell {
  return { text: said(statuses), statuses, more: why, link };
}

export function provisionBlocks(report: PeriodReport, local: (instant: string) => string): Block[] {
  return report.clauses.flatMap(({ title, norms }) => [
    named(title),
    ...norms.flatMap(({ id, words, rows }): Block[] => [
      ...(words === '' ? [] : [sentence(`${id}: ${words}`)]),
      ...standards(rows),
      table(
        id,
        ['who', 'under', 'verdict', 'since', 'before', 'number', 'coverage'],
        rows.map((row) => ({
          id: row.id,
          cells: [
            cell(row.who),
            cell(row.under),
            verdictCell(row),
            cell(row.since === null ? 'the beginning' : local(row.since)),
            { text: said(row.before), statuses: row.before },
            cell(row.number),
            cell(share(row.coverage)),
          ],
        })),
      ),
      ...countings(id, rows),
    ]),
  ]);
}

function standards(rows: readonly ReportRow[]): Block[] {
  const all = [...new Set(rows.map(({ standard }) => standard))];
  return all.length === 0 ? [] : [sentence(`Standard of proof: ${all.join('; ')}.`)];
}

/** A number never stands without the rule that makes it. */
function countings(id: string, rows: readonly ReportRow[]): Block[] {
  const counted = rows.flatMap((row) => (row.countings ?? []).map((counting) => ({ row, counting })));
  if (counted.length === 0) return [];
  return [
    table(
      `${id}: numbers by rule of counting`,
      ['rule', 'who', 'under', 'number', 'ruleWords'],
      counted.map(({ row, counting: { rule, title, words, heldBy = [], bound, ...number } }) => ({
        id: `${row.id}#${rule}`,
        cells: [
          cell(`${rule}: ${title}${heldBy.length === 0 ? '' : ` (held by ${heldBy.join(', ')})`}`),
          cell(row.who),
          cell(row.under),
          { text: range(number), more: bound === undefined ? [] : [bound] },
          cell(words),
        ],
      })),
    ),
  ];
}

/** Bearers of whom the same is known in a place share a row. */
export function placeBlocks({ places, elsewhere }: PeriodReport): Block[] {
  const tally = (id: string, name: string, { surely, perhaps }: PeriodReport['elsewhere']) => ({
    id,
    cells: [cell(name), cell(String(surely)), cell(String(perhaps))],
  });
  return [
    table(
      'Incidents by place named in the reports',
      ['place', 'surely', 'perhaps'],
      [
        ...places.map(({ zone, name, incidents }) => tally(`place ${zone}`, titled(zone, name), incidents)),
        tally('place none', 'no declared place named', elsewhere),
      ],
    ),
    ...places.flatMap(({ zone, name, rows }) => {
      const alike = groupBy(rows, ({ norm, under, statuses, why }) => JSON.stringify([norm, under, statuses, why]));
      const groups = [...alike.values()].flatMap((group) => (group[0] ? [{ first: group[0], group }] : []));
      if (groups.length === 0) return [];
      return [
        named(titled(zone, name)),
        table(
          `Verdicts in ${zone}`,
          ['norm', 'who', 'under', 'verdict'],
          groups.map(({ first, group }) => ({
            id: first.id,
            cells: [
              cell(first.norm),
              cell(andList(group.map(({ bearer }) => bearer ?? 'the provision'))),
              cell(first.under),
              verdictCell(first),
            ],
          })),
        ),
      ];
    }),
  ];
}

const titled = (zone: string, name: string) => (name === zone ? zone : `${zone} (${name})`);
