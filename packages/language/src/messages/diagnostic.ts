import { positions } from '../1-parse/position.ts';
import type { Problem, Slug } from './problem.ts';

/** A message for a person: what, where, what to write instead. Lines and columns count from 1. */
export interface Diagnostic {
  /** Stable code, as in `S0301`; its page is docs/diagnostics/S0301.md. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The line of the document in which it begins. */
  readonly snippet: string;
  /** Another place that helps to understand it. */
  readonly note?: { readonly text: string; readonly line: number; readonly column: number } | undefined;
}

/** Longer lines are not written by people, and are cut in messages. */
const WIDEST = 800;

/** Said once a document, where it is met first: the remedy is elsewhere. */
const ONCE: ReadonlySet<Slug> = new Set(['undrawn-line']);

/** Problems as diagnostics, in the order of the document, each once. */
export function diagnostics(problems: readonly Problem[], text: string, file: string): Diagnostic[] {
  const at = positions(text);
  const seen = new Set<string>();
  const sorted = problems.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  const once = sorted.filter((p) => {
    const key = ONCE.has(p.slug) ? p.message : `${p.code} ${p.place.start} ${p.place.end} ${p.message}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.map(({ code, severity, message, help, place, note }) => {
    const from = at(place.start);
    const to = at(Math.max(place.start, place.end));
    return {
      code,
      severity,
      message,
      help,
      file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      snippet: lineAt(text, place.start),
      note: note && { text: note.text, ...at(note.place.start) },
    };
  });
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
  return line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line;
}
