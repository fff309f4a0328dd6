import {
  askedQuestions,
  breachWords,
  countingTables,
  countWords,
  coverageWords,
  headWords,
  noteWords,
  type Row,
  sections,
  sinceWords,
  type View,
  verdictWords,
  whoWords,
  whyWords,
} from '@servanda/formats/results';
import { markdownText } from '@servanda/formats/text';

/** Results as a Markdown document with one table a clause, one row a verdict. */

const COLUMNS: readonly (readonly [string, (view: View, row: Row) => string])[] = [
  ['norm', (_, row) => row.verdict.norm],
  ['who', (_, row) => whoWords(row)],
  ['place', (_, row) => row.verdict.place ?? ''],
  ['reading', (_, row) => row.under],
  ['standard', (_, row) => row.verdict.standard],
  ['verdict', (_, row) => verdictWords(row)],
  ['since', sinceWords],
  ['breach from', (view, row) => breachWords(view, row).replaceAll('\n', '; ')],
  ['number', countWords],
  ['coverage', (_, row) => coverageWords(row)],
  ['why', (view, row) => (row.verdict.statuses.length > 1 ? whyWords(view, row).join('; ') : '')],
];

const NOTES_SHOWN = 50;
const bar = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The numbers of a norm by rule, and the rules. */
function countingLines(norm: string, rows: readonly Row[]): string[] {
  return countingTables(rows).flatMap(({ under, rules, lines, legend }) => [
    markdownText([`Numbers of ${norm} by rule of counting`, under].filter(Boolean).join(', ')),
    '',
    bar(['who', ...rules.map(markdownText)]),
    bar(['---', ...rules.map(() => '---')]),
    ...lines.map(({ who, numbers }) => bar([who, ...numbers].map(markdownText))),
    '',
    ...legend.map((rule) => `- ${markdownText(rule)}`),
    '',
  ]);
}

export function resultsMarkdown(view: View, by: 'clause' | 'party'): string {
  const { agreement } = view;
  const all = sections(view, by);
  const questions = askedQuestions(agreement, all).flatMap(({ id, text, readings }) => [
    `- ${markdownText(`${id}: ${text}`)}`,
    ...readings.map((reading) => `  - ${markdownText(reading)}`),
  ]);
  const tables = all.flatMap((section) => [
    `## ${markdownText(section.title)}`,
    '',
    bar(COLUMNS.map(([head]) => head)),
    bar(COLUMNS.map(() => '---')),
    ...section.norms.flatMap(({ rows }) =>
      rows.map((row) => bar(COLUMNS.map(([, cell]) => markdownText(cell(view, row))))),
    ),
    '',
    ...section.norms.flatMap(({ id, rows }) => countingLines(id, rows)),
  ]);
  return `${[
    `# ${markdownText(`${agreement.title} (${agreement.id})`)}`,
    '',
    ...headWords(view).flatMap((line) => [markdownText(line), '']),
    ...noteWords(view, NOTES_SHOWN).flatMap((note) => [markdownText(note), '']),
    ...tables,
    ...(questions.length === 0 ? [] : ['## Questions that the text leaves open', '', ...questions, '']),
    '? marks a maybe: the record or the text leaves more than one answer open.',
  ].join('\n')}\n`;
}
