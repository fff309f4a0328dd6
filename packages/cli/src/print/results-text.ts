/** Results as text for people: a table by provision and party, grouped by clause. */
import {
  askedQuestions,
  breachWords,
  countingTables,
  coverageWords,
  headWords,
  type NormRows,
  noteWords,
  numberWords,
  ownStandard,
  type Row,
  type Section,
  sections,
  sinceWords,
  type View,
  verdictWords,
  whoWords,
  whyWords,
} from '@servanda/formats/results';
import { clean } from '@servanda/formats/text';
import type { Paint } from './paint.ts';
import { statusStyle } from './status.ts';
import { type Cell, type Column, headLines, type Layout, layOut, rowLines } from './table.ts';
import { widthOf, wrap } from './width.ts';

export interface TextOptions {
  /** Columns to fit into. */
  readonly width: number;
  readonly paint: Paint;
  readonly by: 'clause' | 'party';
}

interface Field extends Column {
  readonly cell: (view: View, row: Row) => Cell;
}

const REASONS_SHOWN = 3;
const NOTES_SHOWN = 10;
const MARGIN = '    ';

const FIELDS: readonly Field[] = [
  { head: 'who', min: 10, cell: (_, row) => ({ text: clean(whoWords(row)), style: 'name' }) },
  { head: 'place', min: 10, cell: (_, row) => ({ text: clean(row.verdict.place ?? '') }) },
  {
    head: 'verdict',
    min: 18,
    yields: true,
    cell: (_, row) => withStyle(verdictWords(row), statusStyle(row.verdict.statuses)),
  },
  { head: 'since', min: 10, cell: (view, row) => ({ text: sinceWords(view, row) }) },
  { head: 'breach from', min: 11, cell: (view, row) => ({ text: breachWords(view, row) }) },
  { head: 'number', cell: (view, row) => ({ text: clean(numberWords(view, row)) }) },
  { head: 'coverage', cell: (_, row) => ({ text: coverageWords(row) }) },
];

function withStyle(text: string, style: Cell['style']): Cell {
  return style === undefined ? { text } : { text, style };
}

function whyLines(view: View, row: Row, { width, paint }: TextOptions): string[] {
  if (row.verdict.statuses.length === 1 && row.verdict.statuses[0] !== 'blocked') return [];
  const reasons = whyWords(view, row).map(clean);
  const more = reasons.length - REASONS_SHOWN;
  const shown = [...reasons.slice(0, REASONS_SHOWN), ...(more > 0 ? [`and ${more} more: see explain`] : [])];
  return shown.flatMap((reason) =>
    wrap(reason, Math.max(20, width - MARGIN.length - 4)).map(
      (line, i) => `${MARGIN}${paint('quiet', `${i === 0 ? '└ ' : '  '}${line}`)}`,
    ),
  );
}

function normLines(view: View, of: NormRows, fields: readonly Field[], layout: Layout, options: TextOptions): string[] {
  const { id, norm, rows } = of;
  const { paint, width } = options;
  const standard = ownStandard(view, of);
  const about = clean([norm?.words, standard && `[${standard}]`].filter(Boolean).join(' '));
  const [first = '', ...rest] = wrap(about, Math.max(20, width - 4 - widthOf(id)));
  const indent = ' '.repeat(4 + widthOf(id));
  const heading = [`  ${paint('heading', clean(id))}  ${first}`, ...rest.map((line) => indent + line)];
  const whys = new Map(rows.map((row) => [row, whyLines(view, row, options)]));
  const why = (row: Row) => whys.get(row) ?? [];
  const sameWhy = (row: Row, next: Row | undefined) =>
    next !== undefined && next.under === row.under && why(next).join('\n') === why(row).join('\n');
  const table = rows.flatMap((row, i) => [
    ...(row.under !== rows[i - 1]?.under && row.under !== '' ? wrap(clean(row.under), width - 4) : []).map(
      (line) => `    ${paint('heading', line)}`,
    ),
    ...rowLines(
      layout,
      fields,
      fields.map((field) => field.cell(view, row)),
      width - MARGIN.length,
      paint,
    ).map((line) => MARGIN + line),
    // Parties of one norm often share their reasons; these are told once, after the last of them.
    ...(sameWhy(row, rows[i + 1]) ? [] : why(row)),
  ]);
  return [...heading, ...table, ...countingLines(rows, options), ''];
}

