import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { MAPS } from '../samples/maps.ts';
import type { Diagnostic } from './diagnostic.ts';
import { MESSAGES } from './generated/messages.ts';

// Every message stands in messages/*.md with a wrong example, the exact lines it gives, and a right example without any.

/** What the examples take as declared. */
const PREAMBLE = `\`\`\`servanda
agreement demo "Demonstration"
  signed 2015-02-12
  clock Europe/Kyiv
party UA "Ukraine"
party RU "Russian Federation"
body OSCE "Monitoring Mission"
group sides = UA, RU
kind artillery
kind detainee
kind measures
act open-fire
act fire-live is open-fire
act withdraw
act release
act decide
act declare-suspension
state deployed lasts until contradicted
zone area undrawn
line contact map "maps/contact.geojson"
line contact-old map "maps/contact.geojson"
moment ceasefire = 2015-02-15 00:00
define quiet: not once within 7 days someone opens-fire
\`\`\`
`;
const OFFSET = PREAMBLE.split('\n').length;
const other = (name: string, rules: string) =>
  `\`\`\`servanda\nagreement ${name} "${name}"\n  signed 2014-09-01\n  clock Europe/Kyiv\n${rules}\n\`\`\`\n`;
/** Agreements that stand beside that of the examples. */
const others: Readonly<Record<string, string>> = {
  'lake-accord': other(
    'lake-accord',
    'party RU "Eastern Shore"\ngroup shores = RU\nact leave\nzone town undrawn\nzone area undrawn\nmoment truce = 2014-09-05\nmoment calm = first RU leaves',
  ),
  'river-accord': other('river-accord', 'zone town undrawn'),
  'harbour-accord': other('harbour-accord', 'import area from demo\nzone bay undrawn'),
  'torn-accord': other('torn-accord', 'zone town within nowhere'),
};
const readDocument = (name: string) => {
  const text = others[name];
  return text === undefined ? undefined : { text };
};

interface Page {
  readonly code: string;
  readonly examples: readonly { readonly whole: boolean; readonly right: boolean; readonly text: string }[];
  readonly messages: string;
}

const folder = join(import.meta.dirname, '../../messages');
const pages: Page[] = readdirSync(folder)
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^## /m).slice(1))
  .map((part) => ({
    code: part.slice(0, 5),
    examples: [...part.matchAll(/^(`{3,4})(servanda|markdown) (wrong|right)\n([\s\S]*?)^\1$/gm)].map((m) => ({
      whole: m[2] === 'markdown',
      right: m[3] === 'right',
      text: (m[4] ?? '').replaceAll('␀', '\0'),
    })),
    messages: /^```text\n([\s\S]*?)\n```$/m.exec(part)?.[1] ?? '',
  }));

function messagesOf(example: Page['examples'][number]): string {
  const text = example.whole ? example.text : `${PREAMBLE}\`\`\`servanda\n${example.text}\`\`\`\n`;
  const offset = example.whole ? 0 : OFFSET;
  const { diagnostics } = compile(text, { file: 'agreement.md', readMap: (path) => MAPS[path], readDocument });
  return diagnostics.map((d) => written(d, offset)).join('\n');
}

function written(d: Diagnostic, offset: number): string {
  const line = `${d.line - offset}:${d.column} ${d.severity} ${d.code}: ${d.message}`;
  if (!d.note) return line;
  const place = d.note.line > offset ? `at ${d.note.line - offset}:${d.note.column}` : 'in the preamble';
  return `${line}\nnote ${place}: ${d.note.text}`;
}

describe('the page of', () => {
  // An example of this message would be longer than anyone would read; its text is held in compile.hostile.test.ts.
  for (const page of pages.filter(({ code }) => code !== 'S0113')) {
    test(`${page.code} says exactly what its wrong example gives, and its right example gives nothing`, () => {
      const [wrong, right] = [page.examples.find((e) => !e.right), page.examples.find((e) => e.right)];
      expect(wrong && messagesOf(wrong)).toBe(page.messages);
      expect(page.messages).toContain(` ${page.code}: `);
      expect(right && messagesOf(right)).toBe('');
    });
  }
});

test('every message is one lower-case sentence without a full stop', () => {
  for (const { message, help } of Object.values(MESSAGES)) {
    for (const text of [message, help]) {
      expect(text).toMatch(/^[a-z0-9`%]/);
      expect(text).not.toMatch(/[.!?]$/);
    }
  }
});

test('codes are given once', () => {
  const codes = Object.values(MESSAGES).map((m) => m.code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the generated files are current', () => {
  const run = spawnSync(process.execPath, [join(folder, '../scripts/generate.mjs'), '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
