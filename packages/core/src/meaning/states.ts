/** States over time: what observations say, how long they last, and patterns over them (semantics 2.8, 2.8.1). */
import type { Pattern, Standard } from '../agreement/form.ts';
import { CERTAIN, POSSIBLE, type StateFacts } from '../record/facts.ts';
import { addSpan } from '../time/index.ts';
import {
  complement,
  contains,
  difference,
  intersect,
  NEVER,
  type Periods,
  periodsOf,
  union,
} from '../timeline/periods.ts';
import type { Tri } from '../timeline/tri.ts';
import type { Env, Situation } from './situation.ts';
import { type Spell, whileThere } from './spells.ts';
import { clearanceGrade, type Drawings, kindMatch, placeGrade, saidZones } from './where.ts';
import { isMeant, meant } from './who.ts';

/** When a tuple surely holds and surely does not, from certain observations and their persistence. */
export interface TupleLine {
  readonly holds: Periods;
  readonly fails: Periods;
  /** The certain observations that it holds, each as long as it lasts. */
  readonly spells: readonly Spell[];
}

/** One line per tuple of the state facts. */
export function tupleLines(situation: Situation, standard: Standard): readonly TupleLine[] {
  return situation.memo(`tuples ${JSON.stringify(standard)}`, () => {
    const states = situation.states(standard);
    const lines: TupleLine[] = [];
    for (let i = 0; i < states.n; i++) lines.push(tupleLine(situation, states, i));
    return lines;
  });
}

function tupleLine(situation: Situation, states: StateFacts, tuple: number): TupleLine {
  const lasts = situation.agreement.states.find((s) => s.id === stateName(situation, states, tuple))?.lasts;
  const rows: number[] = [];
  for (let k = states.start[tuple] as number; k < (states.start[tuple + 1] as number); k++) {
    if (states.grade[k] === CERTAIN) rows.push(k);
  }
  const holds: [number, number][] = [];
  const fails: [number, number][] = [];
  const spells: Spell[] = [];
  for (const k of rows) {
    const from = states.from[k] as number;
    const to = states.to[k] as number;
    // An observation lasts until the next one of its tuple at most; the next is the first that begins after this one ends.
    let next = Infinity;
    for (const other of rows) {
      const start = states.from[other] as number;
      if (start >= to && start < next) next = start;
    }
    const last =
      lasts?.lasts === 'until-contradicted'
        ? Infinity
        : lasts?.lasts === 'at-most'
          ? addSpan(to, lasts.span, situation.clock)
          : to;
    const ends = Math.max(to, Math.min(last, next));
    (states.holds[k] === 1 ? holds : fails).push([from, ends]);
    if (states.holds[k] === 1) spells.push({ from, to, ends });
  }
  const yes = periodsOf(holds);
  const no = periodsOf(fails);
  return { holds: difference(yes, no), fails: difference(no, yes), spells };
}

function stateName(situation: Situation, states: StateFacts, tuple: number): string {
  return stateNames(situation, states)[states.state[tuple] as number] ?? '';
}

function stateNames(situation: Situation, states: StateFacts): readonly string[] {
  return situation.memo('state names', () => states.names.states.names);
}

/** How surely a tuple is one that the pattern asks for, wherever it is. */
function whatGrade(situation: Situation, states: StateFacts, tuple: number, pattern: Pattern, env: Env): number {
  if (stateName(situation, states, tuple) !== pattern.state) return 0;
  let grade: number = kindMatch(situation, kindOf(states, tuple), pattern.kind);
  const by = meant(situation, pattern.by, env);
  if (!by.anyone) grade = Math.min(grade, holderGrade(situation, states, tuple, pattern, env));
  return grade;
}

/** How surely it is where the pattern asks for it, by these drawings. */
function whereGrade(
  situation: Situation,
  { places, names, place }: StateFacts,
  tuple: number,
  pattern: Pattern,
  env: Env,
  drawings: Drawings,
): number {
  return placeGrade(situation, places, names, place[tuple] as number, pattern, env, drawings);
}

