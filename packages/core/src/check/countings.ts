/** The number of a ban under each of its counting rules (semantics 4.10), for results. */
import { countingInWords } from '../agreement/counting-words.ts';
import type { Counting } from '../agreement/form.ts';
import { violationsOf } from '../meaning/ban.ts';
import { type Counted, countedOf, rulesOf } from '../meaning/counted.ts';
import { mergedNumber } from '../meaning/merged.ts';
import { boundBy, type Env, type Situation } from '../meaning/situation.ts';
import { spanMs } from '../time/index.ts';
import { isAskedAsOne } from './provision.ts';
import type { CountingNumber } from './result.ts';

/** One number for each rule of the norm of `env`, up to and including `asOf` (ms), in the order in which the norm names them. */
export function countingsOf(situation: Situation, env: Env, asOf: number): CountingNumber[] {
  const envs = askedOf(situation, env);
  return rulesOf(situation, env.norm).map((rule) => {
    const { low, high } = numberOf(rule, countedOf(situation, envs, rule, asOf));
    const unseen = envs.some((each) => violationsOf(situation, each).unseenFrom <= asOf);
    const bound = boundOf(rule, high, unseen);
    return {
      rule: rule.id,
      title: rule.title,
      words: countingInWords(rule),
      ...(rule.heldBy ? { heldBy: rule.heldBy.map(({ who }) => who) } : {}),
      low,
      high: Number.isFinite(high) ? high : null,
      ...(bound === undefined ? {} : { bound }),
    };
  });
}

/** Each bearer by itself where what puts the ban in force differs between them, else all as one. */
export function askedOf(situation: Situation, env: Env): readonly Env[] {
  if (env.bearer !== null || isAskedAsOne(situation, env.norm)) return [env];
  return boundBy(situation, env.norm).map((bearer) => ({ ...env, bearer }));
}

export function numberOf(rule: Counting, counted: readonly Counted[]): { low: number; high: number } {
  if (rule.merged) return mergedNumber(counted, spanMs(rule.merged.quiet), rule.merged.atLeast ?? 1);
  return {
    low: counted.reduce((sum, { sure, low }) => sum + (sure ? low : 0), 0),
    high: counted.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Why the number says less than what happened. */
function boundOf({ merged }: Counting, high: number, unseen: boolean): string | undefined {
  if (merged) {
    return unseen ? 'no bound: what nobody saw may add incidents, or join two that are counted apart' : undefined;
  }
  const why = [
    ...(Number.isFinite(high) ? [] : ['a report gives no highest number']),
    ...(unseen ? ['coverage is unknown or incomplete'] : []),
  ];
  return why.length === 0 ? undefined : `lower bound: ${why.join('; ')}`;
}
