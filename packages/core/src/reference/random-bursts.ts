/** Random bursts of fire under one ban, thick enough for counting rules to merge and part them. */
import { type Agreement, AgreementSchema, type Bearer, type Counting } from '../agreement/form.ts';
import { type Author, type Count, type Report, ReportSchema, type Where } from '../record/report.ts';
import type { Case } from './random.ts';
import { type Draw, MIDNIGHT } from './random-draw.ts';
import { iso } from './small.ts';

/** @param certain no report leaves anything open that a rule asks for */
export function randomBursts(draw: Draw, certain: boolean): Case {
  const agreement = burstAgreement(draw);
  const reports = Array.from({ length: draw.int(1, certain ? 8 : draw.one([1, 2, 4])) }, (_, k) =>
    burst(draw, k, certain),
  );
  if (!certain && reports.length > 1 && draw.chance(15)) {
    reports.push(ReportSchema.parse({ id: 'same', by: 'M', says: 'same', incidents: ['b0', 'b1'] }));
  }
  if (!certain && draw.chance(20)) {
    reports.push(ReportSchema.parse({ id: 'no', by: draw.one(['M', 'A']), says: 'deny', incident: 'b0' }));
  }
  const at = MIDNIGHT + draw.int(3, 9) * 1000;
  return { agreement, reports, asks: ['A', 'B', null].map((bearer) => ({ norm: '1/fire', bearer, at })) };
}

function burst(draw: Draw, k: number, certain: boolean): Report {
  const from = MIDNIGHT + draw.int(0, 9) * 1000 + draw.one([0, 0, 0, 1]);
  const vague = !certain && draw.chance(30);
  const number = draw.int(1, 3);
  const count: Count | undefined =
    certain || draw.chance(50) ? number : { low: draw.int(0, number), high: number + draw.int(0, 1) };
  const author = certain || draw.chance(70) ? draw.one<Author>(['A', 'B', { all: ['A', 'B'] }]) : unsure(draw);
  const place: Where | undefined = certain || draw.chance(80) ? { in: [draw.one(['town', 'far'])] } : undefined;
  const kind = certain || draw.chance(80) ? draw.one(['gun', 'light']) : draw.chance(50) ? 'heavy' : undefined;
  return ReportSchema.parse({
    id: `b${k}`,
    by: 'M',
    says: 'occurrence',
    act: draw.one(['fire', 'fire', 'fire-live']),
    author,
    when: vague ? { from: iso(from), to: iso(from + draw.one([1, 1000, 2000, 3000])) } : iso(from),
    where: place,
    kind,
    count,
  });
}

function unsure(draw: Draw): Author | undefined {
  if (draw.chance(30)) return undefined;
  return draw.one<Author>([
    { oneOf: ['A', 'B'] },
    { unknown: true, not: ['M', 'V'] },
    { unknown: true, not: ['A', 'B', 'M', 'V'] },
  ]);
}

function burstAgreement(draw: Draw): Agreement {
  return AgreementSchema.parse({
    servanda: 1,
    id: 'bursts',
    title: 'Bursts',
    signed: MIDNIGHT + (draw.chance(20) ? 2000 : -1000),
    clock: 'UTC',
    standard: draw.one([{ standard: 'any' }, { standard: 'confirmed', by: ['M'] }]),
    actors: ['A', 'B', 'M', 'V'].map((id) => ({ id, role: id < 'C' ? 'party' : 'body' })),
    groups: [{ id: 'sides', members: ['A', 'B'] }],
    kinds: [{ id: 'heavy', members: ['gun'] }, { id: 'gun' }, { id: 'light' }],
    acts: [{ id: 'fire' }, { id: 'fire-live', isA: 'fire' }],
    states: [],
    zones: [{ id: 'area' }, { id: 'town', within: ['area'] }, { id: 'far', apartFrom: ['area'] }],
    lines: [],
    moments: [],
    definitions: [],
    clauses: [{ id: '1', title: 'One' }],
    countings: ['c1', 'c2'].map((id) => rule(draw, id)),
    norms: [
      {
        id: '1/fire',
        clause: '1',
        type: 'ban',
        bearer: draw.one<Bearer>([
          { mode: 'each', names: ['sides'] },
          { mode: 'any', names: ['sides'] },
          { mode: 'someone', names: [] },
        ]),
        what: { act: 'fire' },
        countedAs: ['c1', 'c2'],
      },
    ],
    questions: [],
  });
}

function rule(draw: Draw, id: string): Counting {
  return {
    id,
    title: id,
    counts: [{ act: 'fire' }],
    ...(draw.chance(20) ? { except: [{ act: 'fire-live', ...(draw.chance(50) ? { in: 'town' } : {}) }] } : {}),
    each: draw.one(['once', 'number', 'number']),
    merged: {
      quiet: { n: draw.int(1, 2), unit: 'seconds' },
      ...(draw.chance(25) ? { sameAuthor: true as const } : {}),
      ...(draw.chance(25) ? { zones: draw.one([['area'], ['town', 'far']]) } : {}),
      ...(draw.chance(20) ? { kinds: ['heavy'] } : {}),
      ...(draw.chance(50) ? { atLeast: draw.int(2, 5) } : {}),
    },
  };
}
