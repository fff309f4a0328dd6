import type { Report } from '../messages/problem.ts';
import type { Token } from './token.ts';

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
] as const;

/** Letters that look like Latin ones in most fonts, Cyrillic before Greek. */
const ALIKE = new Map(
  [...'АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ'].map((letter, i) => [
    letter,
    'ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXovu'[i] ?? letter,
  ]),
);

/** The name of a norm is its clause, its own name and its phase, 200 letters at most. */
const LONGEST = 80;

/**
 * Names that deceive the eye: letters of two scripts mixed in one (`UА` with a Cyrillic А is not `UA`), and names in different
 * scripts that look the same. And names too long to be read.
 */
export function checkNames(tokens: readonly Token[], report: Report): void {
  const names = new Map<string, Token>();
  for (const token of tokens) if (token.kind === 'word' && !names.has(token.text)) names.set(token.text, token);
  for (const [name, token] of names) {
    if (name.length > LONGEST) report('long-name', token, { name: `${name.slice(0, 20)}…`, most: String(LONGEST) });
    // ASCII names are almost all of them, and can mix nothing.
    if (/^[\x21-\x7e]*$/.test(name)) continue;
    if (reportMixture(token, report)) continue;
    const looks = [...name].map((letter) => ALIKE.get(letter) ?? letter).join('');
    const other = looks === name ? undefined : names.get(looks);
    if (other)
      report('look-alike', token, { name }, { place: other, text: `\`${looks}\` in Latin letters stands here` });
  }
}

function reportMixture(token: Token, report: Report): boolean {
  const letters = mixture(token.text);
  if (letters !== undefined) report('mixed-scripts', token, { name: token.text, letters });
  return letters !== undefined;
}

/** The letters of each script, where a part of the text mixes scripts whose letters look alike. */
export function mixture(text: string): string | undefined {
  for (const part of text.split(/[-/.:]/)) {
    const found = SCRIPTS.filter(([, letters]) => letters.test(part));
    if (found.length < 2) continue;
    return found
      .map(([script, pattern]) => `${script} ${[...part].filter((letter) => pattern.test(letter)).join('')}`)
      .join(', ');
  }
  return undefined;
}
