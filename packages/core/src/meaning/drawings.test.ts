import { describe, expect, test } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import { statusSetsOfEngine } from '../check/status-sets.ts';
import { metresBetween } from '../place/index.ts';
import type { Report } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { did, iso, says, seen, smallAgreement } from '../reference/small.ts';

// Semantics 6.2 to 6.5, on the equator; one second is a day. The line runs along a meridian and moves 8 km to the east at 10 s.
const km = 1000 / metresBetween(30, 0, 31, 0);
const meridian = (lon: number) => [
  [
    [lon, -1],
    [lon, 1],
  ],
];
const box = (west: number, east: number) => [
  [
    [
      [west, -1],
      [east, -1],
      [east, 1],
      [west, 1],
      [west, -1],
    ],
  ],
];
const CHANGE = 10_000;
const moved: Partial<Agreement> = {
  lines: [
    {
      id: 'front',
      drawings: [
        { by: 'M', until: CHANGE, shape: meridian(30) },
        { by: 'M', from: CHANGE, shape: meridian(30 + 8 * km) },
      ],
    },
  ],
  zones: [
    {
      id: 'area',
      drawings: [
        { by: 'M', until: CHANGE, shape: box(30, 31) },
        { by: 'M', from: CHANGE, shape: box(30 + 8 * km, 31) },
      ],
    },
  ],
};
const near = { to: 'front', op: 'nearer' as const, metres: 15_000 };
const noFire: Partial<Norm> = { id: 'n', type: 'ban', what: { act: 'fire', distances: [near] } };
const noFireInArea: Partial<Norm> = { id: 'n', type: 'ban', what: { act: 'fire', in: 'area' } };
const noGuns: Partial<Norm> = { id: 'n', type: 'ban', what: { state: 'deployed', kind: 'gun', distances: [near] } };
const withdraw: Partial<Norm> = {
  id: 'n',
  type: 'duty',
  what: { act: 'move', clearance: { widths: [{ kind: 'gun', metres: 15_000 }], lines: [{ line: 'front' }] } },
  deadline: { deadline: 'by', tooLate: 5000, written: '' },
};

/** So many kilometres east of the first drawing of the line. */
const east = (n: number) => ({ where: { point: [30 + n * km, 0] } });
const shot = (ms: number | [number, number], where: object) => did('M', 'A', 'fire', ms, where);
const gun = (ms: number, where: object) =>
  says('M', 'state', { state: 'deployed', of: 'A', kind: 'gun', when: iso(ms), ...where });

/** What both paths say of A at an instant; they must agree. */
function ask(norm: Partial<Norm>, map: Partial<Agreement>, reports: Report[], at: number, readings = {}) {
  const agreement = smallAgreement([norm], map);
  const question = { norm: 'n', bearer: 'A', at, readings };
  const all = [seen(), ...reports];
  const reference = [...referenceStatuses(agreement, all, question)].sort();
  expect([...(statusSetsOfEngine(agreement, all, [question])[0] ?? [])].sort()).toEqual(reference);
  return reference.join();
}

describe('an incident is compared with the drawing valid at its instant (6.3)', () => {
  // 20 km from the first drawing, 12 km from the second.
  test('before the change, after it, and at the very instant', () => {
    expect(ask(noFire, moved, [shot(9000, east(20))], 20_000)).toBe('kept so far');
    expect(ask(noFire, moved, [shot(CHANGE - 1, east(20))], 20_000)).toBe('kept so far');
    expect(ask(noFire, moved, [shot(CHANGE, east(20))], 20_000)).toBe('breached');
  });

  test('a vague instant across the change leaves it open, unless both come to the same', () => {
    expect(ask(noFire, moved, [shot([9000, 11_000], east(20))], 20_000)).toBe('breached,kept so far');
    expect(ask(noFire, moved, [shot([9000, 11_000], east(10))], 20_000)).toBe('breached');
    expect(ask(noFire, moved, [shot([9000, 11_000], east(30))], 20_000)).toBe('kept so far');
  });

  test('a zone likewise', () => {
    expect(ask(noFireInArea, moved, [shot(9000, east(4))], 20_000)).toBe('breached');
    expect(ask(noFireInArea, moved, [shot(11_000, east(4))], 20_000)).toBe('kept so far');
    expect(ask(noFireInArea, moved, [shot([9000, 11_000], east(4))], 20_000)).toBe('breached,kept so far');
  });

  test('a stated distance is about the line as it was then', () => {
    const stated = { where: { ...east(30).where, from: [{ line: 'front', metres: 12_000 }] } };
    expect(ask(noFire, moved, [shot(9000, stated)], 20_000)).toBe('breached');
  });

  test('where no drawing is valid the place is a maybe', () => {
    const later = { lines: [{ id: 'front', drawings: [{ by: 'M', from: CHANGE, shape: meridian(30) }] }] };
    expect(ask(noFire, later, [shot(9000, east(30))], 20_000)).toBe('breached,kept so far');
    expect(ask(noFire, later, [shot(11_000, east(30))], 20_000)).toBe('kept so far');
  });
});

