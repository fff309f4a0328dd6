/**
 * Faults to plant into the engine, one at a time: a comparison with the reference that finds none of them would prove nothing.
 * `exact` stands exactly once in `file` (below packages/core/src).
 */
export interface Fault {
  readonly name: string;
  readonly file: string;
  readonly exact: string;
  readonly faulty: string;
  /** Only agreements whose form has this text can show it; they are rare, so others are drawn past. */
  readonly about?: string;
  /** The first batch of draws to look at, where those before it show it minutes later only. */
  readonly from?: number;
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'an act at D itself is in time',
    file: 'meaning/duty-life.ts',
    exact: 'Math.min(last, tooLate - 1)',
    faulty: 'Math.min(last, tooLate)',
  },
  {
    name: 'once within d forgets its far end',
    file: 'meaning/conditions.ts',
    exact: 'possible.push([times[i] as number, (times[i + 1] as number) + d])',
    faulty: 'possible.push([times[i] as number, (times[i + 1] as number) + d - 1])',
  },
  {
    name: 'a report without a known time is used before what it speaks of',
    file: 'record/store.ts',
    exact: 'usedFrom: known ?? said ??',
    faulty: 'usedFrom: known ?? said ?? Number.NEGATIVE_INFINITY ??',
  },
  {
    name: 'a denial that decides is ignored',
    file: 'record/evidence.ts',
    exact: 'against.length === 0 && isMet(',
    faulty: 'isMet(',
  },
  {
    name: 'one of several possible authors is the author for sure',
    file: 'meaning/match.ts',
    exact: 'return low === CERTAIN ? CERTAIN : high === 0 ? 0 : POSSIBLE;',
    faulty: 'return high;',
  },
  {
    name: 'a power takes effect at the instant of its exercise',
    file: 'meaning/power.ts',
    exact: 'delay === undefined ? t + 1 :',
    faulty: 'delay === undefined ? t :',
  },
  {
    name: 'day n is counted from the day after',
    file: 'meaning/moments.ts',
    exact: 'tooLateDayOf(deadline.n, m, clock)',
    faulty: 'tooLateDayOf(deadline.n + 1, m, clock)',
  },
  {
    name: 'what is blocked is breached',
    file: 'meaning/duty.ts',
    exact: '|= t >= tooLate ? BLOCKED : NOT_IN_FORCE',
    faulty: "|= t >= tooLate ? bit('breached') : NOT_IN_FORCE",
  },
  {
    name: 'a report that decides nothing makes it certain',
    file: 'record/evidence.ts',
    exact: 'exists: refuted ? ABSENT : POSSIBLE',
    faulty: 'exists: refuted ? ABSENT : CERTAIN',
  },
  {
    name: 'what was undone is still kept',
    file: 'meaning/duty-life.ts',
    exact: 'out |= REVERSED;',
    faulty: 'out |= KEPT;',
  },
  {
    name: 'a negative report is ignored',
    file: 'meaning/silence.ts',
    exact: 'return union(coveredFor(situation, env, actor), negativeFor(situation, env, actor));',
    faulty: 'return coveredFor(situation, env, actor);',
  },
  {
    name: 'a vague incident goes by the first drawing of its time',
    file: 'meaning/match.ts',
    exact: 'const last = epochs.of((times[k + 1] as number) - 1);',
    faulty: 'const last = epochs.of(times[k] as number);',
    about: '"drawings"',
  },
  {
    name: 'a state that lasts goes by the drawing of its observation',
    file: 'meaning/spells.ts',
    exact: 'out.push([Math.max(start, to), end, { epoch, counts:',
    faulty: 'out.push([Math.max(start, to), end, { epoch: seen, counts:',
    about: '"drawings"',
  },
  {
    name: 'a weapon is measured from the last drawing of the line',
    file: 'meaning/states.ts',
    exact: 'first : inTheWay({ epoch: epochs.of(at) });',
    faulty: 'first : inTheWay({ epoch: epochs.n - 1 });',
    about: '"drawings"',
  },
  {
    name: 'every line is everybody’s own',
    file: 'agreement/own-lines.ts',
    exact: 'each.for !== undefined && members(each.for).includes(bearer)',
    faulty: 'each.for !== undefined',
    about: '"distances":[{"lines"',
    from: 89,
  },
  {
    name: 'of a line in parts the farthest counts',
    file: 'meaning/where.ts',
    exact: 'low: Math.min(...distances.map(({ low }) => low))',
    faulty: 'low: Math.max(...distances.map(({ low }) => low))',
    about: '"distances":[{"lines"',
  },
  {
    name: 'who has no line is far from it',
    file: 'meaning/where.ts',
    exact: 'if (distances.length === 0) return { low: 0, high: Infinity };',
    faulty: 'if (distances.length === 0) return { low: Infinity, high: Infinity };',
    about: '"distances":[{"lines"',
  },
  {
    name: 'a measure of a part is taken for the whole',
    file: 'meaning/measures.ts',
    exact: "within && around ? 'same' : within ? 'part'",
    faulty: "within ? 'same' : within ? 'part'",
  },
];
