import type { Report } from '../messages/problem.ts';
import type { Token } from './token.ts';

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
] as const;

/** Names in which letters of two scripts that look alike are mixed: `UА` with a Cyrillic А is not `UA`. */
export function checkNames(tokens: readonly Token[], report: Report): void {
  const seen = new Set<string>();
  for (const token of tokens) {
    // ASCII names are almost all of them, and can mix nothing.
    if (token.kind !== 'word' || /^[\x21-\x7e]*$/.test(token.text) || seen.has(token.text)) continue;
    seen.add(token.text);
    for (const part of token.text.split(/[-/.:]/)) {
      const found = SCRIPTS.filter(([, letters]) => letters.test(part));
      if (found.length < 2) continue;
      const letters = found.map(
        ([script, pattern]) => `${script} ${[...part].filter((letter) => pattern.test(letter)).join('')}`,
      );
      report('mixed-scripts', token, { name: token.text, letters: letters.join(', ') });
    }
  }
}
