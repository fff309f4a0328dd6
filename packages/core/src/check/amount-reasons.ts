/** Why a verdict on a limit is a maybe (semantics 2.8.2 to 2.8.5). */
import { standardInWords } from '../agreement/standards.ts';
import { limitInWords, patternInWords } from '../agreement/words.ts';
import { allBeyond, allWithin } from '../meaning/bounds.ts';
import { countingMeasures } from '../meaning/measures.ts';
import { amountAt, amountInWords, quantitiesAsked } from '../meaning/quantity.ts';
import { boundBy, type Env, ownPattern, type Situation } from '../meaning/situation.ts';
import type { Reason } from './result.ts';

export function amountReasons(situation: Situation, env: Env, t: number): Reason[] {
  const { norm, bearer } = env;
  const { limit } = norm;
  if (limit === undefined) return [];
  // What bounds the provision are its bearers, each with its own amount.
  const envs =
    bearer === null && norm.bearer.mode === 'each'
      ? boundBy(situation, norm).map((one) => ({ ...env, bearer: one }))
      : [env];
  const asked = envs.flatMap((each) => quantitiesAsked(situation, ownPattern(norm), limit, each, true));
  const counting = asked.flatMap((each) => countingMeasures(situation, each));
  const out: Reason[] = [];
  const what = patternInWords(norm.what);
  const texts = new Set(
    asked.map((each) => {
      const amount = amountAt(situation, each, t);
      if (amount === undefined)
        return `${what}: unknown, for no measure that decides (${standardInWords(env.standard)}) counts at that time`;
      const words = `${what}: ${amountInWords(amount, limit)}`;
      return allWithin(amount, limit) || allBeyond(amount, limit)
        ? `${words}; how much it was before is not known throughout`
        : `${words}, on both sides of the limit, ${limitInWords(limit)}`;
    }),
  );
  for (const text of texts) out.push({ code: 'amount', text });
  const facts = situation.measures(env.standard);
  const bases = new Set(
    counting
      .filter(({ row, says, from }) => says === undefined && from <= t && !Number.isNaN(facts.low[row] as number))
      .map(({ row }) => facts.basis[row]),
  );
  for (const basis of bases) {
    const measured = basis === undefined ? 'on no basis that it names' : `as ${basis}`;
    const wanted = limit.basis === undefined ? 'names no basis' : `is counted as ${limit.basis}`;
    out.push({
      code: 'basis',
      text: `the amount was measured ${measured}, the limit ${wanted}, and no conversion is declared`,
    });
  }
  return out;
}