/** Whether a tuple may ever be one that the pattern asks for. */
export function mayBeMeant(
  situation: Situation,
  states: StateFacts,
  tuple: number,
  pattern: Pattern,
  env: Env,
): boolean {
  if (whatGrade(situation, states, tuple, pattern, env) === 0) return false;
  for (let epoch = 0; epoch < situation.geography.epochs.n; epoch++) {
    if (whereGrade(situation, states, tuple, pattern, env, { epoch }) > 0) return true;
    // A stated distance may have lost its meaning when the line moved.
    if (whereGrade(situation, states, tuple, pattern, env, { epoch, counts: () => epoch === 0 }) > 0) return true;
  }
  return false;
}

function holderGrade(situation: Situation, states: StateFacts, tuple: number, pattern: Pattern, env: Env): number {
  const holder = states.of[tuple] as number;
  if (holder < 0) return POSSIBLE;
  const name = states.names.actors.names[holder] ?? '';
  // What one of several holds counts for a duty of all together: a gun stands with one army (semantics 4.6).
  const holders = { ...meant(situation, pattern.by, env), jointly: false };
  return isMeant(holders, situation.vocabulary.members(name)) ? CERTAIN : 0;
}

function kindOf(states: StateFacts, tuple: number): string | undefined {
  const kind = states.kind[tuple] as number;
  return kind < 0 ? undefined : states.names.kinds.names[kind];
}

/** Whether an observation of this tuple that it is not so speaks of everything the pattern asks for (semantics 2.8.1). */
function speaksOfAll(situation: Situation, states: StateFacts, tuple: number, pattern: Pattern, env: Env): boolean {
  if (stateName(situation, states, tuple) !== pattern.state || states.unit[tuple] !== '') return false;
  const kind = kindOf(states, tuple);
  if (kind !== undefined) {
    if (pattern.kind === undefined || !situation.vocabulary.kindWithin(pattern.kind, kind)) return false;
  }
  const holder = states.of[tuple] as number;
  if (holder >= 0) {
    const by = meant(situation, pattern.by, env);
    const held = situation.vocabulary.members(states.names.actors.names[holder] ?? '');
    if (by.anyone || ![...by.actors].every((actor) => held.includes(actor))) return false;
  }
  const place = states.place[tuple] as number;
  if (place < 0) return true;
  const asked = env.place ?? pattern.in;
  if (asked === undefined) return false;
  return saidZones(states.places, states.names, place).some((zone) => situation.vocabulary.zoneWithin(asked, zone));
}

export interface StateLine extends Tri {
  /** Where something surely is so, and surely or perhaps where the pattern asks for it. */
  readonly maybeThere: Periods;
  /** The same, thing by thing. */
  readonly eachThere: readonly Periods[];
  /** Where it is surely said that nothing the pattern asks for is so. */
  readonly saidNot: Periods;
}

/** The pattern's state over time. `covered`: where silence counts, for the state of a ban itself (semantics 2.9 b). */
export function stateLine(situation: Situation, pattern: Pattern, env: Env, covered: Periods = NEVER): StateLine {
  const states = situation.states(env.standard);
  const lines = tupleLines(situation, env.standard);
  let certain = NEVER;
  let fails = NEVER;
  let observed = NEVER;
  // What surely is so, and perhaps there, holds in some world whatever is said not to be there (semantics 2.8.1).
  let maybeThere = NEVER;
  const eachThere: Periods[] = [];
  const isThere = (holds: Periods) => {
    maybeThere = union(maybeThere, holds);
    eachThere.push(holds);
  };
  for (let tuple = 0; tuple < states.n; tuple++) {
    const line = lines[tuple] as TupleLine;
    const what = whatGrade(situation, states, tuple, pattern, env);
    const where = (drawings: Drawings) => whereGrade(situation, states, tuple, pattern, env, drawings);
    if (what > 0 && situation.geography.epochs.n === 1) {
      const grade = Math.min(what, where({ epoch: 0 }));
      if (grade === CERTAIN) certain = union(certain, line.holds);
      if (grade > 0 && what === CERTAIN) isThere(line.holds);
      if (grade > 0) observed = union(observed, union(line.holds, seenPossibly(states, tuple)));
    } else if (what > 0) {
      const there = whileThere(situation, line.spells, where);
      if (what === CERTAIN) certain = union(certain, intersect(line.holds, there.certain));
      if (what === CERTAIN) isThere(intersect(line.holds, there.possible));
      observed = union(observed, intersect(line.holds, there.possible));
      observed = union(observed, whileThere(situation, sightings(states, tuple), where).possible);
    }
    if (speaksOfAll(situation, states, tuple, pattern, env)) fails = union(fails, line.fails);
  }
  const surelyNot = union(fails, difference(covered, observed));
  return { certain, possible: union(maybeThere, complement(surelyNot)), maybeThere, eachThere, saidNot: fails };
}

