/** Random small agreements. */
import {
  type Agreement,
  AgreementSchema,
  type Condition,
  type Deadline,
  type Limit,
  type Moment,
  type Norm,
  type Pattern,
  type Span,
  type Standard,
  type Who,
} from '../agreement/form.ts';
import { randomAmendments } from './random-amendments.ts';
import { randomCountings } from './random-countings.ts';
import { type Draw, instant, MIDNIGHT, span } from './random-draw.ts';
import { withDrawings } from './random-places.ts';

const ACTS = ['move', 'move-slow', 'back', 'x1', 'x2', 'x3', 'law'] as const;
/** Acts of the exact fragment: each plays one part in the norm. */
const APART = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8'] as const;

const PLACES = {
  zones: [{ id: 'area' }, { id: 'town', within: ['area'] }, { id: 'far', apartFrom: ['area'] }],
  lines: [{ id: 'front' }, { id: 'rear' }],
};

/** Draws parts of one agreement. In the fragment no act, so no incident, plays two parts. */
class Parts {
  readonly draw: Draw;
  readonly fragment: boolean;
  readonly earlier: readonly string[];
  /** Zones and lines have drawings, so that more depends on places. */
  readonly drawn: boolean;
  #apart: string[] = [...APART];

  constructor(draw: Draw, fragment: boolean, earlier: readonly string[], drawn = false) {
    this.draw = draw;
    this.fragment = fragment;
    this.earlier = earlier;
    this.drawn = drawn;
  }

  where(percent: number): Pattern {
    const { draw } = this;
    const zone = draw.chance(this.drawn ? 60 : percent) ? { in: draw.one(['area', 'town']) } : {};
    const op = draw.one(['nearer', 'at-most', 'at-least', 'farther'] as const);
    if (!this.drawn || !draw.chance(40)) return zone;
    return { ...zone, distances: [{ to: draw.one(['front', 'rear']), op, metres: 5000 }] };
  }

