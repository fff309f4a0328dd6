import { expect, it } from 'vitest';
import type { Norm } from '../agreement/form.ts';
import { statusSetsOfEngine } from '../check/status-sets.ts';
import { referenceStatuses } from './reference.ts';
import { seen, smallAgreement } from './small.ts';

// Semantics 7: a reading drops the norm `other`, and nobody does anything.
const due = { deadline: 'by', tooLate: 8000, written: '' } as const;

/** The status of a duty under the reading, on which both paths must agree. */
function underDropped(lines: Partial<Norm>): string[] {
  const agreement = smallAgreement(
    [
      { id: 'other', type: 'duty', what: { act: 'answer' }, deadline: due },
      { id: 'duty', type: 'duty', what: { act: 'move' }, deadline: due, ...lines },
    ],
    {
      questions: [
        {
          id: 'q',
          text: '?',
          readings: [
            { id: 'dropped', changes: [{ change: 'drop-norm', norm: 'other' }] },
            { id: 'kept', changes: [] },
          ],
        },
      ],
    },
  );
  const reports = [seen()];
  const question = { norm: 'duty', bearer: 'A', at: 10_000, readings: { q: 'dropped' } };
  const reference = [...referenceStatuses(agreement, reports, question)].sort();
  expect([...(statusSetsOfEngine(agreement, reports, [question])[0] ?? [])].sort()).toEqual(reference);
  return reference;
}

it('is fulfilled and breached by nobody', () => {
  expect(underDropped({ while: { cond: 'fulfilled', norm: 'other' } })).toEqual(['not in force']);
  expect(underDropped({ while: { cond: 'breached', norm: 'other' } })).toEqual(['not in force']);
});

it('is waited for no longer by what is to be done together with it', () => {
  expect(underDropped({ concurrent: ['other'] })).toEqual(['breached']);
});
