/** The draft of November 2025 and its counter-draft, held side by side. What must be found is what the two documents say of each item. */
import { compareAgreements } from '@servanda/core';
import { expect, test } from 'vitest';
import { agreementOf } from './support/shipped.ts';

const draft = agreementOf('us-draft-2025');
const counter = agreementOf('european-counter-draft-2025');
const { items, pairs } = compareAgreements({ agreement: draft }, { agreement: counter });
const rules = items.filter(({ of, kind }) => of === 'norm' && kind !== 'reworded');

test('each item that can be computed is listed once', () => {
  const lines = rules.map(({ a, b, line }) => `${a ?? b} ${line}`);
  expect(new Set(lines).size).toBe(lines.length);
  // Every rule of both is there: compared, or told to be on one side only.
  const told = new Set([...rules.flatMap(({ a, b }) => [a, b]), ...pairs.flatMap(({ a, b }) => [a, b])]);
  for (const { id } of [...draft.norms, ...counter.norms]) expect(told).toContain(id);
});

test('the ceiling of forces is higher in the counter-draft: 600,000 against 800,000, loosened for Ukraine', () => {
  const ceiling = rules.filter(({ a, line }) => a === 'forces/ceiling' && (line === 'kind' || line === 'limit'));
  expect(ceiling).toMatchObject([{ kind: 'loosened', for: ['UA'] }]);
  expect(ceiling[0]?.from).toMatch(/600[,_]?000/);
  expect(ceiling[0]?.to).toMatch(/800[,_]?000/);
});

test('the ban of admission binds NATO, and stands in the draft only', () => {
  expect(rules.filter(({ a }) => a === 'nato/no-admission')).toMatchObject([
    { kind: 'dropped', for: ['NATO'], b: null },
  ]);
  expect(rules.filter(({ a }) => a === 'nato/constitution')).toMatchObject([{ kind: 'dropped', for: ['UA'] }]);
});

test('elections within 100 days stand in the draft only, sanctions eased with a signature in the counter-draft only', () => {
  expect(rules.filter(({ a }) => a === 'elections/elections')).toMatchObject([{ kind: 'dropped', for: ['UA'] }]);
  expect(rules.filter(({ b }) => b === 'sanctions/relief')).toMatchObject([{ kind: 'added', a: null }]);
});

test('the other way round every direction is the other', () => {
  const back = compareAgreements({ agreement: counter }, { agreement: draft }).counts;
  const { counts } = compareAgreements({ agreement: draft }, { agreement: counter });
  expect(back).toEqual({
    ...counts,
    added: counts.dropped,
    dropped: counts.added,
    tightened: counts.loosened,
    loosened: counts.tightened,
  });
});
