import { describe, expect, test } from 'vitest';
import { AgreementSchema, type Norm, NormSchema, PatternSchema } from '../agreement/form.ts';
import { seconds, smallAgreement } from '../reference/small.ts';
import { compareAgreements } from './compare.ts';
import type { DifferenceItem } from './difference.ts';
import { DifferenceSchema } from './difference.ts';
import { HEAD } from './head-items.ts';
import { NORM_RULES } from './norm-rules.ts';
import { PATTERN_FIELDS } from './pattern-order.ts';

const T = Date.UTC(2030, 0, 1);
const ban: Partial<Norm> = { id: 'n', type: 'ban', what: { act: 'fire' } };
const duty: Partial<Norm> = { id: 'n', type: 'duty', what: { act: 'move' } };
const signature = { moment: 'signature' } as const;
const within = (n: number, unit: 'days' | 'hours' | 'months' | 'weeks') =>
  ({ deadline: 'within', span: { n, unit }, of: signature }) as const;

function between(a: Partial<Norm>, b: Partial<Norm>): DifferenceItem[] {
  const difference = compareAgreements({ agreement: smallAgreement([a]) }, { agreement: smallAgreement([b]) });
  expect(DifferenceSchema.parse(difference)).toEqual(difference);
  return difference.items;
}
const told = (items: readonly DifferenceItem[]) =>
  items.map(({ line, kind, for: actors }) => [line, kind, actors.join()]);

test('every line of a norm and every part of the form has its rule: a new one cannot be forgotten', () => {
  expect(Object.keys(NORM_RULES).sort()).toEqual(Object.keys(NormSchema.shape).sort());
  expect(Object.keys(HEAD).sort()).toEqual(Object.keys(AgreementSchema.shape).sort());
});

test('equal documents are the same on a ground that is told', () => {
  const agreement = smallAgreement([ban]);
  const { same, items } = compareAgreements({ agreement }, { agreement });
  expect(items).toEqual([]);
  expect(same).toContain('Equal in form');
});

test('what only one has is added or dropped, with whom it binds', () => {
  const two: Partial<Norm>[] = [
    ban,
    { id: 'm', type: 'duty', bearer: { mode: 'each', names: ['B'] }, what: { act: 'adopt' } },
  ];
  const [a, b] = [smallAgreement([ban]), smallAgreement(two)];
  const items = (from: typeof a, to: typeof a) => compareAgreements({ agreement: from }, { agreement: to }).items;
  expect(items(a, b)).toMatchObject([{ kind: 'added', a: null, b: 'm', for: ['B'] }]);
  expect(items(b, a)).toMatchObject([{ kind: 'dropped', a: 'm', b: null, for: ['B'] }]);
});

test.each([
  ['fewer days', within(14, 'days'), within(10, 'days'), 'tightened'],
  ['more days', within(10, 'days'), within(14, 'days'), 'loosened'],
  ['fewer hours', within(48, 'hours'), within(24, 'hours'), 'tightened'],
  ['a fortnight against a month', within(1, 'months'), within(2, 'weeks'), 'tightened'],
  ['on a given date, a day may be set against hours', within(48, 'hours'), within(1, 'days'), 'tightened'],
  [
    'by a date, earlier',
    { deadline: 'by', tooLate: T, written: 'then' },
    { deadline: 'by', tooLate: T - 1, written: 'x' },
    'tightened',
  ],
] as const)('a deadline, %s', (_, one, other, kind) => {
  expect(told(between({ ...duty, deadline: one }, { ...duty, deadline: other }))).toEqual([['deadline', kind, 'A,B']]);
});

test('hours and days from a moment that is no given date cannot be set against each other', () => {
  const of = { moment: 'first', event: { act: 'ask' } } as const;
  const [hours, days] = [
    { n: 48, unit: 'hours' },
    { n: 1, unit: 'days' },
  ] as const;
  const found = between(
    { ...duty, deadline: { deadline: 'within', span: hours, of } },
    { ...duty, deadline: { deadline: 'within', span: days, of } },
  );
  expect(told(found)).toEqual([['deadline', 'incomparable', 'A,B']]);
});

