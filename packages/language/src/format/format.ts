import { checkOrder } from '../1-parse/check-text.ts';
import { findFences, maskProse } from '../1-parse/fences.ts';
import { lex } from '../1-parse/lex.ts';
import { writeLines } from './columns.ts';
import { indentLines } from './indent.ts';
import { linesOf } from './lines.ts';

/**
 * Formats the rules of a document: indentation, spaces, columns, single empty lines. Prose, comments and meaning stay as they are.
 * A document whose signs cannot all be read is returned unchanged. Formatting twice changes nothing more.
 * @example format('```servanda\nparty   UA "Ukraine"\n```\n')
 */
export function format(text: string): string {
  let readable = true;
  const report = () => {
    readable = false;
  };
  const fences = findFences(text, report);
  const masked = maskProse(text, fences);
  // Signs that reorder what is shown are for a person to remove, who has read another rule than the one that stands there.
  checkOrder(masked, masked, report);
  const tokens = lex(
    masked,
    fences.map((fence) => fence.start),
    report,
  );
  if (!readable) return text;
  const parts: string[] = [];
  let from = 0;
  for (const fence of fences) {
    const newline = text.slice(fence.start, fence.end).includes('\r\n') ? '\r\n' : '\n';
    const lines = writeLines(indentLines(linesOf(text, fence, tokens)));
    parts.push(text.slice(from, fence.start), ...lines.map((line) => line + newline));
    from = fence.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
