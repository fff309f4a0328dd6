import { describe, expect, test } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import { check } from '../check/check.ts';
import { statusSetsOfEngine } from '../check/status-sets.ts';
import { metresBetween } from '../place/index.ts';
import { createRecord, type Report } from '../record/index.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { did, iso, says, seen, smallAgreement } from '../reference/small.ts';

// Semantics 6.6, on the equator: A's line is the ridge at 30° east, B's the river 20 km to the east of it.
const km = 1000 / metresBetween(30, 0, 31, 0);
const meridian = (east: number) => [
  [
    [30 + east * km, -1],
    [30 + east * km, 1],
  ],
];
const map: Partial<Agreement> = {
  lines: [
    { id: 'ridge', shape: meridian(0) },
    { id: 'river', shape: meridian(20) },
  ],
};
const lines = [
  { line: 'ridge', for: 'A' },
  { line: 'river', for: 'B' },
];
const near = { lines, op: 'nearer' as const, metres: 15_000 };
const noGuns: Partial<Norm> = { id: 'n', type: 'ban', what: { state: 'deployed', kind: 'gun', distances: [near] } };
const noFire: Partial<Norm> = { id: 'n', type: 'ban', what: { act: 'fire', distances: [near] } };

/** So many kilometres east of the ridge. */
const east = (n: number) => ({ where: { point: [30 + n * km, 0] } });
const shot = (author: unknown, where: object) => did('M', author, 'fire', 5000, where);
const gun = (of: string | undefined, where: object) =>
  says('M', 'state', {
    state: 'deployed',
    ...(of === undefined ? {} : { of }),
    kind: 'gun',
    when: iso(5000),
    ...where,
  });

/** What both paths say of a bearer (null: the provision) at 8 s; they must agree. */
function ask(
  norms: readonly Partial<Norm>[],
  reports: Report[],
  bearer: string | null,
  other: Partial<Agreement> = {},
  readings = {},
) {
  const agreement = smallAgreement(norms, { ...map, ...other });
  const question = { norm: 'n', bearer, at: 8000, readings };
  const all = [seen(), ...reports];
  const reference = [...referenceStatuses(agreement, all, question)].sort();
  expect([...(statusSetsOfEngine(agreement, all, [question])[0] ?? [])].sort()).toEqual(reference);
  return reference.join();
}