test('the same span in other words is the same', () => {
  expect(between({ ...duty, deadline: within(2, 'weeks') }, { ...duty, deadline: within(14, 'days') })).toEqual([]);
  const fourteenth = { deadline: 'day-after', n: 14, of: signature } as const;
  expect(between({ ...duty, deadline: within(2, 'weeks') }, { ...duty, deadline: fourteenth })).toEqual([]);
});

test('a precondition that comes too late blocks a duty: an earlier deadline has no direction then', () => {
  const requires = [{ moment: { moment: 'first', event: { act: 'ask' } } as const }];
  const found = between(
    { ...duty, requires, deadline: within(14, 'days') },
    { ...duty, requires, deadline: within(10, 'days') },
  );
  expect(told(found)).toEqual([['deadline', 'moved', 'A,B']]);
});

test.each([
  ['a wider zone', { act: 'fire', in: 'town' }, { act: 'fire', in: 'area' }, 'zone', 'tightened'],
  ['everywhere', { act: 'fire', in: 'town' }, { act: 'fire' }, 'zone', 'tightened'],
  ['a zone apart', { act: 'fire', in: 'town' }, { act: 'fire', in: 'far' }, 'zone', 'incomparable'],
  ['a narrower act', { act: 'fire' }, { act: 'fire-live' }, 'act', 'loosened'],
  ['a narrower kind', { act: 'fire', kind: 'heavy' }, { act: 'fire', kind: 'gun' }, 'kind', 'loosened'],
] as const)('a ban of %s', (_, one, other, line, kind) => {
  expect(told(between({ ...ban, what: one }, { ...ban, what: other }))).toEqual([[line, kind, 'A,B']]);
  expect(told(between({ ...ban, type: 'permission', what: one }, { ...ban, type: 'permission', what: other }))).toEqual(
    [[line, kind === 'tightened' ? 'loosened' : kind === 'loosened' ? 'tightened' : kind, 'A,B']],
  );
});

test('a distance: nearer than more metres forbids more', () => {
  const near = (metres: number) => ({
    act: 'fire',
    distances: [{ to: 'front', op: 'nearer' as const, metres }],
  });
  expect(told(between({ ...ban, what: near(1000) }, { ...ban, what: near(2000) }))).toEqual([
    ['distances', 'tightened', 'A,B'],
  ]);
});

describe('a distance to its own line', () => {
  const lines = [{ line: 'front', for: 'A' }, { line: 'rear' }];
  const what = (metres: number, of: { line: string; for?: string }[] = lines) => ({
    act: 'fire',
    distances: [{ lines: of, op: 'nearer' as const, metres }],
  });
  const of = (metres: number, given?: Parameters<typeof what>[1]) => ({ ...ban, what: what(metres, given) });

  test('nearer than more metres forbids more, from the same lines', () => {
    expect(told(between(of(1000), of(2000)))).toEqual([['distances', 'tightened', 'A,B']]);
    expect(told(between(of(2000), of(1000)))).toEqual([['distances', 'loosened', 'A,B']]);
    expect(between(of(1000), of(1000, lines.toReversed()))).toEqual([]);
  });

  test('from other lines, or from one line for all, it cannot be compared', () => {
    const plain = { ...ban, what: { act: 'fire', distances: [{ to: 'front', op: 'nearer' as const, metres: 1000 }] } };
    for (const [a, b] of [
      [of(1000), of(2000, [{ line: 'rear', for: 'A' }, { line: 'front' }])],
      [of(1000), plain],
      [plain, of(1000)],
    ] as const)
      expect(told(between(a, b))).toEqual([['distances', 'incomparable', 'A,B']]);
    expect(between(of(1000), plain)[0]).toMatchObject({
      from: 'nearer than 1000 m to its own line (front for A, rear)',
      to: 'nearer than 1000 m to front',
    });
  });

  test('nor for a group that has other members', () => {
    const forSides = [{ line: 'front', for: 'sides' }, { line: 'rear' }];
    const [a, b] = [smallAgreement([of(1000, forSides)]), smallAgreement([of(2000, forSides)])];
    const smaller = { ...b, groups: [{ id: 'sides', members: ['A'] }] };
    const kinds = (one: typeof a, other: typeof a) =>
      compareAgreements({ agreement: one }, { agreement: other }).items.filter(({ line }) => line === 'distances');
    expect(told(kinds(a, b))).toEqual([['distances', 'tightened', 'A,B']]);
    expect(kinds(a, smaller).map(({ kind }) => kind)).toEqual(['incomparable']);
  });
});

