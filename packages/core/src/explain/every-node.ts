/** The periods of a periodic duty as a tree: its anchor, and each period with its deadline and status. */
import { everyInWords } from '../agreement/words.ts';
import { periodInWords } from '../check/period-counts.ts';
import { duesOf } from '../meaning/periodic.ts';
import type { Env } from '../meaning/situation.ts';
import { bit, statusesOf } from '../meaning/status-bits.ts';
import { formatLocal } from '../time/index.ts';
import { maskAt } from '../timeline/status-line.ts';
import { momentNode } from './condition-node.ts';
import type { Asking } from './evidence-node.ts';
import type { ExplanationNode } from './explanation.ts';

/** The latest of them, which a person can read; the others are counted. */
const MOST_SHOWN = 24;

export function everyNode(asking: Asking, env: Env): ExplanationNode {
  const { situation, t } = asking;
  const { every } = env.norm;
  if (!every) throw new Error(`${env.norm.id} is not periodic`);
  const begun = duesOf(situation, env).dues.filter(({ line }) => maskAt(line, t) !== bit('not triggered'));
  const periods = begun.slice(-MOST_SHOWN).map((due): ExplanationNode => {
    const first = due.anchor.at[0] as number;
    return {
      what: periodInWords(situation, due),
      answer: statusesOf(maskAt(due.line, t)).join(' or '),
      note: `counts what is done from ${formatLocal(due.steps.opens(first), situation.clock)} on and before ${formatLocal(due.steps.closes(first), situation.clock)}; too late from ${formatLocal(due.steps.tooLate(first), situation.clock)}`,
      children: [],
    };
  });
  const left = begun.length - periods.length;
  return {
    what: everyInWords(every),
    answer: `${begun.length} ${begun.length === 1 ? 'period has' : 'periods have'} begun`,
    note: left > 0 ? `the last ${periods.length} are shown` : undefined,
    children: [momentNode(asking, every.anchor, env), ...periods],
  };
}
