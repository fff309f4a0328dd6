/** Quantities as leaves: what is known of the amount, and every measure that may bear on it (semantics 2.8.2 to 2.8.5). */
import type { Limit, Pattern } from '../agreement/form.ts';
import { limitInWords, patternInWords } from '../agreement/words.ts';
import { type Counting, countingMeasures, relation } from '../meaning/measures.ts';
import { amountAt, amountInWords, quantitiesAsked, quantityLine } from '../meaning/quantity.ts';
import type { Env } from '../meaning/situation.ts';
import type { MeasureFacts } from '../record/index.ts';
import { formatInstant } from '../time/index.ts';
import { maybe, surely } from '../timeline/tri.ts';
import type { Asking } from './evidence-node.ts';
import type { ExplanationNode } from './explanation.ts';

/** One node for a quantity within a limit: the amount as it is known at `t`, and the measures up to then. */
export function quantityNode(asking: Asking, of: Pattern, limit: Limit, env: Env, judged: boolean): ExplanationNode {
  const { situation, t, leaves } = asking;
  const line = quantityLine(situation, of, limit, env, judged);
  const facts = situation.measures(env.standard);
  const children: ExplanationNode[] = [];
  const [first] = quantitiesAsked(situation, of, limit, env, judged);
  const counting = quantitiesAsked(situation, of, limit, env, judged).flatMap((asked) =>
    countingMeasures(situation, asked),
  );
  for (let row = 0; row < facts.n; row++) {
    if (facts.measure[row] !== of.measure || (facts.from[row] as number) > t) continue;
    leaves.ids.add(facts.names.reports.names[facts.report[row] as number] as string);
    const counts = counting.find((one) => one.row === row);
    const how = first ? relation(situation, facts, row, first) : 'other';
    children.push(measureNode(facts, row, counts, how));
  }
  const known = first && amountAt(situation, first, t);
  return {
    what: `${patternInWords(of)} is ${limitInWords(limit)}`,
    answer: surely(line, t) ? 'yes' : maybe(line, t) ? 'maybe' : 'no',
    note: known ? `as measured: ${amountInWords(known, limit)}` : 'nothing is known of the amount',
    children,
  };
}

const HOW = {
  same: '',
  part: ' of a part: at least so much',
  whole: ' of the whole: at most so much',
  other: ' of something else',
};

function measureNode(
  facts: MeasureFacts,
  row: number,
  counts: Counting | undefined,
  how: keyof typeof HOW,
): ExplanationNode {
  const low = facts.low[row] as number;
  const high = facts.high[row] as number;
  const amount = Number.isNaN(low)
    ? 'no information'
    : `${low === high ? low : Number.isFinite(high) ? `${low} to ${high}` : `at least ${low}`} ${facts.unit[row]}`;
  const basis = facts.basis[row] === undefined ? '' : ` counted as ${facts.basis[row]}`;
  const weight =
    counts === undefined ? ' (does not decide)' : counts.says === undefined ? ' (gives no amount here)' : HOW[how];
  const to = counts?.to ?? (facts.to[row] as number);
  return {
    what: `report ${facts.names.reports.names[facts.report[row] as number]}`,
    answer: `${amount}${basis}${weight}`,
    period: {
      from: formatInstant(facts.from[row] as number),
      to: Number.isFinite(to) ? formatInstant(to - 1) : null,
    },
    children: [],
  };
}
