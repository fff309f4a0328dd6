import { expect, test } from 'vitest';
import { textOf } from '../text/read-text.ts';
import { statementOn } from './fixture.ts';
import { makeSidecar, sidecarJson } from './make-sidecar.ts';
import { readSidecar } from './read-sidecar.ts';

const text = textOf('Northland kept the truce along the river. Southland did not.', {
  name: 'a.txt',
  language: 'en',
  date: { from: '2025-01-01', to: '2025-01-31' },
});
const first = statementOn(text, 'Northland kept the truce along the river.', 'b');
const second = statementOn(text, 'Southland did not.', 'a');
const sidecar = makeSidecar(text, [second, first]);
const json = sidecarJson(sidecar);
const problemsOf = (change: (statement: typeof first) => object) =>
  readSidecar(JSON.stringify({ ...sidecar, statements: [second, change(first)] }), 'a.reading.json');

test('what is written is read again, in the order of the text, with nothing of the text in it', () => {
  expect(readSidecar(json, 'a.reading.json')).toEqual({ sidecar, problems: [] });
  expect(sidecar.statements.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(sidecarJson(makeSidecar(text, [first, second]))).toBe(json);
  expect(sidecar.text).toMatchObject({ length: text.plain.length, date: { from: '2025-01-01', to: '2025-01-31' } });
  expect(json).not.toContain('truce');
  expect(json).toContain('"at": [0, 41],\n');
});

test('says where a file is not JSON', () => {
  const { sidecar: none, problems } = readSidecar('{\n  "servanda": 1,\n  oops\n}', 'a.reading.json');
  expect(none).toBeUndefined();
  expect(problems).toMatchObject([{ file: 'a.reading.json', line: 3, column: 3 }]);
});

test.each([
  ['[]', ''],
  ['{"servanda":2,"text":{"name":"a","sha256":"", "length":0},"statements":[]}', 'servanda'],
  ['null', ''],
])('says that %s is no sidecar', (bad, where) => {
  const { sidecar: none, problems } = readSidecar(bad, 'a');
  expect(none).toBeUndefined();
  expect(problems[0]?.where).toBe(where);
  expect(problems[0]?.help).toContain('--confirm');
});

test.each<[string, (statement: typeof first) => object]>([
  ['statements[1].id', (statement) => ({ ...statement, id: 'a' })],
  ['statements[1].at', (statement) => ({ ...statement, at: [9, 9] })],
  ['statements[1].at', (statement) => ({ ...statement, at: [0, 61] })],
  ['statements[1].prints', (statement) => ({ ...statement, prints: [] })],
  ['statements[1].confirmed.on', (statement) => ({ ...statement, confirmed: { by: 'A', on: '2025-02-30' } })],
  ['statements[1].paraphrase', ({ paraphrase: _, ...statement }) => statement],
  ['statements[1].statement.form', (statement) => ({ ...statement, statement: { form: 'score' } })],
  ['statements[1].prints[0]', (statement) => ({ ...statement, prints: ['xyz'] })],
  ['statements[1]', () => []],
])('sets one bad statement aside: %s', (where, change) => {
  const { sidecar: kept, problems } = problemsOf(change);
  expect(kept?.statements).toEqual([second]);
  expect(problems[0]).toMatchObject({ where, statement: 2 });
  expect(problems[0]?.message).toMatch(/^statement 2 is set aside: /);
});
