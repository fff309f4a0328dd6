import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { filesOf } from './memory-files.ts';
import type { AnswerTo, Reply, Request } from './request.ts';

const DOCUMENT = `# River Truce

\`\`\`servanda
agreement river-truce "River Truce"
  signed 2024-03-01
  clock UTC

party NORTH "Northland"
party SOUTH "Southland"
act fire "opens fire"

clause 1 "No fire"
ban quiet:
  each of NORTH, SOUTH must not fire

mentions river-truce: "River Truce"
mentions NORTH: "Northland"
mentions SOUTH: "Southland"
\`\`\`
`;
const REPORT = `{"id":"r1","by":"SOUTH","says":"occurrence","act":"fire","author":"NORTH","when":"2024-03-05T10:00Z"}\n`;
const WORDS =
  'In March 2024 the River Truce was signed.\n\nNorthland broke the River Truce in March 2024. Nobody sings any more.';
const text = { name: 'letter.txt', words: WORDS };

const desk = createDesk(
  filesOf({ 'agreements/river-truce/agreement.md': DOCUMENT, 'agreements/river-truce/record/a.jsonl': REPORT }),
);
async function ask<R extends Request>(request: R): Promise<AnswerTo<R>> {
  const reply = JSON.parse(await desk.answer(request)) as Reply<AnswerTo<R>>;
  if ('problem' in reply) throw new Error(`${reply.problem.message}; ${reply.problem.help}`);
  return reply.answer;
}
const sentence = 'Northland broke the River Truce in March 2024.';
const from = WORDS.indexOf(sentence);
const broke = {
  do: 'confirm',
  range: { from, to: from + sentence.length },
  agreement: 'river-truce',
  form: 'conduct',
  given: { bearer: 'NORTH', did: 'broke', provisions: ['1'], in: '2024-03' },
  paraphrase: 'The north is said to have shot.',
  by: 'Reader',
  on: '2030-01-01',
} as const;

async function confirmed(): Promise<string> {
  const answer = await ask({ ask: 'confirm', text, date: '2024-04-01', change: broke });
  if ('refused' in answer) throw new Error(answer.refused.message);
  return answer.sidecar;
}

test('a sentence is a possible mention without an answer until a person confirms it', async () => {
  const before = await ask({ ask: 'read', text });
  expect(before.confirmed).toBeUndefined();
  expect(before.reading.statements).toEqual([]);
  expect(before.reading.possible.map(({ sentence: { index }, agreement }) => [index, agreement])).toEqual([
    [0, 'river-truce'],
    [1, 'river-truce'],
  ]);
  const after = await ask({ ask: 'read', text, sidecar: await confirmed() });
  const [only] = after.reading.statements;
  expect([only?.word, only?.parts[0]?.clause?.clause, only?.parts[0]?.reports.map(({ id }) => id)]).toEqual([
    'agrees',
    '1',
    ['r1'],
  ]);
  // The other bearer of the same ban is there without having been asked for.
  expect(only?.parts[0]?.beside.map(({ bearer, word }) => [bearer, word])).toEqual([['SOUTH', 'record is silent']]);
  expect(after.reading.possible.map(({ sentence: { index } }) => index)).toEqual([0]);
});

test('the pieces of the paragraphs are the text, and each note stands beside the paragraph in which its passage begins', async () => {
  const { plain, paragraphs, notes } = await ask({ ask: 'read', text, sidecar: await confirmed() });
  const shown = paragraphs.map(({ pieces }) => pieces.map((piece) => plain.slice(piece.from, piece.to)).join(''));
  expect(shown).toEqual(WORDS.split('\n\n'));
  expect(paragraphs.map((paragraph) => paragraph.notes)).toEqual([['p1'], ['1']]);
  expect(notes.map(({ number, kind }) => [number, kind])).toEqual([
    ['p1', 'possible'],
    ['1', 'statement'],
  ]);
});

test('what is taken back is a possible mention again, and the date of the text stays', async () => {
  const sidecar = await confirmed();
  const answer = await ask({ ask: 'confirm', text, sidecar, change: { do: 'remove', id: 's1' } });
  const again = await ask({ ask: 'read', text, sidecar: 'sidecar' in answer ? answer.sidecar : null });
  expect(again.reading.statements).toEqual([]);
  expect(again.reading.possible.length).toBe(2);
  expect(again.reading.text.date).toEqual({ from: '2024-04-01', to: '2024-04-01' });
});

test('a sentence that is dismissed is told, and is no possible mention of anything', async () => {
  const change = { ...broke, form: 'not on an agreement', given: {}, paraphrase: 'A figure of speech.' } as const;
  const answer = await ask({ ask: 'confirm', text, change });
  const { reading, notes } = await ask({ ask: 'read', text, sidecar: 'sidecar' in answer ? answer.sidecar : null });
  expect(reading.statements.map(({ state, statement }) => [state, statement.agreement])).toEqual([
    ['not on an agreement', undefined],
  ]);
  expect(notes.map(({ kind }) => kind)).toEqual(['possible', 'told']);
});

