import { compile } from '@servanda/language';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

const DOCUMENT = `# Two banks

Why it was made.

\`\`\`servanda
agreement two-banks "Two banks"
  signed 2024-03-01
  clock UTC
party NORTH "Northland"
party SOUTH "Southland"
act fire "opens fire"
\`\`\`

## 1. No fire

Neither bank fires.

\`\`\`servanda
clause 1 "No fire"
ban quiet:
  each of NORTH, SOUTH must not fire
\`\`\`

Signed by both.
`;

test('each block has its prose, its rules and the norms that these declare', () => {
  const { agreement } = compile(DOCUMENT, { file: 'agreement.md' });
  const blocks = blocksOf(DOCUMENT, agreement);
  expect(blocks.map(({ line, prose, norms }) => [line, prose.length, norms.map(({ id }) => id)])).toEqual([
    [1, 2, []],
    [14, 2, ['1/quiet']],
    [24, 1, []],
  ]);
  expect(blocks[1]?.rules).toEqual({ text: expect.stringMatching(/^clause 1/), line: 19 });
  expect(blocks[2]?.rules).toBeUndefined();
});

test('a document of which nothing is known is cut all the same', () => {
  expect(blocksOf('```servanda\nnonsense\n```', undefined)).toMatchObject([{ rules: { text: 'nonsense' }, norms: [] }]);
  expect(blocksOf('', undefined)).toEqual([]);
});

test('a fence with very many rules is cut between them, and nothing of it is lost or told twice', () => {
  const rules = Array.from({ length: 95 }, (_, i) => `# rule ${i}\nban r${i}:\n  each of NORTH, SOUTH must not fire\n`);
  const document = `${DOCUMENT}\n\`\`\`servanda\nclause 2 "More"\n${rules.join('')}\`\`\`\n`;
  const { agreement } = compile(document, { file: 'agreement.md' });
  const blocks = blocksOf(document, agreement).slice(2);
  expect(blocks.map(({ norms }) => norms.length)).toEqual([30, 30, 30, 5]);
  expect(blocks.flatMap(({ norms }) => norms.map(({ id }) => id))).toEqual(rules.map((_, i) => `2/r${i}`));
  expect(blocks.map(({ rules }) => rules?.text).join('\n')).toBe(`clause 2 "More"\n${rules.join('').trimEnd()}`);
  const lines = document.split('\n');
  for (const { rules: part } of blocks) expect(part?.text.startsWith(lines[(part?.line ?? 0) - 1] ?? '?')).toBe(true);
});
