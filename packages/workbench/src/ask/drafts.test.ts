import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { LONGEST_DRAFTS } from './drafts.ts';
import { filesOf } from './memory-files.ts';

const document = (id: string, more: string) => `# ${id}

\`\`\`servanda
agreement ${id} "${id}"
  signed 2024-03-01
  clock UTC
party NORTH "Northland"
act fire "opens fire"
clause 1 "No fire"
ban quiet:
  NORTH must not fire
${more}\`\`\`
`;
const REPORT =
  '{"id":"r1","by":"NORTH","says":"occurrence","act":"fire","author":"NORTH","when":"2024-03-05T10:00Z"}\n';
const path = 'agreements/banks/agreement.md';
const texts = { [path]: document('banks', ''), 'agreements/banks/record/a.jsonl': REPORT };
const request = { ask: 'verdicts', agreement: 'banks', under: {} };
const LATER = document('banks', '  from 2024-03-10 00:00\n');

/** A desk, and how often a record was read at it. */
function counted() {
  const files = filesOf(texts);
  const read: string[] = [];
  const text = async (of: string) => {
    read.push(of);
    return files.text(of);
  };
  const stream = async function* (of: string) {
    yield new TextEncoder().encode(await text(of));
  };
  return { desk: createDesk({ index: files.index, text, stream }), read };
}

test('a draft that is sent along counts for what is asked with it, with the bytes of a file that says the same', async () => {
  const { desk, read } = counted();
  const before = await desk.answer(request);
  const [drafted, meanwhile] = await Promise.all([
    desk.answer({ request, drafts: { [path]: LATER } }),
    desk.answer(request),
  ]);
  expect(drafted).toBe(await createDesk(filesOf({ ...texts, [path]: LATER })).answer(request));
  expect(drafted).not.toBe(before);
  expect([meanwhile, await desk.answer(request)]).toEqual([before, before]);
  // What the draft calls things is what the file does, so that the record, which may be long, is read once.
  expect(read.filter((of) => of.endsWith('.jsonl'))).toHaveLength(1);
});

test('a draft that declares another actor has its record read with it', async () => {
  const { desk } = counted();
  const named = LATER.replace('party NORTH', 'party SOUTH "Southland"\nparty NORTH');
  expect(await desk.answer({ request, drafts: { [path]: named } })).toBe(
    await createDesk(filesOf({ ...texts, [path]: named })).answer(request),
  );
});

test('a draft with an error is judged by its file, and says so', async () => {
  const { desk } = counted();
  const { answer } = JSON.parse(await desk.answer({ request, drafts: { [path]: 'no rules' } }));
  const { answer: file } = JSON.parse(await desk.answer(request));
  expect([answer.isStale, answer.results]).toEqual([true, file.results]);
});

test('only documents can be drafts, and not without end', async () => {
  const { desk } = counted();
  const refused = async (drafts: object) => JSON.parse(await desk.answer({ request, drafts })).problem;
  for (const other of ['agreements/banks/record/a.jsonl', 'agreements/new/agreement.md', '../agreement.md', ''])
    expect(await refused({ [other]: '' }), other).toHaveProperty('help');
  expect(await refused({ [path]: ' '.repeat(LONGEST_DRAFTS + 1) })).toHaveProperty(
    'message',
    expect.stringContaining('too long'),
  );
  expect(await refused([LATER])).toHaveProperty('help');
  expect(JSON.parse(await desk.answer({ request: { ask: 'everything' }, drafts: {} }))).toHaveProperty('problem');
});