test.each([
  [{ paraphrase: sentence.replace('broke', 'never kept') }, undefined],
  [{ paraphrase: `He says that ${sentence}` }, 'paraphrase'],
  [{ paraphrase: ' ' }, 'paraphrase'],
  [{ by: '' }, 'by'],
  [{ given: { bearer: 'NORTH' } }, 'did'],
  [{ given: { bearer: 'NORTH', did: 'sang' } }, 'did'],
])('what cannot be confirmed says which field to mend: %j', async (wrong, field) => {
  const answer = await ask({ ask: 'confirm', text, change: { ...broke, ...wrong } });
  expect('refused' in answer ? answer.refused.arguments[0] : undefined).toBe(field);
});

test('statements whose words changed or went are carried along until a person decides', async () => {
  const sidecar = await confirmed();
  const edited = { ...text, words: WORDS.replace('March 2024. Nobody', 'March 2025. Nobody') };
  const seen = await ask({ ask: 'read', text: edited, sidecar });
  expect(seen.reading.changed.map(({ statement }) => statement.id)).toEqual(['s1']);
  const other = WORDS.indexOf('In March');
  const first = {
    ...broke,
    range: { from: other, to: other + 41 },
    form: 'stage',
    given: { stage: 'signed' },
  } as const;
  const answer = await ask({ ask: 'confirm', text: edited, sidecar, change: first });
  const next = 'sidecar' in answer ? answer.sidecar : '';
  const both = await ask({ ask: 'read', text: edited, sidecar: next });
  expect(both.reading.changed.map(({ statement }) => statement.id)).toEqual(['s1']);
  const kept = await ask({ ask: 'confirm', text: edited, sidecar: next, change: { do: 'keep', id: 's1' } });
  const last = await ask({ ask: 'read', text: edited, sidecar: 'sidecar' in kept ? kept.sidecar : null });
  expect(last.reading.statements.map(({ statement }) => statement.id)).toEqual(['s2', 's1']);
  const gone = { ...text, words: 'In March 2024 the River Truce was signed.' };
  const half = await ask({ ask: 'read', text: gone, sidecar: next });
  expect(half.reading.gone.map(({ id }) => id)).toEqual(['s1']);
  const without = await ask({ ask: 'confirm', text: gone, sidecar: next, change: { do: 'remove', id: 's1' } });
  const left = await ask({ ask: 'read', text: gone, sidecar: 'sidecar' in without ? without.sidecar : null });
  expect(left.reading.gone).toEqual([]);
  expect(left.reading.statements.map(({ statement }) => statement.id)).toEqual(['s2']);
});

test('nothing is added to the sidecar of another text, or to one of which statements would be lost', async () => {
  const sidecar = await confirmed();
  const refusal = async (request: unknown) => JSON.parse(await desk.answer(request)) as Reply<never>;
  const other = { name: 'other.txt', words: 'Something else was written here, of other things and days.' };
  expect(await refusal({ ask: 'confirm', text: other, sidecar, change: broke })).toMatchObject({
    problem: { message: 'the sidecar is of another text, and nothing can be added to it' },
  });
  const broken = sidecar.replace('"did": "broke"', '"did": "sang"');
  expect(await refusal({ ask: 'confirm', text, sidecar: broken, change: broke })).toHaveProperty('problem');
  expect((await ask({ ask: 'read', text, sidecar: broken })).reading.remarks.length).toBe(1);
});

test('bytes in another encoding are read when it is named, and refused with its name when not', async () => {
  const base64 = btoa(
    String.fromCharCode(...[0xcc, 0xe8, 0xed, 0xf1, 0xea].concat([0x20]).flatMap((byte) => Array(20).fill(byte))),
  );
  const file = { name: 'letter.txt', base64 };
  expect((await ask({ ask: 'read', text: { ...file, encoding: 'windows-1251' } })).plain).toMatch(/^М+и+н+с+к+ +$/);
  expect(JSON.parse(await desk.answer({ ask: 'read', text: file }))).toHaveProperty('problem');
});

test('a form offers the names of the document, each with what the document calls it', async () => {
  const { forms, names } = await ask({ ask: 'forms', of: 'river-truce' });
  const conduct = forms.find(({ form }) => form === 'conduct')?.arguments;
  expect(conduct?.find(({ name }) => name === 'bearer')?.allowed).toEqual(['NORTH', 'SOUTH']);
  expect([names.NORTH, names['1'], names.fire]).toEqual(['Northland', 'No fire', 'opens fire']);
});
