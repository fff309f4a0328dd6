import { expect, test } from 'vitest';
import { compile } from '../compile.ts';

const said = (rules: string): string[] =>
  compile(`\`\`\`servanda\nagreement a "A"\n clock UTC\n${rules}\n\`\`\`\n`, { file: 'demo.md' }).diagnostics.map(
    (d) => `${d.line}:${d.column} ${d.code}`,
  );

test.each([
  ['a grapheme joiner', 'UA\u034f'],
  ['a letter that fills no space', 'UA\u3164'],
  ['a variation selector', 'UA\ufe0f'],
  ['a space of no width', 'UA\u200b'],
  ['a soft hyphen', 'UA\u00ad'],
])('a name with %s is refused at the sign', (_, name) => {
  expect(said(`party UA\nparty ${name}`)).toEqual(['5:9 S0114']);
});

test.each([
  ['wide letters', 'UA', '\uff35\uff21'],
  ['letters of formulas', 'UA', '\u{1d414}\u{1d400}'],
  ['an accent of its own', 'caf\u00e9', 'cafe\u0301'],
  ['Greek for Cyrillic', '\u041e\u0420\u041e', '\u039f\u03a1\u039f'],
  ['rare Cyrillic for Latin', 'wd', '\u051d\u0501'],
])('two names that look the same are refused: %s', (_, one, other) => {
  expect(said(`party ${one}\nparty ${other}`)).toEqual(['5:7 S0111']);
});

test('names that look different stand', () => {
  expect(said('party ДНР\nparty ЛНР\nparty Őrség\nparty Orseg')).toEqual([]);
});