/** Below the verdicts of a norm: who was counted, one a line, under which rules, side by side; then each rule. */
function countingLines(rows: readonly Row[], { paint, width }: TextOptions): string[] {
  return countingTables(rows).flatMap(({ under, rules, lines, legend }) => {
    const table = [['counted as', ...rules], ...lines.map(({ who, numbers }) => [who, ...numbers])].map((line) =>
      line.map(clean),
    );
    const widths = (table[0] ?? []).map((_, k) => Math.max(...table.map((line) => widthOf(line[k] ?? ''))));
    const padded = (cell: string, k: number) => cell + ' '.repeat(Math.max(0, (widths[k] ?? 0) - widthOf(cell)));
    return [
      ...(under === '' ? [] : wrap(clean(under), width - 4).map((line) => MARGIN + paint('heading', line))),
      ...table.map((line, i) => {
        const text = line.map(padded).join('  ').trimEnd();
        return MARGIN + (i === 0 ? paint('heading', text) : text);
      }),
      ...legend.flatMap((rule) =>
        wrap(clean(rule), Math.max(20, width - MARGIN.length - 4)).map(
          (line, i) => `${MARGIN}${paint('quiet', `${i === 0 ? '└ ' : '  '}${line}`)}`,
        ),
      ),
    ];
  });
}

function questionLines(view: View, all: readonly Section[], { paint, width }: TextOptions): string[] {
  const asked = askedQuestions(view.agreement, all);
  if (asked.length === 0) return [];
  const lines = asked.flatMap(({ id, text, readings }) => [
    ...wrap(clean(`${id}: ${text}`), width - 2).map((line) => `  ${line}`),
    ...readings.flatMap((reading) =>
      wrap(clean(reading), width - 6).map((line, i) => `    ${i === 0 ? '' : '  '}${line}`),
    ),
  ]);
  return [paint('heading', 'Questions that the text leaves open'), ...lines, ''];
}

function foot(view: View, all: readonly Section[], { paint, width }: TextOptions): string[] {
  const rows = all.flatMap((section) => section.norms.flatMap((norm) => norm.rows));
  // The row that most needs an explanation: a maybe, else a breach, else any.
  const row =
    rows.find(({ verdict }) => verdict.statuses.length > 1) ??
    rows.find(({ verdict }) => verdict.statuses.includes('breached')) ??
    rows[0];
  if (!row) return ['No provision to judge.'];
  const { norm, bearer } = row.verdict;
  const command = clean(`${view.explainWith} ${norm}${bearer === null ? '' : ` --bearer ${quoted(bearer)}`}`);
  const limited = rows.some(({ verdict }) => verdict.measured !== undefined);
  const legend = [
    '? marks a maybe: the record or the text leaves more than one answer open.',
    `number: acts that breach a ban or discharge a duty, lowest to highest${limited ? '; of a limit, the amount' : ''}.`,
    'Why? Ask, for example:',
  ].flatMap((line) => wrap(line, width));
  return [...legend, `  ${command}`].map((line) => paint('quiet', line));
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** The whole table as text that ends with a line break. */
export function resultsText(view: View, options: TextOptions): string {
  const { paint, width } = options;
  const all = sections(view, options.by);
  const rows = all.flatMap((section) => section.norms.flatMap((norm) => norm.rows));
  // A column that says nothing in any row takes no room.
  const fields = FIELDS.filter((field) => rows.some((row) => field.cell(view, row).text !== ''));
  const cells = rows.map((row) => fields.map((field) => field.cell(view, row)));
  const layout = layOut(fields, cells, width - MARGIN.length);
  const { agreement } = view;
  const lines = [
    ...wrap(clean(`${agreement.title} (${agreement.id})`), width).map((line) => paint('heading', line)),
    ...headWords(view).flatMap((line) => wrap(clean(line), width)),
    ...noteWords(view, NOTES_SHOWN)
      .flatMap((note) => wrap(clean(note), width))
      .map((line) => paint('maybe', line)),
    '',
    ...all.flatMap((section) => [
      ...wrap(clean(section.title), width).map((line) => paint('heading', line)),
      ...headLines(layout, fields, paint).map((line) => MARGIN + line),
      ...section.norms.flatMap((norm) => normLines(view, norm, fields, layout, options)),
    ]),
    ...questionLines(view, all, options),
    ...foot(view, all, options),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