  event(): Pattern {
    const { draw } = this;
    const act = this.fragment ? (this.#apart.shift() ?? 'x9') : draw.one(ACTS);
    return {
      act,
      ...(draw.chance(40) ? { by: this.who() } : {}),
      ...(draw.chance(10) ? { kind: draw.one(['heavy', 'gun']) } : {}),
      ...this.where(15),
      ...(draw.chance(5) ? { to: { who: 'of', names: ['B'] } } : {}),
    };
  }

  who(): Who {
    const { draw, fragment } = this;
    if (fragment)
      return draw.one<Who>([{ who: 'anyone' }, { who: 'of', names: ['sides'] }, { who: 'of', names: ['B'] }]);
    return draw.one<Who>([
      { who: 'anyone' },
      { who: 'bearer' },
      { who: 'other' },
      { who: 'of', names: ['sides'] },
      { who: 'of', names: ['A'] },
      { who: 'of', names: ['sides'], jointly: true },
    ]);
  }

  state(): Pattern {
    const { draw } = this;
    return {
      state: draw.one(['until', 'briefly', 'seen']),
      ...(draw.chance(20) ? { kind: 'heavy' } : {}),
      ...(this.drawn ? this.where(0) : {}),
    };
  }

  quantity(): Pattern {
    const { draw } = this;
    return {
      measure: draw.one(['stock', 'stock', 'glance', 'size']),
      ...(draw.chance(25) ? { kind: 'heavy' } : {}),
      ...(draw.chance(20) ? { in: draw.one(['area', 'town']) } : {}),
    };
  }

  limit({ measure }: Pattern): Limit {
    const { draw } = this;
    const op = draw.one(['at-most', 'at-most', 'at-least', 'below', 'above'] as const);
    if (measure === 'size') return { op, value: draw.one([100, 10, 0.1]), unit: draw.one(['mm', 'cm', 'm']) };
    const basis = draw.chance(25) ? { basis: draw.one(['raw', 'pure']) } : {};
    return {
      op,
      ...draw.one([
        { value: 300, unit: 'kg' },
        { value: 0.3, unit: 't' },
        { value: 600, unit: 'kg' },
      ]),
      ...basis,
    };
  }

  /** What must be kept: a quantity within a limit or, not in the fragment, a state. */
  kept(): Pick<Norm, 'what' | 'limit'> {
    if (!this.fragment && this.draw.chance(40)) return { what: this.state() };
    const what = this.quantity();
    return { what, limit: this.limit(what) };
  }

  fixed(): Moment {
    return { moment: 'at', instant: instant(this.draw), written: 'then' };
  }

  moment(): Moment {
    const { draw } = this;
    const kind = draw.int(0, this.fragment ? 5 : 9);
    if (kind <= 1) return this.fixed();
    if (kind <= 4) return { moment: 'first', event: this.event() };
    if (kind === 5) return { moment: 'after', span: span(draw), of: this.fixed() };
    if (kind === 6) return { moment: 'ref', name: 'm1' };
    if (kind === 7) return { moment: 'after', span: span(draw), of: { moment: 'first', event: this.event() } };
    if (kind === 8) return { moment: 'when', condition: this.condition(1) };
    const norm = this.earlier[0];
    if (norm === undefined) return { moment: 'signature' };
    return { moment: 'fulfilled', norm, own: draw.chance(40), inTime: draw.chance(30) };
  }

  deadline(of: Moment = this.moment()): Deadline {
    const { draw } = this;
    const kind = draw.int(0, 9);
    if (kind <= 2) return { deadline: 'by', tooLate: instant(draw), written: 'then' };
    if (kind <= 6) return { deadline: 'within', span: span(draw), of };
    if (kind === 7) return { deadline: 'within', span: { n: draw.int(0, 1), unit: 'days' }, of };
    if (kind === 8) return { deadline: 'day-of', n: draw.int(1, 2), of };
    return { deadline: 'day-after', n: draw.int(0, 1), of };
  }

  condition(depth: number): Condition {
    const { draw, earlier, fragment } = this;
    const kind = draw.int(depth > 0 ? 0 : 5, fragment ? 12 : 21);
    const norm = earlier[0];
    if (kind === 0) return { cond: 'and', of: [this.condition(depth - 1), this.condition(depth - 1)] };
    if (kind === 1) return { cond: 'or', of: [this.condition(depth - 1), this.condition(depth - 1)] };
    if (kind <= 3) return { cond: 'not', of: this.condition(depth - 1) };
    if (kind === 4) return { cond: 'for', span: span(draw), of: this.condition(depth - 1) };
    if (kind <= 6) return { cond: 'once', event: this.event() };
    if (kind <= 9) return { cond: 'once', event: this.event(), within: span(draw) };
    if (kind === 10) return { cond: draw.one(['after', 'before']), moment: this.fixed() };
    if (kind <= 12)
      return {
        cond: 'count',
        event: this.event(),
        ...(draw.chance(50) ? { within: span(draw) } : {}),
        op: draw.one(['at-least', 'at-most']),
        n: draw.int(1, 2),
      };
    if (kind === 13) return { cond: 'since', hold: this.condition(0), event: this.event() };
    if (kind === 14) return { cond: draw.one(['after', 'before']), moment: this.moment() };
    if (kind === 15) {
      const event: Pattern = { act: draw.one(ACTS), by: { who: 'var', name: 's' } };
      return { cond: draw.one(['some', 'every', 'no']), name: 's', group: 'sides', of: { cond: 'once', event } };
    }
    if (kind === 16) return { cond: 'ref', name: 'd1' };
    if (kind >= 20) {
      const of = this.quantity();
      return { cond: 'quantity', of: { ...of, by: this.who() }, limit: this.limit(of) };
    }
    if (kind >= 18) return { cond: 'state', state: { ...this.state(), by: this.who() } };
    if (norm === undefined) return { cond: 'once', event: this.event() };
    const by = draw.chance(30) ? { by: draw.one<Who>([{ who: 'bearer' }, { who: 'of', names: ['A'] }]) } : {};
    return draw.one<Condition>([
      { cond: 'fulfilled', norm, ...by, stays: draw.chance(40), inTime: draw.chance(30) },
      { cond: 'kept', norm, ...by, span: span(draw) },
      { cond: 'breached', norm, ...by },
    ]);
  }

  standard(): Standard {
    return this.draw.one<Standard>([
      { standard: 'any' },
      { standard: 'any' },
      { standard: 'confirmed', by: ['M'] },
      { standard: 'confirmed', by: ['A', 'M'] },
      { standard: 'independent', n: 2 },
      { standard: 'independent', n: 2, of: ['M', 'V'] },
      { standard: 'admitted' },
    ]);
  }

  /** A ban of an act, a duty to do one, or what must be kept. */
  norm(id: string): Norm {
    const { draw, fragment } = this;
    const type = draw.chance(15) ? 'keep' : draw.one(['ban', 'duty', 'duty'] as const);
    const modes = ['each', 'each', 'each', 'any', 'together', 'someone'] as const;
    // Whether M's word clears M where someone unnamed must not act is left open: no part of the fragment.
    const mode = draw.one(fragment && type !== 'duty' ? modes.slice(0, 5) : modes);
    const act = fragment ? this.event().act : draw.one(ACTS.slice(0, 5));
    const kept = type === 'keep' ? this.kept() : undefined;
    const what: Pattern =
      kept?.what ??
      (!fragment && draw.chance(this.drawn ? 35 : 12)
        ? this.state()
        : {
            act: act ?? 'move',
            ...this.where(20),
            ...(draw.chance(10) ? { kind: draw.one(['heavy', 'gun']) } : {}),
            ...(draw.chance(8) ? { phase: draw.one(['starts', 'ends']) } : {}),
          });
    if (type === 'duty' && !fragment && what.act !== undefined && draw.chance(this.drawn ? 40 : 12)) {
      const front = { line: 'front' };
      what.clearance = {
        widths: [{ kind: 'heavy', metres: 1000 }, ...(draw.chance(30) ? [{ kind: 'light', metres: 300 }] : [])],
        lines: draw.chance(50)
          ? [front]
          : [
              { ...front, for: 'A' },
              { line: 'rear', for: 'B' },
            ],
      };
    }
    const instances = type === 'duty' && draw.chance(20);
    const every = !fragment && type === 'duty' && !instances && what.act !== undefined && draw.chance(15);
    const deadline = type === 'duty' && draw.chance(85);
    const own: Moment = { moment: 'event', name: 'e' };
    const requires = !instances && draw.chance(20);
    // A ban looks at its guards twice, at an occurrence and at t: uncertain ones are no part of the fragment.
    const certain = fragment && type !== 'duty';
    const excuse = (): Condition =>
      fragment && type === 'keep' ? { cond: 'before', moment: this.fixed() } : this.condition(1);
    return {
      id,
      clause: '1',
      type,
      bearer: { mode, names: mode === 'someone' ? [] : ['sides'] },
      what,
      ...(kept?.limit ? { limit: kept.limit } : {}),
      ...(instances ? { whenever: { name: 'e', event: this.event() } } : {}),
      ...(every
        ? {
            every: {
              span: draw.chance(90) ? { n: draw.int(3, 6), unit: 'seconds' } : { n: 1, unit: 'days' },
              anchor: this.moment(),
            },
          }
        : {}),
      ...(deadline && every ? { deadline: this.deadline({ moment: 'period', edge: draw.one(['start', 'end']) }) } : {}),
      ...(deadline && !every ? { deadline: instances ? this.deadline(own) : this.deadline() } : {}),
      ...(draw.chance(20) ? { from: certain || draw.chance(60) ? this.fixed() : this.moment() } : {}),
      ...(draw.chance(15) ? { until: fragment || draw.chance(70) ? this.fixed() : this.moment() } : {}),
      ...(draw.chance(20) ? { while: certain ? { cond: 'after', moment: this.fixed() } : this.condition(2) } : {}),
      ...(type !== 'duty' && draw.chance(20) ? { unless: excuse() } : {}),
      ...(requires
        ? {
            requires: [
              {
                moment: certain ? this.fixed() : this.moment(),
                ...(draw.chance(50) ? { thenWithin: span(draw) } : {}),
              },
            ],
          }
        : {}),
      ...(!fragment && deadline && draw.chance(15) ? { concurrent: [draw.one([id, ...this.earlier])] } : {}),
      ...(draw.chance(25) ? { verifiedBy: this.standard() } : {}),
      ...(draw.chance(15) ? { sufficientCoverage: draw.one([0.5, 0.8]) } : {}),
    };
  }

  permission(despite: string): Norm {
    const { draw } = this;
    return {
      id: 'may',
      clause: '1',
      type: 'permission',
      bearer: { mode: draw.one(['each', 'any']), names: [draw.one(['sides', 'A'])] },
      what: { act: draw.one(['move', 'move-slow', 'x1']), ...(draw.chance(20) ? { in: 'area' } : {}) },
      despite: [despite],
      ...(draw.chance(50) ? { provided: this.condition(1) } : {}),
    };
  }

  private effect(): { effect: NonNullable<Norm['power']>['effect']; span?: Span; to?: number } {
    const { draw, fragment } = this;
    if (fragment || !draw.chance(EXTEND))
      return { effect: draw.one(['suspend', 'suspend', 'resume', 'end', 'snap-back']) };
    return {
      effect: 'extend',
      ...(draw.chance(75) ? { span: span(draw) } : { to: MIDNIGHT + draw.int(-2, 6) * 1000 }),
    };
  }

  power(id: string, on: string, own: boolean): Norm {
    const { draw, fragment } = this;
    const once = !fragment && draw.chance(15);
    const automatic = once || draw.chance(20);
    const scope = own && (once || !automatic) ? draw.one(['all', 'own'] as const) : 'all';
    return {
      id,
      clause: '1',
      type: 'power',
      bearer: { mode: 'each', names: [draw.one(['sides', 'A', 'watchers'])] },
      what: fragment ? { act: this.event().act ?? 'x9' } : once ? {} : { act: draw.one(['x2', 'x3', 'law', 'move']) },
      ...(draw.chance(40) ? { provided: this.condition(1) } : {}),
      power: {
        ...this.effect(),
        on: draw.chance(30) ? 'all' : [on],
        scope,
        ...(draw.chance(20) ? { delay: span(draw) } : {}),
        ...(automatic ? { automatic } : {}),
        ...(once ? { once: scope === 'own' ? this.condition(2) : ofNobody(this.condition(2)) } : {}),
      },
    };
  }
}

/** How often a power extends, in percent. */
const EXTEND = 20;

/** What brings a power about for all alike has no bearer, and no other. */
function ofNobody(condition: Condition): Condition {
  return JSON.parse(JSON.stringify(condition).replace(/"who":"(bearer|other)"/g, '"who":"anyone"')) as Condition;
}

/** A random agreement: norm `n` is the one to ask about; `n0` (not in the fragment) is one it may refer to. */
export function randomAgreement(draw: Draw, fragment: boolean, percentAmended = 10): Agreement {
  const earlier = !fragment && draw.chance(35) ? ['n0'] : [];
  const drawn = !fragment && draw.chance(20);
  const first = new Parts(draw, fragment, [], drawn);
  const norms: Norm[] = earlier.map((id) => first.norm(id));
  const parts = new Parts(draw, fragment, earlier, drawn);
  norms.push(parts.norm('n'));
  if (!fragment && norms.some(({ type, id }) => type === 'ban' && id === 'n') && draw.chance(30))
    norms.push(parts.permission('n'));
  // What somebody unnamed must do is nobody's own.
  const own = norms.every(({ bearer }) => bearer.mode !== 'someone');
  const seeing = new Parts(draw, fragment, fragment ? [] : ['n'], drawn);
  if (!fragment && draw.chance(30)) norms.push(seeing.power('p1', 'n', own));
  if (!fragment && draw.chance(15)) norms.push(seeing.power('p2', 'n', own));
  const signed = MIDNIGHT + draw.int(-9, -4) * 1000;
  const norm = norms.find(({ id }) => id === 'n');
  const changed = parts.norm('n');
  const counted = norm?.type === 'ban' && norm.what.act !== undefined && draw.chance(60) ? norm.what.act : undefined;
  if (norm && counted !== undefined) norm.countedAs = ['c1', 'c2'];
  const line = draw.one(['deadline', 'until', 'from', 'verifiedBy', 'bearer'] as const);
  const agreement = {
    servanda: 1,
    id: 'random',
    title: 'Random',
    ...(draw.chance(3) ? { proposal: true } : {}),
    ...(draw.chance(90) ? { signed } : {}),
    ...(draw.chance(15) ? { inForce: MIDNIGHT + draw.int(-6, 0) * 1000 } : {}),
    clock: 'UTC',
    ...(draw.chance(15) ? { standard: parts.standard() } : {}),
    actors: [
      { id: 'A', role: 'party' },
      { id: 'B', role: 'party' },
      { id: 'M', role: 'body' },
      { id: 'V', role: 'body' },
    ],
    groups: [
      { id: 'sides', members: ['A', 'B'] },
      { id: 'watchers', members: ['M', 'V'] },
    ],
    kinds: [{ id: 'heavy', members: ['gun'] }, { id: 'gun' }, { id: 'light' }],
    acts: [
      { id: 'move', undoneBy: 'back' },
      { id: 'move-slow', isA: 'move' },
      { id: 'back' },
      ...[...APART, 'x9'].map((id) => ({ id })),
      { id: 'law', public: true },
    ],
    states: [
      { id: 'until', lasts: { lasts: 'until-contradicted' } },
      { id: 'briefly', lasts: { lasts: 'at-most', span: { n: 2, unit: 'seconds' } } },
      { id: 'seen', lasts: { lasts: 'when-observed' } },
    ],
    measures: [
      { id: 'stock', unit: 'kg', lasts: { lasts: 'until-contradicted' } },
      { id: 'glance', unit: 'kg' },
      { id: 'size', unit: 'mm', lasts: { lasts: 'at-most', span: { n: 2, unit: 'seconds' } } },
    ],
    bases: ['raw', 'pure', 'other'].map((id) => ({ id, measure: 'stock' })),
    conversions: [{ from: { value: 3, unit: 'kg', basis: 'raw' }, to: { value: 2, unit: 'kg', basis: 'pure' } }],
    ...(drawn ? withDrawings(draw, PLACES) : PLACES),
    moments: [{ id: 'm1', value: draw.chance(50) ? first.fixed() : { moment: 'first', event: first.event() } }],
    definitions: [{ id: 'd1', value: { cond: 'once', event: first.event() } }],
    ...(counted === undefined ? {} : { countings: randomCountings(draw, counted) }),
    clauses: [{ id: '1', title: 'One' }],
    norms,
    questions:
      !fragment && draw.chance(15) && norm
        ? [
            {
              id: 'q',
              text: 'Which?',
              readings: [
                { id: 'as-written', changes: [] },
                {
                  id: 'otherwise',
                  changes: [
                    drawn && draw.chance(60)
                      ? { change: 'drawn-by', name: draw.one(['area', 'town', 'front']), by: ['M'] }
                      : draw.chance(50) || (changed[line] === undefined && norm[line] === undefined)
                        ? { change: 'group', name: 'sides', members: ['A'] }
                        : {
                            change: 'norm',
                            norm: 'n',
                            line,
                            value: line === 'bearer' ? { mode: 'any', names: ['sides'] } : (changed[line] ?? null),
                          },
                  ],
                },
              ],
            },
          ]
        : [],
  };
  const amended = {
    ...agreement,
    ...(norm && !fragment && draw.chance(percentAmended) ? { amendments: randomAmendments(draw, norm, changed) } : {}),
  };
  // How many must see a state alike, and for how long, is tested beside the record.
  const states = /"(state|measure|clearance)"/.test(JSON.stringify(norms));
  const text = JSON.stringify(amended, (_, value: unknown) =>
    states && typeof value === 'object' && value !== null && 'standard' in value && value.standard === 'independent'
      ? { standard: 'any' }
      : value,
  );
  // `the other` means nothing to several who are bound as one.
  const joint =
    norms.some(({ bearer }) => bearer.mode !== 'each') ||
    JSON.stringify([agreement.questions, amended.amendments]).includes('"any"');
  return AgreementSchema.parse(JSON.parse(joint ? text.replaceAll('"other"', '"anyone"') : text));
}