test('a bearer more is bound, a bearer less is free; the others are not spoken of', () => {
  const of = (names: string[]): Partial<Norm> => ({ ...ban, bearer: { mode: 'each', names } });
  expect(told(between(of(['A']), of(['sides'])))).toEqual([['bearer', 'tightened', 'B']]);
  expect(told(between(of(['A']), of(['B'])))).toEqual([
    ['bearer', 'tightened', 'B'],
    ['bearer', 'loosened', 'A'],
  ]);
  expect(between(of(['A', 'B']), of(['sides']))).toEqual([]);
});

test('a conjunct more is a narrower condition; another condition cannot be ordered', () => {
  const once = (act: string) => ({ cond: 'once' as const, event: { act } });
  const both = { cond: 'and' as const, of: [once('ask'), once('answer')] };
  expect(told(between({ ...ban, while: once('ask') }, { ...ban, while: both }))).toEqual([
    ['while', 'loosened', 'A,B'],
  ]);
  expect(told(between({ ...ban, unless: once('ask') }, { ...ban, unless: both }))).toEqual([
    ['unless', 'tightened', 'A,B'],
  ]);
  expect(told(between({ ...ban, while: once('ask') }, { ...ban, while: once('answer') }))).toEqual([
    ['while', 'incomparable', 'A,B'],
  ]);
});

test('a standard of proof is never called stricter', () => {
  const found = between(
    { ...ban, verifiedBy: { standard: 'any' } },
    { ...ban, verifiedBy: { standard: 'confirmed', by: ['M'] } },
  );
  expect(told(found)).toEqual([['verifiedBy', 'changed', 'A,B']]);
});

test('what a moment is is told once, where it stands, with the rules that it bears on', () => {
  const of = (instant: number) =>
    smallAgreement(
      [{ ...duty, deadline: { deadline: 'within', span: seconds(5), of: { moment: 'ref', name: 'm' } } }],
      {
        moments: [{ id: 'm', value: { moment: 'at', instant, written: 'then' } }],
      },
    );
  const { items } = compareAgreements({ agreement: of(T) }, { agreement: of(T - 1) });
  expect(items).toMatchObject([
    { kind: 'moved', of: 'moment', a: 'm', line: 'value', for: ['A', 'B'], touches: ['n'], reason: 'it comes earlier' },
  ]);
});

test('renamed parties are found by their titles, and that is said', () => {
  const actors = (id: string) => [
    { id, name: 'Northland', role: 'party' as const },
    { id: 'B', name: 'Southland', role: 'party' as const },
  ];
  const of = (id: string) =>
    smallAgreement([{ ...ban, bearer: { mode: 'each', names: [id] } }], { actors: actors(id), groups: [] });
  const found = compareAgreements({ agreement: of('A') }, { agreement: of('N') });
  expect(found.items).toEqual([]);
  expect(found.remarks).toEqual(['A and N are taken for one by their title.']);
});

test('several rules that fit are listed, and none of them is compared', () => {
  const of = (...ids: string[]) => smallAgreement(ids.map((id) => ({ ...ban, id })));
  const found = compareAgreements({ agreement: of('1/x', '1/y') }, { agreement: of('2/z') });
  expect(found.ambiguous).toMatchObject([{ a: ['1/x', '1/y'], b: ['2/z'] }]);
  expect(found.same).toBeNull();
  expect(found.items).toEqual([]);
});

test('nothing in common: it says so', () => {
  const found = compareAgreements(
    { agreement: smallAgreement([{ ...ban, id: '1/x' }]) },
    { agreement: smallAgreement([{ ...duty, id: '2/y' }]) },
  );
  expect(found.remarks[0]).toContain('No rule of the one could be found in the other');
  expect(found.counts).toMatchObject({ added: 1, dropped: 1, tightened: 0 });
});

test('every field of a pattern has its order', () => {
  expect([...PATTERN_FIELDS, 'at'].sort()).toEqual(Object.keys(PatternSchema.shape).sort());
});

