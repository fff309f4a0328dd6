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