describe('rival drawings (6.2)', () => {
  const rivals = {
    lines: [
      {
        id: 'front',
        drawings: [
          { by: 'M', shape: meridian(30) },
          { by: 'V', shape: meridian(30 - 2 * km) },
        ],
      },
    ],
  };
  const asked: Partial<Agreement> = {
    ...rivals,
    questions: [
      {
        id: 'whose',
        text: 'Whose line?',
        readings: [
          { id: 'of-m', changes: [{ change: 'drawn-by', name: 'front', by: ['M'] }] },
          { id: 'of-v', changes: [{ change: 'drawn-by', name: 'front', by: ['V'] }] },
          { id: 'of-a', changes: [{ change: 'drawn-by', name: 'front', by: ['A'] }] },
        ],
      },
    ],
  };

  test('14 km from one and 16 km from the other is a maybe; certain where both agree', () => {
    expect(ask(noFire, rivals, [shot(9000, east(14))], 20_000)).toBe('breached,kept so far');
    expect(ask(noFire, rivals, [shot(9000, east(12))], 20_000)).toBe('breached');
    expect(ask(noFire, rivals, [shot(9000, east(16))], 20_000)).toBe('kept so far');
  });

  test('a reading says whose counts; who drew nothing leaves it undrawn', () => {
    const fired = [shot(9000, east(14))];
    expect(ask(noFire, asked, fired, 20_000, { whose: 'of-m' })).toBe('breached');
    expect(ask(noFire, asked, fired, 20_000, { whose: 'of-v' })).toBe('kept so far');
    expect(ask(noFire, asked, fired, 20_000, { whose: 'of-a' })).toBe('breached,kept so far');
  });
});

describe('a state is compared with the drawings of the moment (6.4)', () => {
  test('a gun that stood lawfully stands too near once the line has moved', () => {
    const record = [gun(1000, east(20))];
    expect(ask(noGuns, moved, record, CHANGE - 1)).toBe('kept so far');
    expect(ask(noGuns, moved, record, CHANGE)).toBe('breached');
  });

  test('and one that stood too near may stand lawfully', () => {
    const record = [gun(1000, east(-10))];
    expect(ask(noGuns, moved, record, CHANGE - 1)).toBe('breached');
    expect(ask(noGuns, moved, record, CHANGE)).toBe('remedied');
  });

  test('a distance stated before the line moved says nothing afterwards', () => {
    const stated = { where: { from: [{ line: 'front', metres: 12_000 }] } };
    expect(ask(noGuns, moved, [gun(1000, stated)], CHANGE - 1)).toBe('breached');
    expect(ask(noGuns, moved, [gun(1000, stated)], CHANGE)).toBe('breached,remedied');
    expect(ask(noGuns, moved, [gun(1000, stated), gun(12_000, stated)], 12_000)).toBe('breached');
  });
});

describe('clearance is measured when something is seen (6.5)', () => {
  const gone = did('M', 'A', 'move', 2000);

  test('a line that moves later undoes nothing, until somebody sees the gun again', () => {
    const record = [gone, gun(3000, east(20))];
    expect(ask(withdraw, moved, record, 9000)).toBe('kept');
    expect(ask(withdraw, moved, record, 11_000)).toBe('kept');
    expect(ask(withdraw, moved, [...record, gun(11_000, east(20))], 11_000)).toBe('reversed');
  });

  test('who stood too near for the line of then has not gone when the line moves away', () => {
    const record = [gone, gun(3000, east(-10))];
    expect(ask(withdraw, moved, record, 9000)).toBe('reversed');
    expect(ask(withdraw, moved, record, 11_000)).toBe('reversed');
  });
});
