import type { Report, Slots, Slug } from '../messages/problem.ts';
import type { Place, Ref } from './place.ts';
import type { Token } from './token.ts';

/** Thrown after a mistake was reported: the parser goes on at the next line or statement. */
export class Stopped extends Error {}

const DEEPEST = 100;

/** Reads tokens one by one; never past the last. */
export class Cursor {
  private position = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  readonly report: Report;

  constructor(tokens: readonly Token[], report: Report) {
    this.tokens = tokens;
    this.report = report;
  }

  /** The token `ahead` of the current one; the last token for ever after the end. */
  peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.position + ahead, this.tokens.length - 1)];
    if (!token) throw new Error('a text without tokens');
    return token;
  }

  /** The token read last. */
  last(): Token {
    return this.tokens[Math.max(0, this.position - 1)] ?? this.peek();
  }

  get ended(): boolean {
    return this.peek().kind === 'end';
  }

  /** Where the cursor stands, to come back to. */
  mark(): number {
    return this.position;
  }

  rewind(mark: number): void {
    this.position = mark;
  }

  next(): Token {
    const token = this.peek();
    if (this.position < this.tokens.length - 1) this.position++;
    return token;
  }

  /** Do these words or marks come next, in this order? */
  is(...words: readonly string[]): boolean {
    return words.every((word, i) => wordAt(this.peek(i), word));
  }

  isOneOf(words: ReadonlySet<string> | readonly string[], ahead = 0): boolean {
    const token = this.peek(ahead);
    if (token.kind !== 'word' && token.kind !== 'mark') return false;
    return Array.isArray(words) ? words.includes(token.text) : (words as ReadonlySet<string>).has(token.text);
  }

  accept(...words: readonly string[]): boolean {
    if (!this.is(...words)) return false;
    for (const _ of words) this.next();
    return true;
  }

  /** Reads these words or reports that they are missing. `what` says what the words are for. */
  expect(word: string, what: string): Token {
    if (this.is(word)) return this.next();
    return this.fail('expected', this.here(), { found: this.found(), what: `\`${word}\` ${what}`.trim() });
  }

  /** The place of the next token; at the end of a line or file, of the last one read. */
  here(): Place {
    const token = this.peek();
    if (token.kind !== 'end') return token;
    const last = this.last();
    return { start: last.start, end: last.end };
  }

  /** The next token in the reader's words. */
  found(): string {
    const token = this.peek();
    if (token.kind === 'end') return 'the end of the document';
    if (token.kind === 'string') return `\`"${token.text}"\``;
    return `\`${token.text}\``;
  }

  /** Reads a part that may hold parts like itself. Deeper than this no person reads, and the stack would be exhausted. */
  nested<T>(read: () => T): T {
    if (this.depth > DEEPEST) this.fail('too-deep', this.here(), {});
    this.depth++;
    try {
      return read();
    } finally {
      this.depth--;
    }
  }

  /** Reads a name. Numbers may be names of clauses. */
  name(what: string): Ref {
    const token = this.peek();
    if (token.kind === 'word' || token.kind === 'number' || token.kind === 'month') return this.next();
    return this.fail('expected', this.here(), { found: this.found(), what });
  }

  string(what: string): Token {
    if (this.peek().kind === 'string') return this.next();
    return this.fail('expected', this.here(), { found: this.found(), what });
  }

  optionalString(): string | undefined {
    return this.peek().kind === 'string' ? this.next().text : undefined;
  }

  /** Reads `read` once or more, with commas (or `and`) between. */
  list<T>(read: () => T, and = true): T[] {
    const items = [read()];
    while (this.accept(',') || (and && this.accept('and'))) {
      this.accept('and');
      items.push(read());
    }
    return items;
  }

  names(what: string): Ref[] {
    return this.list(() => this.name(what));
  }

  fail<S extends Slug>(slug: S, place: Place, slots: Slots[S]): never {
    this.report(slug, place, slots);
    throw new Stopped();
  }
}

function wordAt(token: Token, word: string): boolean {
  return (token.kind === 'word' || token.kind === 'mark') && token.text === word;
}
