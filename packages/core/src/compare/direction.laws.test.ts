/**
 * The ground of the words "tightened" and "loosened": one line of a rule is changed, everything else stays, and the reference evaluator
 * judges both on one random record. Where the comparison says that the line is tightened, whatever breaches the rule as it was
 * breaches it as it is now; where it says loosened, the other way round. SEED and CASES set other draws.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Agreement,
  AgreementSchema,
  type Condition,
  type Deadline,
  type Moment,
  type Norm,
  type NormLine,
  type Pattern,
  type Status,
} from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { randomAgreement } from '../reference/random-agreement.ts';
import { type Draw, drawn, instant, MIDNIGHT, span } from '../reference/random-draw.ts';
import { withOwnLines } from '../reference/random-late.ts';
import { randomRecord } from '../reference/random-record.ts';
import { referenceStatuses, TooManyWorlds } from '../reference/reference.ts';
import { compareAgreements } from './compare.ts';

const SEED = Number(process.env.SEED ?? 20150212);
const CASES = Number(process.env.CASES ?? 1000);
const WORLDS = 40;

const fixed = (draw: Draw): Moment => ({ moment: 'at', instant: instant(draw), written: 'then' });

function otherDeadline(draw: Draw, deadline: Deadline | undefined, donor: Norm): Deadline | undefined {
  if (!deadline || draw.chance(20)) return deadline ? undefined : donor.deadline;
  if (draw.chance(15)) return donor.deadline;
  switch (deadline.deadline) {
    case 'by':
      return { ...deadline, tooLate: instant(draw) };
    case 'within':
      return { ...deadline, span: deadline.span.unit === 'days' ? { n: draw.int(0, 1), unit: 'days' } : span(draw) };
    case 'day-of':
      return { ...deadline, n: draw.int(1, 2) };
    case 'day-after':
      return { ...deadline, n: draw.int(0, 1) };
  }
}

function otherCondition(draw: Draw, condition: Condition | undefined): Condition | undefined {
  const more: Condition = draw.one<Condition>([
    { cond: 'once', event: { act: draw.one(['x1', 'x2', 'move']) } },
    { cond: 'once', event: { act: 'x1' }, within: span(draw) },
    { cond: draw.one(['after', 'before']), moment: fixed(draw) },
  ]);
  if (!condition || draw.chance(20)) return condition ? undefined : more;
  return { cond: draw.one(['and', 'or']), of: [condition, more] };
}

function otherPattern(draw: Draw, { in: zone, kind, ...what }: Pattern): Pattern {
  if (what.clearance && draw.chance(70))
    return {
      ...what,
      ...(zone === undefined ? {} : { in: zone }),
      ...(kind === undefined ? {} : { kind }),
      clearance: {
        ...what.clearance,
        widths: what.clearance.widths.map((w) => ({ ...w, metres: draw.one([300, 1000, 2000]) })),
      },
    };
  if (what.distances && draw.chance(70))
    return {
      ...what,
      ...(zone === undefined ? {} : { in: zone }),
      ...(kind === undefined ? {} : { kind }),
      distances: what.distances.map((distance) => ({ ...distance, metres: draw.one([2000, 8000]) })),
    };
  const one = draw.int(0, 2);
  return {
    ...what,
    ...(one === 0 && what.act !== undefined ? { act: draw.one(['move', 'move-slow']) } : {}),
    ...(one === 1
      ? draw.chance(70)
        ? { in: draw.one(['area', 'town']) }
        : {}
      : zone === undefined
        ? {}
        : { in: zone }),
    ...(one === 2 ? (draw.chance(70) ? { kind: draw.one(['heavy', 'gun']) } : {}) : kind === undefined ? {} : { kind }),
  };
}

type Line = Exclude<
  NormLine,
  'every' | 'bearer' | 'despite' | 'power' | 'verifiedBy' | 'sufficientCoverage' | 'countedAs'
>;

/** The norm with one line otherwise. `donor`: another random norm. */
function mutated(draw: Draw, norm: Norm, donor: Norm): Norm {
  const without = <K extends keyof Norm>(line: K, value: Norm[K] | undefined): Norm => {
    const { [line]: _, ...rest } = norm;
    return (value === undefined ? rest : { ...rest, [line]: value }) as Norm;
  };
  const lines = {
    duty: [
      'deadline',
      'deadline',
      'what',
      'what',
      'what',
      'from',
      'until',
      'while',
      'requires',
      'concurrent',
      'whenever',
    ],
    ban: ['what', 'what', 'what', 'what', 'from', 'until', 'while', 'unless', 'requires'],
    keep: ['limit', 'limit', 'from', 'until', 'while', 'unless', 'requires', 'what'],
    permission: ['what', 'from', 'until', 'provided', 'requires'],
    power: ['provided', 'from', 'until'],
  } as const;
  const line = draw.one<Line>(lines[norm.type]);
  switch (line) {
    case 'deadline':
      return without(line, otherDeadline(draw, norm.deadline, donor));
    case 'what':
      return without(line, otherPattern(draw, norm.what));
    case 'from':
    case 'until':
      return without(line, draw.chance(25) ? undefined : fixed(draw));
    case 'while':
    case 'unless':
    case 'provided':
      return without(line, otherCondition(draw, norm[line]));
    case 'requires': {
      const more = { moment: fixed(draw), ...(draw.chance(30) ? { thenWithin: span(draw) } : {}) };
      if (norm.whenever) return norm;
      return without(line, norm.requires && draw.chance(50) ? undefined : [...(norm.requires ?? []), more]);
    }
    case 'limit':
      return norm.limit
        ? without(line, {
            ...norm.limit,
            value: draw.one([0, 50, 100, 200, 300, 400, norm.limit.value]),
            op: draw.one(['at-most', 'below', norm.limit.op]),
          })
        : norm;
    case 'concurrent':
      return without(line, norm.concurrent ? undefined : [norm.id]);
    case 'whenever':
      return norm.whenever ? without(line, { ...norm.whenever, event: otherPattern(draw, norm.whenever.event) }) : norm;
  }
}