test.each([
  [
    'less room',
    { op: 'at-most', value: 800_000, unit: 'troops' },
    { op: 'at-most', value: 600_000, unit: 'troops' },
    'tightened',
  ],
  ['strictly', { op: 'at-most', value: 300, unit: 'kg' }, { op: 'below', value: 0.3, unit: 't' }, 'tightened'],
  ['at least less', { op: 'at-least', value: 2, unit: 't' }, { op: 'at-least', value: 1999, unit: 'kg' }, 'loosened'],
  [
    'the other way',
    { op: 'at-most', value: 300, unit: 'kg' },
    { op: 'at-least', value: 300, unit: 'kg' },
    'incomparable',
  ],
  [
    'another basis',
    { op: 'at-most', value: 300, unit: 'kg' },
    { op: 'at-most', value: 1, unit: 'kg', basis: 'UF6' },
    'incomparable',
  ],
] as const)('a limit: %s', (_, one, other, kind) => {
  const keep = (limit: Norm['limit']): Partial<Norm> => ({ id: 'n', type: 'keep', what: { measure: 'mass' }, limit });
  expect(told(between(keep(one), keep(other)))).toEqual([['limit', kind, 'A,B']]);
});

test('the same amount in other units is the same', () => {
  const keep = (value: number, unit: string): Partial<Norm> => ({
    id: 'n',
    type: 'keep',
    what: { measure: 'mass' },
    limit: { op: 'at-most', value, unit },
  });
  expect(between(keep(0.3, 't'), keep(300, 'kg'))).toEqual([]);
});

test('of drawn zones the one that lies inside the other is the narrower', () => {
  const square = (size: number) => [
    [
      [
        [-size, -size],
        [size, -size],
        [size, size],
        [-size, size],
        [-size, -size],
      ],
    ],
  ];
  const of = (zone: string) =>
    smallAgreement([{ ...ban, what: { act: 'fire', in: zone } }], {
      zones: [
        { id: 'inner', shape: square(1) },
        { id: 'outer', shape: square(2) },
        {
          id: 'aside',
          shape: [
            [
              [
                [1.5, 0],
                [5, 0],
                [5, 1],
                [1.5, 0],
              ],
            ],
          ],
        },
      ],
    });
  const kinds = (a: string, b: string) => told(compareAgreements({ agreement: of(a) }, { agreement: of(b) }).items);
  expect(kinds('inner', 'outer')).toEqual([['zone', 'tightened', 'A,B']]);
  expect(kinds('outer', 'inner')).toEqual([['zone', 'loosened', 'A,B']]);
  expect(kinds('outer', 'aside')).toEqual([['zone', 'incomparable', 'A,B']]);
});

test('a kind that is called otherwise may be another thing: then nothing is called the same', () => {
  const of = (name: string) => smallAgreement([ban], { kinds: [{ id: 'heavy', name }] });
  const found = compareAgreements({ agreement: of('of 100 mm and more') }, { agreement: of('of 120 mm and more') });
  expect(found.same).toBeNull();
  expect(found.items).toMatchObject([{ kind: 'reworded', of: 'kind', line: 'title' }]);
});

test('who comes to a group is bound by what binds its members', () => {
  const of = (members: string[]) =>
    smallAgreement([ban, { ...duty, id: 'm', bearer: { mode: 'each', names: ['sides'] } }], {
      groups: [{ id: 'sides', members }],
    });
  const items = (a: string[], b: string[]) => compareAgreements({ agreement: of(a) }, { agreement: of(b) }).items;
  expect(items(['A'], ['A', 'B'])).toMatchObject([
    { kind: 'tightened', of: 'who', line: 'members', for: ['B'], reason: 'bound too, by n, m' },
  ]);
  expect(items(['A'], ['B'])).toMatchObject([
    { kind: 'tightened', for: ['B'] },
    { kind: 'loosened', for: ['A'] },
  ]);
});

test('two versions of one document: before and after an amendment', () => {
  const longer = { deadline: 'within', span: { n: 14, unit: 'days' }, of: signature } as const;
  const agreement = smallAgreement([{ ...duty, deadline: within(10, 'days') }], {
    amendments: [
      {
        id: 'more-time',
        title: 'More time',
        from: T,
        changes: [{ change: 'norm', norm: 'n', line: 'deadline', value: longer }],
      },
    ],
  });
  const { items } = compareAgreements({ agreement, versionAt: T - 1 }, { agreement, versionAt: T });
  expect(told(items)).toEqual([['deadline', 'loosened', 'A,B']]);
});
