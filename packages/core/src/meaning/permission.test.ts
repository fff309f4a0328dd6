import { describe, expect, test } from 'vitest';
import type { Norm } from '../agreement/form.ts';
import { statusSetsOfEngine } from '../check/status-sets.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { did, seen, smallAgreement } from '../reference/small.ts';

// Semantics 4.8: what a permission covers matches its own bearer.
const ban: Partial<Norm> = { id: 'ban', type: 'ban', what: { act: 'fire' } };
const may = (bearer: Norm['bearer']): Partial<Norm> => ({
  id: 'may',
  type: 'permission',
  bearer,
  what: { act: 'fire' },
  despite: ['ban'],
});
const TOGETHER = may({ mode: 'together', names: ['sides'] });
const ANYBODY = may({ mode: 'someone', names: [] });
const EACH = may({ mode: 'each', names: ['B'] });

/** What both paths say of the ban. */
function ask(permission: Partial<Norm>, author: unknown, bearer: string | null): string {
  const agreement = smallAgreement([ban, permission]);
  const reports = [seen(), did('M', author, 'fire', 5000)];
  const question = { norm: 'ban', bearer, at: 10_000, readings: {} };
  const reference = [...referenceStatuses(agreement, reports, question)].sort();
  expect([...(statusSetsOfEngine(agreement, reports, [question])[0] ?? [])].sort()).toEqual(reference);
  return reference.join();
}

describe('a permission lifts a ban for its own bearer', () => {
  test.each([
    ['together', TOGETHER, 'A', 'A', 'breached'],
    ['together', TOGETHER, 'A', null, 'breached'],
    ['together', TOGETHER, { all: ['A', 'B'] }, 'A', 'kept so far'],
    ['together', TOGETHER, { all: ['A', 'B'] }, null, 'kept so far'],
    ['together', TOGETHER, { oneOf: ['A', 'B'] }, null, 'breached'],
    ['anybody', ANYBODY, 'A', 'A', 'kept so far'],
    ['anybody', ANYBODY, { oneOf: ['A', 'B'] }, null, 'kept so far'],
    ['B alone', EACH, 'A', 'A', 'breached'],
    ['B alone', EACH, 'B', 'B', 'kept so far'],
    ['B alone', EACH, { oneOf: ['A', 'B'] }, null, 'breached,kept so far'],
  ])('may: %s; %#', (_, permission, author, bearer, expected) => {
    expect(ask(permission, author, bearer)).toBe(expected);
  });
});