/** Observations, deciding or not, that it holds, each no longer than it was made. */
function sightings(states: StateFacts, tuple: number): Spell[] {
  const found: Spell[] = [];
  for (let k = states.start[tuple] as number; k < (states.start[tuple + 1] as number); k++) {
    const [from, to] = [states.from[k] as number, states.to[k] as number];
    if (states.holds[k] === 1) found.push({ from, to, ends: to });
  }
  return found;
}

/** Periods in which someone, deciding or not, says that it holds. */
function seenPossibly(states: StateFacts, tuple: number): Periods {
  return periodsOf(sightings(states, tuple).map(({ from, to }) => [from, to]));
}

/** Observations of weapons that the bearer should have withdrawn (semantics 4.4, clearance). */
export function clearanceObservations(
  situation: Situation,
  pattern: Pattern,
  env: Env,
): { readonly undoings: { readonly at: number; readonly sure: boolean }[]; readonly contrary: Periods } {
  const states = situation.states(env.standard);
  const lines = tupleLines(situation, env.standard);
  const undoings: { at: number; sure: boolean }[] = [];
  let contrary = NEVER;
  if (!pattern.clearance) return { undoings, contrary };
  const by: Pattern = { ...pattern, by: { who: 'bearer' } };
  for (let tuple = 0; tuple < states.n; tuple++) {
    const place = states.place[tuple] as number;
    const kind = kindOf(states, tuple);
    const { clearance } = pattern;
    const who = meant(situation, by.by, env);
    const holder = who.anyone ? CERTAIN : holderGrade(situation, states, tuple, by, env);
    if (holder === 0) continue;
    const { places, names } = states;
    const inTheWay = (drawings: Drawings) =>
      Math.min(holder, clearanceGrade(situation, places, names, place, kind, clearance, env.bearer, drawings));
    const { epochs } = situation.geography;
    const first = epochs.n === 1 ? inTheWay({ epoch: 0 }) : 0;
    for (let k = states.start[tuple] as number; k < (states.start[tuple + 1] as number); k++) {
      if (states.holds[k] === 1) {
        const at = states.from[k] as number;
        // Measured from the line as drawn when it was first seen (semantics 6.5).
        const grade = epochs.n === 1 ? first : inTheWay({ epoch: epochs.of(at) });
        if (grade === 0) continue;
        // Where another certain observation of the same thing contradicts it, it is unknown (semantics 2.8.1).
        const uncontradicted = contains((lines[tuple] as TupleLine).holds, at);
        undoings.push({ at, sure: grade === CERTAIN && states.grade[k] === CERTAIN && uncontradicted });
      }
    }
    const { holds, spells } = lines[tuple] as TupleLine;
    if (first === CERTAIN) contrary = union(contrary, holds);
    for (const spell of epochs.n === 1 ? [] : spells) {
      if (inTheWay({ epoch: epochs.of(spell.from) }) !== CERTAIN) continue;
      contrary = union(contrary, intersect(holds, whileThere(situation, [spell], inTheWay).certain));
    }
  }
  return { undoings, contrary };
}
