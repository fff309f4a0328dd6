import type { Fence } from '../1-parse/fences.ts';
import type { Token } from '../1-parse/token.ts';

/** A line of a fence: its tokens and its comment, `#` included. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly comment: string;
  /** Was it indented? */
  readonly indented: boolean;
  /** An empty line stands before it. */
  readonly gap: boolean;
}

/** The lines of a fence; empty ones are kept as the `gap` of the line that follows. */
export function linesOf(text: string, fence: Fence, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let next = tokens.findIndex((token) => token.start >= fence.start);
  let gap = false;
  for (let from = fence.start; from < fence.end; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 || newline > fence.end ? fence.end : newline;
    const own: Token[] = [];
    for (let token = tokens[next]; token && token.kind !== 'end' && token.start < to; token = tokens[++next])
      own.push(token);
    const comment = text.slice(own.at(-1)?.end ?? from, to).trim();
    if (own.length > 0 || comment !== '') {
      lines.push({ tokens: own, comment, indented: /^[ \t]/.test(text.slice(from, to)), gap });
      gap = false;
    } else gap = lines.length > 0;
    from = to + 1;
  }
  return lines;
}
