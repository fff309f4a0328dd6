import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { format } from './format.ts';

const fenced = (rules: string) => `# Prose   stays\n\n\`\`\`servanda\n${rules}\`\`\`\n\nas  it is.\n`;

test('lines are indented by what they are, with single spaces and columns', () => {
  const messy = `agreement   demo "Demonstration"
signed 2015-02-12
      clock Europe/Kyiv   # the clock
  in force from 2015-02-15


party UA "Ukraine"
body OSCE "Monitoring Mission"
group   sides = UA ,OSCE
clause 1 "Ceasefire"
ban no-fire :
# who
each of sides must not open-fire
in area
unless ( quiet and not calm )
sufficient coverage 60%
 question when "From when?"
reading a : as written
reading b
1/no-fire from 2015-02-15
example "one"
given 2015-02-16 OSCE reports UA opens-fire
at 2015-02-17
expect 1/no-fire breached
`;
  expect(format(fenced(messy))).toBe(
    fenced(`agreement demo "Demonstration"
  signed 2015-02-12
  clock  Europe/Kyiv  # the clock
  in force from 2015-02-15

party UA   "Ukraine"
body  OSCE "Monitoring Mission"
group sides = UA, OSCE
clause 1 "Ceasefire"
  ban no-fire:
    # who
    each of sides must not open-fire
      in area
    unless (quiet and not calm)
    sufficient coverage 60 %
  question when "From when?"
    reading a: as written
    reading b
      1/no-fire from 2015-02-15
example "one"
  given  2015-02-16 OSCE reports UA opens-fire
  at     2015-02-17
  expect 1/no-fire breached
`),
  );
});

test('what is done together is a line; who act together are not', () => {
  const rules = `duty release:
sides
together must release detainee
together   with 1/b,1/c
and the others
question q "?"
reading a: 1/b drops together
1/c together with   the others
`;
  expect(format(fenced(rules))).toBe(
    fenced(`duty release:
  sides
    together must release detainee
  together with 1/b, 1/c
    and the others
question q "?"
  reading a: 1/b drops together
    1/c together with the others
`),
  );
});

test('a document that cannot be read is left alone', () => {
  const text = fenced('party   UA   "Ukraine\n');
  expect(format(text)).toBe(text);
});

test('line ends stay as they are', () => {
  expect(format('```servanda\r\nparty   UA\r\n```\r\n')).toBe('```servanda\r\nparty UA\r\n```\r\n');
});

const root = join(import.meta.dirname, '../../../../agreements');
const documents = existsSync(root)
  ? readdirSync(root)
      .map((name) => join(root, name, 'agreement.md'))
      .filter((file) => existsSync(file))
  : [];

describe.each([...documents, join(import.meta.dirname, '../samples/whole.md')])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('formatting twice is formatting once', () => {
    const once = format(text);
    expect(format(once)).toBe(once);
  });

  test('formatting keeps the meaning', () => {
    expect(meaning(format(text))).toEqual(meaning(text));
  });
});

/** The form without places, which formatting may move. */
function meaning(text: string): Agreement | undefined {
  const { agreement } = compile(text, { file: 'agreement.md' });
  return JSON.parse(JSON.stringify(agreement ?? null, (key, value: unknown) => (key === 'at' ? undefined : value)));
}

test('a comment does not draw a declaration into the reading before it', () => {
  const rules = 'question q "?"\n  reading r: as written\n  reading s: as written\n\n# others\ngroup g = UA\n';
  const text = `\`\`\`servanda\n${rules}\`\`\`\n`;
  expect(format(text)).toBe(text);
});

test('signs that reorder the text of a rule are left for a person to remove', () => {
  for (const sign of ['\u202e', '\u2067', '\u200f']) {
    const text = `\`\`\`servanda\nparty   UA ${sign}\nparty   RU\n\`\`\`\n`;
    expect(format(text)).toBe(text);
  }
});
