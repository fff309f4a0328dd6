/**
 * What a difference in one line of a norm means for whom it binds. "Tightened" is said only where a world that breaches the norm as `a`
 * has it breaches it as `b` has it too, all else being equal; "loosened" the other way round (docs/comparing.md; held to the reference
 * evaluator by `compare.laws.test.ts`). Everything else is "changed".
 */
import type { Condition, Norm, Pattern } from '../agreement/form.ts';
import { conditionOrder } from './condition-order.ts';
import { deadlineRule } from './deadline-rule.ts';
import type { Finding } from './difference.ts';
import { allows, byReach, changed, type Held, incomparable, type LineRule } from './held.ts';
import { limitOrder } from './limit-order.ts';
import { equalInForm } from './meaning-key.ts';
import { type Order, orderOf, reversed } from './order.ts';
import { patternOrder } from './pattern-order.ts';
import { requiresRule } from './requires-rule.ts';
import type { Sides } from './side.ts';
import { termRule } from './term-rules.ts';

/** A condition under which the norm is in force or may be used: without it, always. */
function conditionRule(held: Held, a: Condition | undefined, b: Condition | undefined, subject: string): Finding {
  return byReach(held, orderOfConditions(held.sides, a, b), subject);
}

function orderOfConditions(sides: Sides, a: Condition | undefined, b: Condition | undefined): Order {
  if (a === undefined) return 'wider';
  return b === undefined ? 'narrower' : conditionOrder(sides, a, b);
}

function wheneverRule(held: Held): Finding {
  const [a, b] = [held.a.whenever, held.b.whenever];
  if (!a || !b) return changed('the one is due once, the other each time that something happens');
  const event = (pattern: Pattern, name: string): Pattern =>
    JSON.parse(JSON.stringify(pattern).replaceAll(JSON.stringify(name), '"#trigger"')) as Pattern;
  return byReach(held, patternOrder(held.sides, event(a.event, a.name), event(b.event, b.name)), 'what triggers it');
}

function typeRule({ a, b }: Held): Finding {
  if (allows(a) === allows(b)) return changed('it is another sort of rule');
  return allows(a)
    ? { kind: 'tightened', reason: 'what may be done becomes a rule that can be breached' }
    : { kind: 'loosened', reason: 'what may be done is never a breach' };
}

function concurrentRule({ a, b }: Held): Finding {
  if (!a.concurrent === !b.concurrent) return changed('it waits for other duties than before');
  return a.concurrent
    ? { kind: 'tightened', reason: 'it no longer waits for what was to be done together with it' }
    : { kind: 'loosened', reason: 'undone past its deadline, it waits for what is to be done together with it' };
}

/** What stands above more bans allows more. */
function despiteRule({ a, b }: Held): Finding {
  const within = (few: Norm['despite'] = [], many: Norm['despite'] = []) => few.every((ban) => many.includes(ban));
  const order = orderOf(within(a.despite, b.despite), within(b.despite, a.despite));
  if (order === 'unordered') return changed('it stands above other bans');
  return order === 'narrower'
    ? { kind: 'loosened', reason: 'it stands above more bans' }
    : { kind: 'tightened', reason: 'it stands above fewer bans' };
}

function limitRule({ a, b }: Held): Finding {
  if (!a.limit || !b.limit) return changed('the one is about a quantity, the other about a state');
  const order = limitOrder(a.limit, b.limit);
  if (order === 'unordered')
    return incomparable('limits on different sides, of different dimensions or on different bases are not ordered');
  return order === 'wider'
    ? { kind: 'tightened', reason: 'it leaves room for less' }
    : { kind: 'loosened', reason: 'it leaves room for more' };
}

/** Every line of a norm: a new one must be given its rule here before this compiles. `generic` says that the line differs, and no more. */
export const NORM_RULES: Readonly<Record<keyof Norm, LineRule>> = {
  id: undefined,
  clause: undefined,
  at: undefined,
  words: undefined,
  bearer: undefined,
  what: undefined,
  type: typeRule,
  whenever: wheneverRule,
  every: () => changed('it is due in other periods, or once'),
  deadline: deadlineRule,
  from: termRule('from'),
  until: termRule('until'),
  while: (held) => conditionRule(held, held.a.while, held.b.while, 'when it is in force'),
  unless: (held) =>
    held.a.type === 'ban' || held.a.type === 'keep'
      ? byReach(held, reversed(orderOfExceptions(held)), 'its exception')
      : changed('an exception means something for bans and for what must be kept only'),
  requires: requiresRule,
  concurrent: concurrentRule,
  provided: (held) => conditionRule(held, held.a.provided, held.b.provided, 'when it may be used'),
  despite: despiteRule,
  power: () => changed('the power does something else, or to something else, or at another time'),
  limit: limitRule,
  verifiedBy: () =>
    changed('standards of proof are not ordered: another word decides, not a stricter one (semantics 2.4)'),
  using: () => ({ kind: 'reworded', reason: 'means of verification are shown and decide nothing' }),
  countedAs: () => changed('a rule of counting says how many, and no verdict depends on it (semantics 4.10)'),
  addedBy: () => changed('it is there from another amendment on, or from the beginning (semantics 4.12)'),
  sufficientCoverage: () => changed('it decides when silence counts, not what is asked of anybody (semantics 2.9)'),
};

/** What no rule is made for yet. */
export const generic: LineRule = () => incomparable('it differs, and is not compared further');

/** Without an exception, none ever holds. */
function orderOfExceptions({ a, b, sides }: Held): Order {
  if (!a.unless || !b.unless) return a.unless ? 'wider' : 'narrower';
  return conditionOrder(sides, a.unless, b.unless);
}

export function differsIn(held: Held, line: keyof Norm): boolean {
  return !equalInForm(held.a[line], held.b[line]);
}
