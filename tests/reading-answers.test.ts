/**
 * What the shipped documents and records answer to statements as a person would confirm them. Expected words come from the documents,
 * their tables of what is documented, and the law.
 */
import type { Answered, Form } from '@servanda/reading';
import { describe, expect, test } from 'vitest';
import { wordsChanged } from './support/mirror.ts';
import { answererOf, confirmed } from './support/read-through.ts';
import { mapStrings, swapOf } from './support/renamed.ts';
import { agreementOf, reportsOf } from './support/shipped.ts';

const MINSK = 'minsk-package-of-measures';
const COMPACT = 'kyiv-security-compact';
const FORMULA = 'steinmeier-formula';

const documents = new Map(
  [MINSK, COMPACT, FORMULA].map((name) => [name, { agreement: agreementOf(name), reports: reportsOf(name) }]),
);
const answerer = answererOf([...documents.values()]);

const asOf = (day: string) => ({ from: day, to: day });
const ask = (agreement: string, statement: Form, day: string | undefined) =>
  answerer.answer(confirmed(agreement, statement), day === undefined ? undefined : asOf(day));
const partOf = (answered: Answered, of: string) => {
  const part = answered.parts.find((p) => p.of === of);
  if (!part) throw new Error(`no part ${of} in ${answered.parts.map((p) => p.of).join(', ')}`);
  return part;
};

