import { createRecord } from '@servanda/core';
import { expect, test } from 'vitest';
import { createChecks } from './checks.ts';
import { reports, treaty } from './test-shelf.ts';

const record = () => createRecord({ clock: treaty.clock, actors: treaty.actors.map(({ id }) => id) });

test('a check is run once for each time and standard, and again when the record grows', () => {
  const checks = createChecks(undefined);
  const shelved = { agreement: treaty, record: record() };
  const asOf = Date.parse('2020-12-31T00:00Z');
  const first = checks.verdicts(shelved, ['2/law'], asOf);
  expect(checks.verdicts(shelved, ['2/law'], asOf)[0]).toBe(first[0]);
  expect(checks.verdicts(shelved, ['2/law'], asOf, { standard: 'any' })[0]).not.toBe(first[0]);
  for (const report of reports) shelved.record.add(report);
  expect(checks.verdicts(shelved, ['2/law'], asOf)[0]?.statuses).toEqual(['remedied']);
  expect(first[0]?.statuses).toEqual(['breached']);
});

test('old checks are let go', () => {
  const checks = createChecks(undefined);
  const shelved = { agreement: treaty, record: record() };
  const asOf = Date.parse('2020-12-31T00:00Z');
  const [first] = checks.verdicts(shelved, ['2/law'], asOf);
  for (let day = 1; day <= 100; day++) checks.verdicts(shelved, ['2/law'], asOf + day * 86_400_000);
  expect(checks.verdicts(shelved, ['2/law'], asOf)[0]).not.toBe(first);
});
