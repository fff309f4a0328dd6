/** One part of an answer on the terminal: its word, the clause, the periods, the reports, and every other bearer beside it. */

import type { Agreement } from '@servanda/core';
import { counted, groupBy } from '@servanda/formats/results';
import { clean } from '@servanda/formats/text';
import type { Beside, Part, ShownClause, ShownReport, ShownVerdict } from '@servanda/reading';
import type { Paint } from './paint.ts';
import { bearerWords, periodsOf, segmentsWords } from './reading-periods.ts';
import { widthOf, wrap } from './width.ts';

export interface Lines {
  readonly paint: Paint;
  readonly width: number;
}

/** Wrapped lines behind a lead; what follows the first stands under it. The text is made harmless. */
export function hang(text: string, lead: string, { width }: Lines): string[] {
  const rest = ' '.repeat(widthOf(lead));
  return wrap(clean(text), Math.max(20, width - widthOf(lead))).map((line, i) => (i === 0 ? lead : rest) + line);
}

const quiet = (rows: readonly string[], { paint }: Lines) => rows.map((row) => paint('quiet', row));

/** A report in words: who says it, when, from where. */
export function reportWords({ id, by, when, source, note }: ShownReport): string {
  return [`${id}, by ${by}`, when, source, note].filter(Boolean).join('; ');
}

function verdictLines(verdicts: readonly ShownVerdict[], agreement: Agreement | undefined, lines: Lines): string[] {
  return periodsOf(agreement, verdicts).flatMap(({ label, segments }) =>
    hang(`${label}: ${segmentsWords(agreement, segments).join('; ')}`, '     · ', lines),
  );
}

/** Bearers of whom the same is said are told together; their periods stand on the page and in the JSON form. */
function besideLines(beside: readonly Beside[], agreement: Agreement | undefined, lines: Lines): string[] {
  const alike = groupBy(beside, ({ word, text }) => `${word}. ${text}`);
  return [...alike].flatMap(([said, of]) =>
    hang(`${of.map(({ bearer }) => bearerWords(agreement, bearer)).join('; ')}: ${said}`, '     · ', lines),
  );
}

const isSame = (a: ShownClause, b: ShownClause | undefined) => a.clause === b?.clause && a.norm === b.norm;

/** All lines of a part; the clause is not told again where it was that of the part before. The terminal gets the rule and the sources; paraphrase and notes of reports stand on the page. */
export function partLines(part: Part, agreement: Agreement | undefined, lines: Lines, before?: Part): string[] {
  const { clause, word } = part;
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [...quiet(hang(title, '     ', lines), lines), ...items.flatMap((item) => hang(item, '     · ', lines))];
  // Without a clause they are those of a question put to the record, and say nothing on a provision.
  const verdicts = clause ? part.verdicts : [];
  const rule = clause?.norm ? `, rule ${clause.norm}${clause.words ? `: ${clause.words}` : ''}` : '';
  const reports = part.reports.map((report) => reportWords({ ...report, note: undefined }));
  return [
    ...hang(`${word === null ? '' : `${word.toUpperCase()}. `}${part.of}: ${part.text}`, '   → ', lines),
    ...(clause && !isSame(clause, before?.clause)
      ? hang(`Clause ${clause.clause}, “${clause.title}”${rule}`, '     ', lines)
      : []),
    ...(verdicts.length > 0 ? quiet(hang('Over time:', '     ', lines), lines) : []),
    ...verdictLines(verdicts, agreement, lines),
    ...list('Reports:', [
      ...reports,
      ...(part.moreReports > 0 ? [`and ${counted(part.moreReports, 'further report')}`] : []),
    ]),
    ...list('For another answer one would have to know:', part.wouldNeed),
    ...(part.beside.length > 0 ? quiet(hang('The same, asked of every other bearer:', '     ', lines), lines) : []),
    ...besideLines(part.beside, agreement, lines),
  ];
}
