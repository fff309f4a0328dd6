import { expect, test } from 'vitest';
import { completeForm, missingArguments } from './complete.ts';
import { formInWords } from './form-in-words.ts';
import type { PartialForm } from './proposal.ts';

test.each<[PartialForm, string[]]>([
  [{ form: 'conduct' }, ['did', 'bearer']],
  [{ form: 'conduct', did: 'kept' }, ['bearer']],
  [{ form: 'conduct', did: 'kept', bearer: 'N' }, []],
  [{ form: 'happened' }, ['act']],
  [{ form: 'stage', stage: 'signed' }, []],
  [{ form: 'order', later: '2' }, ['earlier']],
  [{ form: 'quantity' }, ['provision', 'value', 'unit']],
  [{ form: 'list' }, ['group', 'members']],
  [{ form: 'wish' }, []],
  [{ form: 'contains' }, []],
  [{ form: 'not checkable' }, ['why']],
  [{ form: 'not on an agreement' }, []],
])('%j still needs %j', (form, missing) => {
  expect(missingArguments(form)).toEqual(missing);
});

test('what a person gives completes a proposal', () => {
  expect(completeForm({ form: 'conduct', bearer: 'N' }, { did: 'broke', in: '2015' })).toEqual({
    form: { form: 'conduct', did: 'broke', bearer: 'N', in: '2015' },
  });
});

test('what is given stands above what was proposed, and can take it out', () => {
  const partial: PartialForm = { form: 'stage', stage: 'signed', by: ['N'], on: '2015' };
  expect(completeForm(partial, { by: undefined, not: true, form: 'wish' })).toEqual({
    form: { form: 'stage', stage: 'signed', on: '2015', not: true },
  });
});

test.each<[PartialForm, Record<string, unknown>, string[], string]>([
  [{ form: 'conduct' }, {}, ['did', 'bearer'], 'still needs did, bearer'],
  [{ form: 'conduct' }, { did: 'rather kept', bearer: 'N' }, ['did'], 'did is not as expected'],
  [{ form: 'stage', stage: 'signed' }, { on: '13.9.2022' }, ['on'], 'on is not as expected'],
  [{ form: 'wish' }, { did: 'kept' }, ['did'], 'has no did'],
  [{ form: 'quantity' }, { provision: '1', value: 'many', unit: 'day' }, ['value'], 'value is not as expected'],
])('%j with %j is refused', (partial, given, names, words) => {
  const done = completeForm(partial, given);
  expect('problem' in done && done.problem.arguments).toEqual(names);
  expect('problem' in done && done.problem.message).toContain(words);
  expect('problem' in done && done.problem.help).not.toBe('');
});

test.each<[PartialForm, string]>([
  [
    { form: 'conduct', did: 'never did', bearer: 'N', provisions: ['11/reform'], in: { from: '2015', to: '2022' } },
    'N never did what 11/reform asks, 2015 to 2022',
  ],
  [{ form: 'conduct', bearer: 'N' }, 'N kept, broke or never did what the agreement asks'],
  [{ form: 'conduct', did: 'broke' }, '… broke the agreement'],
  [{ form: 'conduct', did: 'kept', bearer: 'N', provisions: ['1', '2'], in: '2015' }, 'N kept 1 and 2, 2015'],
  [{ form: 'stage', stage: 'signed', by: ['N', 'S'], on: '2015' }, 'the agreement was signed by N and S in 2015'],
  [{ form: 'stage', stage: 'in force', not: true, on: { from: '2015' } }, 'the agreement was not in force from 2015'],
  [{ form: 'happened', act: 'present', to: 'N', on: '2022-09-13' }, 'somebody did “present” towards N on 2022-09-13'],
  [
    { form: 'contains', provision: '4', bearer: 'N', modal: 'must', not: true },
    'the agreement does not contain 4: N must',
  ],
  [
    { form: 'list', group: 'g', members: ['N', 'S'], others: ['an island'] },
    'the agreement names as g: N, S and “an island”',
  ],
  [{ form: 'order', earlier: '1', later: '2' }, '1 comes before 2'],
  [{ form: 'quantity', provision: '2', value: 50, unit: 'kilometre' }, 'the number in 2 is 50 kilometres'],
  [{ form: 'wish', provision: '3' }, 'a wish or demand, held beside 3'],
  [{ form: 'not checkable', why: 'blame' }, 'no record can decide it (blame)'],
  [{ form: 'not on an agreement' }, 'says nothing on an agreement'],
])('%j in words', (form, words) => {
  expect(formInWords(form)).toBe(words);
});

test('the agreement is called by its title', () => {
  expect(formInWords({ form: 'conduct', did: 'kept', bearer: 'N' }, { title: 'Lake Accord' })).toBe(
    'N kept “Lake Accord”',
  );
});