describe('each is measured from its own line (6.6)', () => {
  test('a gun 4 km west of the ridge is 24 km from the river', () => {
    expect(ask([noGuns], [gun('A', east(-4))], 'A')).toBe('breached');
    expect(ask([noGuns], [gun('A', east(-4))], 'B')).toBe('kept so far');
    expect(ask([noGuns], [gun('B', east(-4))], 'A')).toBe('kept so far');
    expect(ask([noGuns], [gun('B', east(-4))], 'B')).toBe('kept so far');
    expect(ask([noGuns], [gun('B', east(24))], 'B')).toBe('breached');
  });

  test('a gun halfway is too near for both', () => {
    expect(ask([noGuns], [gun('A', east(10))], 'A')).toBe('breached');
    expect(ask([noGuns], [gun('B', east(10))], 'B')).toBe('breached');
  });

  test('of nobody in particular it is a maybe only for whom it would be too near', () => {
    // Where it is unknown whose it is, the state is unknown at every instant: it may have been A's and be gone (2.8.1).
    expect(ask([noGuns], [gun(undefined, east(-4))], 'A')).toBe('breached,kept so far,remedied');
    expect(ask([noGuns], [gun(undefined, east(-4))], 'B')).toBe('kept so far');
  });

  test('a shot likewise, and the provision through its bearers', () => {
    expect(ask([noFire], [shot('A', east(-4))], 'A')).toBe('breached');
    expect(ask([noFire], [shot('A', east(-4))], null)).toBe('breached');
    expect(ask([noFire], [shot('B', east(-4))], 'B')).toBe('kept so far');
    expect(ask([noFire], [shot('B', east(-4))], null)).toBe('kept so far');
    expect(ask([noFire], [shot({ oneOf: ['A', 'B'] }, east(-4))], null)).toBe('breached,kept so far');
  });

  test('the distance itself, before and after it', () => {
    const at = (metres: number) => [shot('A', { where: { from: [{ line: 'ridge', metres }] } })];
    const ban = (op: 'nearer' | 'at-most' | 'at-least' | 'farther'): Partial<Norm> => ({
      ...noFire,
      what: { act: 'fire', distances: [{ ...near, op }] },
    });
    const answers = (op: Parameters<typeof ban>[0]) =>
      [14_999, 15_000, 15_001].map((metres) => ask([ban(op)], at(metres), 'A') === 'breached');
    expect(answers('nearer')).toEqual([true, false, false]);
    expect(answers('at-most')).toEqual([true, true, false]);
    expect(answers('at-least')).toEqual([false, true, true]);
    expect(answers('farther')).toEqual([false, false, true]);
  });

  test('a stated distance is about the line that it names', () => {
    const stated = { where: { from: [{ line: 'river', metres: 3000 }] } };
    expect(ask([noFire], [shot('B', stated)], 'B')).toBe('breached');
    // Where A's shot was is unknown but for the river.
    expect(ask([noFire], [shot('A', stated)], 'A')).toBe('breached,kept so far');
  });

  test('a duty is done where it is done at its own line', () => {
    const duty: Partial<Norm> = {
      id: 'n',
      type: 'duty',
      what: { act: 'move', distances: [{ ...near, op: 'farther' }] },
      deadline: { deadline: 'by', tooLate: 7000, written: '' },
    };
    const move = (author: string, n: number) => did('M', author, 'move', 5000, east(n));
    expect(ask([duty], [move('A', 24)], 'A')).toBe('kept');
    expect(ask([duty], [move('B', 24)], 'B')).toBe('breached');
    expect(ask([duty], [move('B', -4)], 'B')).toBe('kept');
  });

  test('what must be kept is kept at its own line', () => {
    const keep: Partial<Norm> = { id: 'n', type: 'keep', what: { state: 'deployed', kind: 'gun', distances: [near] } };
    const since = (of: string, n: number) =>
      says('M', 'state', { state: 'deployed', of, kind: 'gun', when: iso(-1000), ...east(n) });
    expect(ask([keep], [since('A', -4)], 'A')).toBe('kept so far');
    expect(ask([keep], [since('B', 24)], 'B')).toBe('kept so far');
  });
});

describe('whose line is whose (6.6)', () => {
  const of = (given: typeof near.lines | { line: string; for?: string }[]): Partial<Norm> => ({
    ...noFire,
    what: { act: 'fire', distances: [{ ...near, lines: given }] },
  });

  test('that without `for` is of all who have none of their own, in whatever order', () => {
    for (const given of [
      [{ line: 'ridge', for: 'A' }, { line: 'river' }],
      [{ line: 'river' }, { line: 'ridge', for: 'A' }],
    ]) {
      expect(ask([of(given)], [shot('A', east(24))], 'A')).toBe('kept so far');
      expect(ask([of(given)], [shot('B', east(24))], 'B')).toBe('breached');
      expect(ask([of(given)], [shot('A', east(-4))], 'A')).toBe('breached');
    }
  });

  test('that for a group is of each of its members; a reading may say who they are', () => {
    const given = [{ line: 'ridge', for: 'westerners' }, { line: 'river' }];
    const other: Partial<Agreement> = {
      groups: [
        { id: 'sides', members: ['A', 'B'] },
        { id: 'westerners', members: ['A'] },
      ],
      questions: [
        {
          id: 'who',
          text: 'Who are the westerners?',
          readings: [
            { id: 'one', changes: [] },
            { id: 'both', changes: [{ change: 'group', name: 'westerners', members: ['A', 'B'] }] },
          ],
        },
      ],
    };
    const fire = [shot('B', east(24))];
    expect(ask([of(given)], fire, 'B', other, { who: 'one' })).toBe('breached');
    expect(ask([of(given)], fire, 'B', other, { who: 'both' })).toBe('kept so far');
    // The verdict is given for each reading, so the norm must be known to depend on the question.
    const agreement = smallAgreement([of(given)], { ...map, ...other });
    const record = createRecord({ clock: 'UTC', actors: ['A', 'B', 'M', 'V'] });
    for (const report of fire) record.add(report);
    const rows = check(agreement, record, { asOf: 8000 }).verdicts.filter(({ bearer }) => bearer === 'B');
    expect(rows.map(({ readings }) => readings.who)).toEqual(['one', 'both']);
  });

  test('two lines of one bearer are one line in parts', () => {
    const given = [
      { line: 'ridge', for: 'A' },
      { line: 'river', for: 'A' },
      { line: 'river', for: 'B' },
    ];
    expect(ask([of(given)], [shot('A', east(-4))], 'A')).toBe('breached');
    expect(ask([of(given)], [shot('A', east(24))], 'A')).toBe('breached');
    expect(ask([of(given)], [shot('A', east(40))], 'A')).toBe('kept so far');
  });

  test('who has no line is a maybe wherever it was', () => {
    const given = [{ line: 'ridge', for: 'A' }];
    expect(ask([of(given)], [shot('B', east(0))], 'B')).toBe('breached,kept so far');
    expect(ask([of(given)], [shot('A', east(0))], 'A')).toBe('breached');
  });

  test('who are bound as one have none either', () => {
    const asOne: Partial<Norm> = { ...of(lines), bearer: { mode: 'any', names: ['sides'] } };
    expect(ask([asOne], [shot('A', east(0))], null)).toBe('breached,kept so far');
  });
});