interface Pair {
  readonly a: Agreement;
  readonly b: Agreement;
  readonly reports: readonly Report[];
  readonly norm: string;
  readonly at: number;
}

const pair = drawn((draw): Pair | undefined => {
  const random = withOwnLines(draw, randomAgreement(draw, false));
  // Of a duty to do a narrower act a direction is told only where both are undone alike.
  const acts = draw.chance(60)
    ? random.acts.map((act) => (act.id === 'move-slow' ? { ...act, undoneBy: 'back' } : act))
    : random.acts;
  const drawnFirst = { ...random, acts, questions: [] };
  const donor = randomAgreement(draw, false).norms.find(({ id }) => id === 'n');
  const norm = draw.one(drawnFirst.norms);
  if (!donor) return undefined;
  const other = mutated(draw, norm, donor);
  const changed = AgreementSchema.parse({
    ...drawnFirst,
    norms: drawnFirst.norms.map((each) => (each === norm ? other : each)),
  });
  // Lines are more often added than taken away: both directions are to be seen.
  const [a, b] = draw.chance(50) ? [drawnFirst, changed] : [changed, drawnFirst];
  const at = draw.chance(50) ? MIDNIGHT + 10_000 : instant(draw, -4, 8);
  return { a, b, norm: norm.id, reports: randomRecord(draw, a, false), at };
});

/** Who is asked about: each actor for whom the direction is said, or all who are bound as one. */
function bearers(norm: Norm, actors: readonly string[]): (string | null)[] {
  return norm.bearer.mode === 'each' ? [...actors] : [null];
}

it(`what is called tightened or loosened is so in ${CASES} random cases`, () => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(pair, (drawnPair) => {
      if (!drawnPair) return;
      const { a, b, norm: id, reports, at } = drawnPair;
      const directed = compareAgreements({ agreement: a }, { agreement: b }).items.filter(
        ({ kind }) => kind === 'tightened' || kind === 'loosened',
      );
      const [item] = directed;
      // Several fields of one sentence may change at once; then each alone is what the direction is said of.
      if (!item || new Set(directed.map(({ kind }) => kind)).size > 1) return;
      const norm = a.norms.find((each) => each.id === id) as Norm;
      const all = compareAgreements({ agreement: a }, { agreement: b }).items;
      if (all.length !== directed.length) return;
      const [loose, tight] = item.kind === 'tightened' ? [a, b] : [b, a];
      const asks = bearers(norm, item.for);
      try {
        for (const bearer of asks) {
          const statuses = (agreement: Agreement) =>
            referenceStatuses(agreement, reports, { norm: id, bearer, at, readings: {} }, WORLDS);
          expect(against(norm, item.line, statuses(loose), statuses(tight))).toEqual([]);
        }
        const key = `${norm.type} ${item.line} ${item.kind}`;
        tally.set(key, (tally.get(key) ?? 0) + 1);
      } catch (error) {
        if (!(error instanceof TooManyWorlds)) throw error;
      }
    }),
    { seed: SEED, numRuns: CASES },
  );
  console.info(JSON.stringify(Object.fromEntries([...tally].sort())));
  // A law over no cases would prove nothing.
  for (const line of [
    'duty deadline',
    'duty from',
    'duty while',
    'ban zone',
    'ban act',
    'ban from',
    'ban while',
    'ban unless',
  ])
    for (const kind of ['tightened', 'loosened'])
      expect(tally.get(`${line} ${kind}`) ?? 0, `${line} ${kind}`).toBeGreaterThan(0);
}, 600_000);

/** What goes against the direction: of what can be breached, a breach that the tighter form does not have; of what may be done, a use that the looser form does not have. */
function against(
  { type }: Norm,
  line: string | null,
  loose: ReadonlySet<Status>,
  tight: ReadonlySet<Status>,
): string[] {
  // What stays in the zone undoes the withdrawal.
  const bad: readonly (readonly Status[])[] = [
    ['breached'],
    ...(line === 'clearance' ? [['breached', 'reversed'] as const] : []),
  ];
  if (type === 'permission' || type === 'power') {
    const usable = (of: ReadonlySet<Status>) => of.has('kept so far');
    const sure = (of: ReadonlySet<Status>) => of.size === 1 && usable(of);
    return [
      ...(usable(tight) && !usable(loose) ? ['usable in the tighter form only'] : []),
      ...(sure(tight) && !sure(loose) ? ['surely usable in the tighter form only'] : []),
    ];
  }
  return bad.flatMap((list) => {
    const has = (of: ReadonlySet<Status>) => list.some((status) => of.has(status));
    const sure = (of: ReadonlySet<Status>) => [...of].every((status) => list.includes(status));
    return [
      ...(has(loose) && !has(tight) ? [`${list.join(' or ')} in the looser form only`] : []),
      ...(sure(loose) && !sure(tight) ? [`surely ${list.join(' or ')} in the looser form only`] : []),
    ];
  });
}
