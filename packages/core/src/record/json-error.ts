/** Where and why a text is not JSON. Engines of JavaScript word this differently, and some give no place, so it is found here. */
export interface JsonError {
  /** 0-based index into the text. */
  readonly at: number;
  readonly message: string;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first fault of a text that `JSON.parse` refused. */
export function findJsonError(text: string): JsonError {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at += found[0].length;
    return true;
  };
  const fault = (expected: string): JsonError => {
    if (at >= text.length) return { at: text.length, message: `the line ends where ${expected} should follow` };
    return { at, message: `${expected} should stand here, not ${shown(text, at)}` };
  };
  const string = (): JsonError | undefined => {
    const start = at;
    at++;
    for (; at < text.length && text[at] !== '"'; at++) {
      if (text[at] === '\\') {
        if (!skip(ESCAPE)) break;
        at--;
      } else if (text.charCodeAt(at) < 0x20) break;
    }
    if (text[at] === '"') {
      at++;
      return undefined;
    }
    if (at >= text.length) return { at: start, message: 'this text in quotes has no closing quote' };
    if (text[at] === '\\')
      return { at, message: 'after a backslash only " \\ / b f n r t or u and four digits may stand' };
    return { at, message: 'a tab or other control character may not stand in quotes' };
  };

  /** Closing brackets that are still to come. */
  const open: ('}' | ']')[] = [];
  let expect: 'value' | 'first' | 'key' | 'next' = 'value';
  for (;;) {
    skip(SPACE);
    const close = open.at(-1);
    if (expect === 'next') {
      if (close === undefined)
        return at >= text.length
          ? fault('a report')
          : { at, message: 'one line holds one report: nothing may follow it' };
      if (text[at] === ',') expect = close === '}' ? 'key' : 'value';
      else if (text[at] === close) open.pop();
      else return fault(`a comma or the closing ${close}`);
      at++;
      continue;
    }
    if (expect === 'first' && text[at] === close) {
      open.pop();
      at++;
      expect = 'next';
      continue;
    }
    if (close === '}' && expect !== 'value') {
      if (text[at] !== '"') return fault("a field's name in straight double quotes");
      const bad = string();
      if (bad) return bad;
      skip(SPACE);
      if (text[at] !== ':') return fault('a colon');
      at++;
      expect = 'value';
      continue;
    }
    if (text[at] === '{' || text[at] === '[') {
      open.push(text[at] === '{' ? '}' : ']');
      at++;
      expect = 'first';
      continue;
    }
    if (text[at] === '"') {
      const bad = string();
      if (bad) return bad;
    } else if (!skip(WORD) && !skip(NUMBER)) return fault('a value');
    expect = 'next';
  }
}

/** The word or sign at a place, short enough for a message. */
function shown(text: string, at: number): string {
  const word = /^[\p{L}\p{N}_-]+|^./su.exec(text.slice(at, at + 60))?.[0] ?? '';
  return `"${word.length > 20 ? `${word.slice(0, 20)}…` : word}"`;
}
