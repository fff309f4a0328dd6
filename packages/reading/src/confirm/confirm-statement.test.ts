import { expect, test } from 'vitest';
import { textOf } from '../text/read-text.ts';
import { confirmStatement, type ToConfirm } from './confirm-statement.ts';
import { ConfirmedSchema } from './sidecar.ts';

const text = textOf('Northland withdrew all of its guns from the river within two weeks of the truce.');
const asked: ToConfirm = {
  id: 's1',
  range: { from: 0, to: text.plain.length },
  paraphrase: ' The guns left in time. ',
  agreement: 'river-truce',
  form: { form: 'conduct', did: 'kept', bearer: 'NL' },
  by: 'A. Reader',
  on: '2025-01-02',
};

test('builds a statement of the schema', () => {
  const { statement } = confirmStatement(text, asked);
  expect(ConfirmedSchema.parse(statement)).toEqual(statement);
  expect(statement).toMatchObject({ at: [0, 80], words: 15, paraphrase: 'The guns left in time.' });
  expect(statement?.prints).toHaveLength(11);
  expect(statement).not.toHaveProperty('note');
});

test('seven words in a row may be those of the text, eight may not', () => {
  const seven = 'It says: withdrew all of its guns from the.';
  expect(confirmStatement(text, { ...asked, paraphrase: seven }).refusal).toBeUndefined();
  const { refusal } = confirmStatement(text, { ...asked, paraphrase: 'It WITHDREW all of its guns, from the river.' });
  expect(refusal?.message).toContain('"WITHDREW all of its guns, from the river"');
  expect(refusal?.help).toContain('your own words');
  expect(confirmStatement(text, { ...asked, note: text.plain }).refusal).toBeDefined();
});

test.each<[string, Partial<ToConfirm>]>([
  ['outside', { range: { from: 70, to: 81 } }],
  ['outside', { range: { from: -1, to: 5 } }],
  ['outside', { range: { from: 5, to: 5 } }],
  ['outside', { range: { from: Number.NaN, to: 5 } }],
  ['no words', { range: { from: 79, to: 80 } }],
  ['not a day', { on: '2025-02-30' }],
  ['paraphrase', { paraphrase: '  ' }],
  ['id', { id: '' }],
  ['confirmed.by', { by: ' ' }],
])('refuses: %s', (says, change) => {
  expect(confirmStatement(text, { ...asked, ...change }).refusal?.message).toContain(says);
});
