import { spaced, written } from '../1-parse/spacing.ts';
import type { Placed } from './indent.ts';

/** Names longer than this do not push the titles of others to the right. */
const WIDEST = 16;
const KEY = 6;
const ACTORS = new Set(['party', 'body']);

/** Lines as text: keywords of the head and of examples, and names and titles of neighbouring declarations, in columns. */
export function writeLines(lines: readonly Placed[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const run = runAt(lines, i);
    const key = Math.max(...run.map((line) => line.tokens[0]?.text.length ?? 0));
    const named = run
      .filter((line) => line.tokens[2]?.kind === 'string')
      .map((line) => line.tokens[1]?.text.length ?? 0);
    const name = Math.max(0, ...named.filter((length) => length <= WIDEST));
    for (const line of run) {
      if (line.gap && out.length > 0) out.push('');
      const text =
        line.role === 'declaration'
          ? declared(line, key, name)
          : line.role === 'other'
            ? spaced(line.tokens)
            : keyed(line, KEY);
      out.push(`${' '.repeat(line.indent)}${[text, line.comment].filter((part) => part !== '').join('  ')}`);
    }
    i += run.length;
  }
  return out;
}

/** Neighbouring declarations of one sort; any other line alone. */
function runAt(lines: readonly Placed[], start: number): Placed[] {
  const [first] = lines.slice(start, start + 1);
  if (!first) return [];
  if (first.role !== 'declaration') return [first];
  let end = start + 1;
  while (end < lines.length && isAlike(first, lines[end])) end++;
  return lines.slice(start, end);
}

function isAlike(first: Placed, next: Placed | undefined): boolean {
  if (next?.role !== 'declaration' || next.gap) return false;
  const [a = '', b = ''] = [first.tokens[0]?.text, next.tokens[0]?.text];
  return a === b || (ACTORS.has(a) && ACTORS.has(b));
}

function declared(line: Placed, key: number, name: number): string {
  const [keyword, named, title] = line.tokens;
  if (!keyword || !named) return spaced(line.tokens);
  const start = `${keyword.text.padEnd(key)} ${title?.kind === 'string' ? written(named).padEnd(name) : written(named)}`;
  const rest = spaced(line.tokens.slice(2));
  return rest === '' ? start : /^[,:]/.test(rest) ? start + rest : `${start} ${rest}`;
}

function keyed(line: Placed, width: number): string {
  const [keyword, ...rest] = line.tokens;
  if (!keyword) return '';
  const [next] = rest;
  if (!next) return keyword.text;
  // `in force from` is one key of three words.
  return next.text === 'force' || keyword.text === 'in'
    ? spaced(line.tokens)
    : `${keyword.text.padEnd(width)} ${spaced(rest)}`;
}