describe('a permission lifts a ban by the line of who uses it (6.6, 4.8)', () => {
  const ban = (mode: 'each' | 'any'): Partial<Norm> => ({
    id: 'n',
    type: 'ban',
    bearer: { mode, names: ['sides'] },
    what: { act: 'fire' },
  });
  const may: Partial<Norm> = {
    id: 'may',
    type: 'permission',
    what: { act: 'fire', distances: [{ ...near, op: 'farther' }] },
    despite: ['n'],
  };

  test('each for itself', () => {
    expect(ask([ban('each'), may], [shot('B', east(-4))], 'B')).toBe('kept so far');
    expect(ask([ban('each'), may], [shot('A', east(-4))], 'A')).toBe('breached');
    expect(ask([ban('each'), may], [shot('A', east(24))], 'A')).toBe('kept so far');
  });

  test('also where the ban binds them as one', () => {
    expect(ask([ban('any'), may], [shot('B', east(-4))], null)).toBe('kept so far');
    expect(ask([ban('any'), may], [shot('A', east(-4))], null)).toBe('breached');
  });
});

test('the provision counts each incident once, by the line of who did it', () => {
  const agreement = smallAgreement([noFire], map);
  const record = createRecord({ clock: 'UTC', actors: ['A', 'B', 'M', 'V'] });
  for (const report of [
    seen(),
    shot('A', east(-4)),
    shot('B', east(-4)),
    shot('B', east(24)),
    shot({ all: ['A', 'B'] }, east(10)),
  ])
    record.add(report);
  const counts = check(agreement, record, { asOf: 8000 }).verdicts.map(({ bearer, counts: c }) => [
    bearer,
    c.low,
    c.high,
  ]);
  expect(counts).toEqual([
    [null, 3, 3],
    ['A', 2, 2],
    ['B', 2, 2],
  ]);
});

test('a line that moves is the bearer’s own as drawn at the instant', () => {
  const moved: Partial<Agreement> = {
    lines: [
      { id: 'ridge', shape: meridian(0) },
      {
        id: 'river',
        drawings: [
          { by: 'M', until: 4000, shape: meridian(20) },
          { by: 'M', from: 4000, shape: meridian(60) },
        ],
      },
    ],
  };
  expect(ask([noFire], [shot('B', east(24))], 'B', moved)).toBe('kept so far');
  expect(ask([noFire], [shot('B', east(62))], 'B', moved)).toBe('breached');
  expect(ask([noFire], [shot('A', east(4))], 'A', moved)).toBe('breached');
});
