/** One part of an answer on the terminal: its word, the clause, the periods, the reports, and every other bearer beside it. */
import type { Agreement } from '@servanda/core';
import type { Beside, Part, ShownReport, ShownVerdict } from '@servanda/reading';
import { clean } from './clean.ts';
import { counted } from './numbers.ts';
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

function verdictLines(verdicts: readonly ShownVerdict[], agreement: Agreement | undefined, at: string, lines: Lines) {
  return periodsOf(agreement, verdicts).flatMap(({ label, segments }) => [
    ...hang(label, `${at}· `, lines),
    ...segmentsWords(agreement, segments).flatMap((words) => hang(words, `${at}    `, lines)),
  ]);
}

/** A report in words: who says it, when, from where. */
export function reportWords({ id, by, when, source, note }: ShownReport): string {
  return [`${id}, by ${by}`, when, source, note].filter(Boolean).join('; ');
}

function besideLines(beside: Beside, agreement: Agreement | undefined, lines: Lines): string[] {
  return [
    ...hang(`${bearerWords(agreement, beside.bearer)}: ${beside.word}. ${beside.text}`, '        · ', lines),
    ...verdictLines(beside.verdicts, agreement, '            ', lines),
  ];
}

/** All lines of a part. */
export function partLines(part: Part, agreement: Agreement | undefined, lines: Lines): string[] {
  const { clause } = part;
  const head = (text: string) => hang(text, '      ', lines).map((line) => lines.paint('quiet', line));
  const word = part.word === null ? [] : hang(part.word.toUpperCase(), '    ', lines);
  return [
    ...word.map((line) => lines.paint('heading', line)),
    ...hang(`${part.of}: ${part.text}`, '      ', lines),
    ...(clause
      ? [
          ...hang(
            `Clause ${clause.clause}, “${clause.title}”${clause.prose ? `: ${clause.prose}` : ''}`,
            '      ',
            lines,
          ),
          ...(clause.norm
            ? hang(`Rule ${clause.norm}${clause.words ? `: ${clause.words}` : ''}`, '      ', lines)
            : []),
        ]
      : []),
    ...(part.verdicts.length > 0 ? head('Periods:') : []),
    ...verdictLines(part.verdicts, agreement, '        ', lines),
    ...(part.reports.length > 0 ? head('Reports:') : []),
    ...part.reports.flatMap((report) => hang(reportWords(report), '        · ', lines)),
    ...(part.moreReports > 0 ? hang(`and ${counted(part.moreReports, 'further report')}`, '        · ', lines) : []),
    ...(part.wouldNeed.length > 0 ? head('For another answer one would have to know:') : []),
    ...part.wouldNeed.flatMap((need) => hang(need, '        · ', lines)),
    ...(part.beside.length > 0 ? head('The same, asked of every other bearer:') : []),
    ...part.beside.flatMap((beside) => besideLines(beside, agreement, lines)),
  ];
}
