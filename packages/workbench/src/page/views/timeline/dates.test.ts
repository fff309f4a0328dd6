import type { Agreement } from '@servanda/core';
import { expect, test } from 'vitest';
import { agreementMarks } from './dates.ts';

const KYIV = 'Europe/Kyiv';
const signed = Date.parse('2015-02-12T00:00+02:00');
const base: Agreement = {
  servanda: 1,
  id: 'a',
  title: 'A',
  clock: KYIV,
  signed,
  actors: [],
  groups: [],
  kinds: [],
  acts: [],
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [],
  norms: [],
  questions: [],
};
const at = (text: string) => Date.parse(text);

test('the dates of the agreement come in the order of time', () => {
  const amended: Agreement = {
    ...base,
    inForce: at('2015-02-13T00:00Z'),
    amendments: [{ id: 'x', from: 1e12, changes: [] }],
  };
  expect(agreementMarks(amended, at('2015-03-01T00:00Z'), at('2015-02-20T00:00Z')).map(({ kind }) => kind)).toEqual([
    'amendment',
    'signed',
    'inForce',
    'knownAt',
    'asOf',
  ]);
  expect(agreementMarks({ ...base, inForce: signed }, 2e12).map(({ kind }) => kind)).toEqual(['signed', 'asOf']);
});
