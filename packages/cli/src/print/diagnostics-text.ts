import { counted } from '@servanda/formats/results';
import { clean, cleanLines } from '@servanda/formats/text';
import type { Diagnostic } from '@servanda/language';
import type { Paint } from './paint.ts';

/** Diagnostics as a reader goes through them: place, what is wrong, the line, what to do. Ends with a line break. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], paint: Paint): string {
  return diagnostics
    .map((diagnostic) => {
      const { file, line, column, severity, code, message, help, snippet, note } = diagnostic;
      const place = clean(`${file}:${line}:${column}`);
      return [
        `${paint('name', place)}: ${paint(severity === 'error' ? 'bad' : 'maybe', severity)} ${code}: ${clean(message)}`,
        ...(snippet.trim() === '' ? [] : [indented(snippet), indented(underline(diagnostic))]),
        ...(note ? [indented(`note: ${note.text} (${file}:${note.line}:${note.column})`)] : []),
        indented(`help: ${help}`),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** Marks what is meant in the line above. A tab stays one, so that the mark stands under its text. */
function underline({ snippet, line, column, endLine, endColumn }: Diagnostic): string {
  const before = snippet.slice(0, column - 1).replace(/[^\t]/g, ' ');
  const end = endLine === line ? endColumn : snippet.length + 1;
  return `${before}${'^'.repeat(Math.max(1, Math.min(end, snippet.length + 1) - column))}`;
}

function indented(text: string): string {
  return cleanLines(text)
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

/** "2 errors, 1 warning", or "no errors". */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return [
    errors > 0 || warnings === 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
  ]
    .filter(Boolean)
    .join(', ');
}
