import type { Report } from '../messages/problem.ts';
import { codeOf, INVISIBLE } from './invisible.ts';
import type { Token } from './token.ts';

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
] as const;

/** Letters that look like Latin ones in most fonts: Cyrillic, Greek, Armenian, Cherokee, and rare Latin ones. */
const LETTERS: readonly (readonly [letters: string, latin: string])[] = [
  ['АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝѵӏӀԌԚԜ', 'ABESIJKMHOPCTYXaesijopcyxhdqwvlIGQW'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ', 'ABEZHIKMNOPTYXovu'],
  ['օոսհՍՕ', 'onuhUO'],
  [
    '\u13aa\u13b3\u13a2\u13a1\u13ac\u13c0\u13d4\u13df\u13e2\u13de\u13da\u13bb\u13e6\u13b7\u13ab\u13d9\u13c3\u13f4\u13a0',
    'AWTREGWCPLSHKMJVZBD',
  ],
  ['ıɑɡ', 'iag'],
];
const ALIKE = new Map(
  LETTERS.flatMap(([letters, latin]) => [...letters].map((letter, i) => [letter, latin[i] ?? letter])),
);

/** Equal for names that look the same: one spelling of accents and widths, and Latin letters for their doubles. */
const looksOf = (name: string): string =>
  [...name.normalize('NFKC')].map((letter) => ALIKE.get(letter) ?? letter).join('');

/** The name of a norm is its clause, its own name and its phase, 200 letters at most. */
const LONGEST = 80;

/**
 * Names that deceive the eye: letters of two scripts mixed in one (`UА` with a Cyrillic А is not `UA`), names that look the same,
 * and names with signs that cannot be seen. And names too long to be read.
 */
export function checkNames(tokens: readonly Token[], report: Report): void {
  const names = new Map<string, Token>();
  for (const token of tokens) if (token.kind === 'word' && !names.has(token.text)) names.set(token.text, token);
  const alike = new Map<string, Token>();
  for (const [name, token] of names) {
    if (name.length > LONGEST) report('long-name', token, { name: `${name.slice(0, 20)}…`, most: String(LONGEST) });
    // ASCII names are almost all of them, and can mix nothing.
    if (/^[\x21-\x7e]*$/.test(name)) continue;
    if (reportInvisible(token, report) || reportMixture(token, report)) continue;
    const looks = looksOf(name);
    const other = (looks === name ? undefined : names.get(looks)) ?? alike.get(looks);
    if (!other) alike.set(looks, token);
    else report('look-alike', token, { name }, { place: other, text: `\`${other.text}\` stands here` });
  }
}

function reportInvisible(token: Token, report: Report): boolean {
  const at = token.text.search(INVISIBLE);
  if (at === -1) return false;
  const start = token.start + at;
  const sign = codeOf(token.text.slice(at));
  report('invisible-sign', { start, end: start + 1 }, { sign });
  return true;
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