describe('Ukraine never did anything of the Package of Measures, said in September 2022', () => {
  const answered = ask(MINSK, { form: 'conduct', did: 'never did', bearer: 'UA' }, '2022-09-16');

  test('there is no word for all of it, only one for each provision', () => {
    expect(answered.state).toBe('answered');
    expect(answered.word).toBeNull();
  });

  test('4b: done three days late if conditions are allowed, not done if they are not', () => {
    const part = partOf(answered, '4/resolution');
    expect(part.word).toBe('depends on the reading');
    expect(part.text).toContain(
      'Under conditions-allowed it differs: done on 17 March 2015, three days after its last day, 14 March 2015.',
    );
    expect(part.text).toContain(
      'Under conditions-not-allowed it agrees: not done by 16 September 2022, breached since 15 March 2015.',
    );
    expect(part.reports.map(({ id }) => id)).toContain('press-0317-rada');
    expect(part.clause).toMatchObject({ clause: '4', norm: '4/resolution' });
  });

  test('11: not met by 31 December 2015', () => {
    for (const norm of ['11/reform', '11/status-law']) {
      const part = partOf(answered, norm);
      expect(part.word).toBe('agrees');
      expect(part.text).toContain('breached since 1 January 2016');
    }
  });

  test('9: the start depends on the reading of the order, the whole is blocked', () => {
    expect(partOf(answered, '9/border:starts').word).toBe('depends on the reading');
    expect(partOf(answered, '9/border:starts').text).toContain('Under border-first it agrees');
    expect(partOf(answered, '9/border').word).toBe('not in force then');
    expect(partOf(answered, '9/border').text).toContain('waits for 11/reform');
  });

  test('the duties of all others stand beside it, in the order of the document', () => {
    expect(partOf(answered, '2/withdrawal').beside.map(({ bearer }) => bearer)).toEqual(['DPR', 'LPR', 'RU']);
    expect(partOf(answered, '6/release').beside.map(({ bearer }) => bearer)).toEqual(['DPR', 'LPR', 'RU']);
    expect(answered.besides.map((p) => [p.of, p.beside.map(({ bearer }) => bearer)])).toEqual([
      ['3/monitoring', ['OSCE']],
      ['13/work', ['TCG']],
    ]);
  });

  test('every rule that binds anybody is shown', () => {
    const rules = documents.get(MINSK)?.agreement.norms.filter(({ type }) => type === 'duty' || type === 'ban') ?? [];
    const shown = new Set([...answered.parts, ...answered.besides].map(({ of }) => of));
    expect([...shown].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

describe('conduct of single provisions of the Package of Measures', () => {
  test('access was denied by one, and the others are shown beside it', () => {
    const form: Form = { form: 'conduct', did: 'broke', bearer: 'DPR', provisions: ['3/no-denial'], in: '2015-02' };
    const part = partOf(ask(MINSK, form, undefined), '3/no-denial');
    expect(part.word).toBe('depends on the reading');
    expect(part.text).toContain('Under from-ceasefire it agrees');
    expect(part.reports.map(({ id }) => id)).toEqual(['smm-0218-access-dpr']);
    expect(part.beside.map(({ bearer }) => bearer)).toEqual(['UA', 'LPR', 'RU']);
  });

  test('a ban broken in 2015 is not thereby broken in 2016', () => {
    const form: Form = { form: 'conduct', did: 'broke', bearer: 'DPR', provisions: ['3/no-denial'], in: '2016' };
    expect(ask(MINSK, form, undefined).text).not.toContain('agrees');
  });

  test.each(['UA', 'DPR', 'LPR'])(
    'nobody can say of %s alone that it broke the ceasefire: who fired is not recorded',
    (bearer) => {
      const answered = ask(MINSK, { form: 'conduct', did: 'broke', bearer, provisions: ['1/ceasefire'] }, '2022-09-16');
      expect(answered.word).toBe('record is silent');
      expect(answered.parts[0]?.wouldNeed).toContain('who did “fires weapons of any kind” on 17 February 2015');
      expect(answered.parts[0]?.beside.map((b) => b.bearer)).toHaveLength(3);
    },
  );

  test('of the sides together it can: by one of them, under every reading', () => {
    const form: Form = { form: 'conduct', did: 'broke', bearer: 'sides', provisions: ['1/ceasefire'] };
    expect(ask(MINSK, form, '2022-09-16').word).toBe('agrees');
  });

  test('before its last day a duty is neither kept nor broken', () => {
    const of = (did: 'kept' | 'broke') =>
      ask(MINSK, { form: 'conduct', did, bearer: 'UA', provisions: ['4/resolution'] }, '2015-03-10');
    expect(of('kept').word).toBe('record is silent');
    expect(of('kept').text).toContain('not due yet');
    expect(of('broke').word).toBe('differs');
  });

  test('whom a provision does not bind it names', () => {
    const answered = ask(
      MINSK,
      { form: 'conduct', did: 'broke', bearer: 'RU', provisions: ['4/resolution'] },
      '2022-09-16',
    );
    expect(answered.word).toBe('differs');
    expect(answered.text).toBe('It does not bind RU; it binds UA.');
    expect(answered.parts[0]?.beside.map(({ bearer }) => bearer)).toEqual(['UA']);
  });
});

describe('header, clauses and numbers of the Package of Measures', () => {
  test.each<[string, Form, string]>([
    ['signed in February 2015', { form: 'stage', stage: 'signed', on: '2015-02' }, 'agrees'],
    ['signed in 2014', { form: 'stage', stage: 'signed', on: '2014' }, 'differs'],
    ['not signed in 2014', { form: 'stage', stage: 'signed', on: '2014', not: true }, 'agrees'],
    ['in force in 2016', { form: 'stage', stage: 'in force', on: '2016' }, 'agrees'],
    ['in force in 2014', { form: 'stage', stage: 'in force', on: '2014' }, 'not in force then'],
    ['the vote before the border', { form: 'order', earlier: '12', later: '9' }, 'depends on the reading'],
    ['the reform before the border', { form: 'order', earlier: '11', later: '9' }, 'agrees'],
    ['the border before the reform', { form: 'order', earlier: '9', later: '11' }, 'differs'],
    ['the pardon before the border', { form: 'order', earlier: '5', later: '9' }, 'record is silent'],
    ['thirty days', { form: 'quantity', provision: '4/resolution', value: 30, unit: 'day' }, 'agrees'],
    ['three months', { form: 'quantity', provision: '4/resolution', value: 3, unit: 'month' }, 'record is silent'],
    ['a fortnight', { form: 'quantity', provision: '2/withdrawal', value: 2, unit: 'week' }, 'agrees'],
    ['140 km', { form: 'quantity', provision: '2/withdrawal', value: 140, unit: 'kilometre' }, 'agrees'],
    ['25 km for each side', { form: 'quantity', provision: '2/withdrawal', value: 25, unit: 'kilometre' }, 'agrees'],
    ['30 km', { form: 'quantity', provision: '2/withdrawal', value: 30, unit: 'kilometre' }, 'differs'],
    ['a duty of reform', { form: 'contains', provision: '11/reform', bearer: 'UA', modal: 'must' }, 'agrees'],
    ['a named bearer at the border', { form: 'contains', provision: '9', bearer: 'UA', modal: 'must' }, 'differs'],
    ['a ban on change of hands', { form: 'contains', provision: '1/status-quo' }, 'depends on the reading'],
    ['something of which it has no rule', { form: 'contains' }, 'record is silent'],
    ['a pardon law', { form: 'happened', act: 'adopt', kind: 'pardon-law', by: ['UA'] }, 'record is silent'],
    [
      'votes of their own on a day',
      { form: 'happened', act: 'hold', kind: 'own-election', by: ['DPR'], on: '2018-11-11' },
      'record is silent',
    ],
    [
      'votes of their own in a month',
      { form: 'happened', act: 'hold', kind: 'own-election', by: ['DPR', 'LPR'], on: '2018-11' },
      'agrees',
    ],
    ['the sides', { form: 'list', group: 'sides', members: ['UA', 'DPR', 'LPR', 'RU'] }, 'depends on the reading'],
  ])('%s', (_, form, word) => {
    const answered = ask(MINSK, form, '2022-09-16');
    expect(answered.state).toBe('answered');
    expect(answered.word).toBe(word);
  });

  test('a wish is set beside its clause and never answered', () => {
    const answered = ask(MINSK, { form: 'wish', provision: '9' }, '2022-09-16');
    expect(answered).toMatchObject({ state: 'wish', word: null });
    expect(answered.parts.map(({ of, word }) => [of, word])).toEqual([
      ['9/border:starts', null],
      ['9/border', null],
    ]);
  });
});

test.each<[string, string]>([
  ['2019-10', 'agrees'],
  ['2019-11', 'differs'],
])('the Steinmeier formula accepted in %s: %s', (on, word) => {
  const answered = ask(FORMULA, { form: 'happened', act: 'accept-formula', by: ['UA'], on }, '2022-09-16');
  expect(answered).toMatchObject({ state: 'answered', word });
});

describe('the Compact', () => {
  test('presented on 13 September 2022', () => {
    const answered = ask(COMPACT, { form: 'happened', act: 'present', on: '2022-09-13' }, '2022-09-16');
    expect(answered.word).toBe('agrees');
    expect(answered.parts[0]?.reports.map(({ id }) => id)).toEqual(['presented-2022-09-13']);
    expect(ask(COMPACT, { form: 'stage', stage: 'proposed', on: '2022-09-13' }, '2022-09-16').word).toBe('agrees');
  });

  test('presented the day before: differs, with the recorded day', () => {
    const answered = ask(COMPACT, { form: 'happened', act: 'present', on: '2022-09-12' }, '2022-09-16');
    expect(answered.word).toBe('differs');
    expect(answered.text).toContain('13 September 2022');
  });

  test('never in force, as a proposal', () => {
    const answered = ask(COMPACT, { form: 'stage', stage: 'in force' }, '2022-09-16');
    expect(answered.word).toBe('not in force then');
    expect(answered.text).toContain('proposal');
    expect(ask(COMPACT, { form: 'stage', stage: 'in force', not: true }, '2022-09-16').word).toBe('agrees');
    expect(ask(COMPACT, { form: 'stage', stage: 'signed' }, '2022-09-16').word).toBe('differs');
  });

  test('nobody kept or broke it', () => {
    const answered = ask(COMPACT, { form: 'conduct', did: 'broke', bearer: 'US', provisions: ['G1'] }, '2022-09-16');
    expect(new Set(answered.parts.map(({ word }) => word))).toEqual(new Set(['not in force then']));
    expect(
      answered.parts.flatMap(({ beside }) => beside.map(({ word }) => word)).every((w) => w === 'not in force then'),
    ).toBe(true);
  });

  test('its list of core guarantors, member by member', () => {
    const form: Form = {
      form: 'list',
      group: 'core-guarantors',
      members: ['US', 'TR', 'wider-states'],
      others: ['Northland'],
    };
    const answered = ask(COMPACT, form, '2022-09-16');
    expect(answered.word).toBe('differs');
    expect(answered.parts.map(({ of, word }) => [of, word])).toEqual([
      ['United States', 'agrees'],
      ['Turkey', 'agrees'],
      ['states of the wider group', 'differs'],
      ['Northland', 'differs'],
      ['the rest of the list', null],
    ]);
    expect(answered.parts.at(-1)?.text).toContain('Poland');
  });
});

describe('names do not matter', () => {
  /** Two names in each other's place, in values and inside sentences alike. */
  const swapped = <T>(value: T, a: string, b: string): T =>
    mapStrings(value, (text) => wordsChanged(text, swapOf(a, b)));

  test.each<[string, string, string, Form[]]>([
    [
      MINSK,
      'UA',
      'RU',
      [
        { form: 'conduct', did: 'never did', bearer: 'UA' },
        { form: 'conduct', did: 'broke', bearer: 'RU' },
        { form: 'conduct', did: 'kept', bearer: 'sides' },
        { form: 'stage', stage: 'signed', by: ['RU'], on: '2015-02-12' },
        { form: 'contains', provision: '11/reform', bearer: 'RU' },
        { form: 'list', group: 'sides', members: ['RU'] },
      ],
    ],
    [FORMULA, 'UA', 'RU', [{ form: 'happened', act: 'accept-formula', by: ['UA', 'RU'], on: '2019-10-01' }]],
    [
      MINSK,
      'UA',
      'DPR',
      [
        { form: 'conduct', did: 'broke', bearer: 'DPR' },
        { form: 'list', group: 'sides', members: ['UA'] },
      ],
    ],
    [
      COMPACT,
      'US',
      'TR',
      [
        { form: 'conduct', did: 'broke', bearer: 'US' },
        { form: 'list', group: 'core-guarantors', members: ['US'] },
      ],
    ],
  ])('%s: %s and %s swapped in document, record and statement swaps the answers', (name, a, b, forms) => {
    const { agreement, reports } = documents.get(name) ?? { agreement: agreementOf(name), reports: [] };
    const mirror = answererOf([{ agreement: swapped(agreement, a, b), reports: swapped(reports, a, b) }]);
    for (const form of forms) {
      const before = ask(name, form, '2022-09-16');
      const after = mirror.answer(confirmed(name, swapped(form, a, b)), asOf('2022-09-16'));
      expect(JSON.parse(JSON.stringify(after))).toEqual(swapped(before, a, b));
    }
  });
});
