/** What a verdict says of the powers that ended, suspended or extended a norm: which, of whom, when, and from when on. */
import type { Norm } from '../agreement/form.ts';
import { spanInWords } from '../agreement/words.ts';
import { extensionsOf } from '../meaning/extensions.ts';
import { type Effect, effectsOf, powersOver } from '../meaning/power.ts';
import type { Env, Situation } from '../meaning/situation.ts';
import { formatLocal } from '../time/index.ts';
import { BEGINNING, type Instants } from '../timeline/instants.ts';
import type { Reason } from './result.ts';

type Kind = NonNullable<Norm['power']>['effect'];
const VERBS: Readonly<Record<Kind, string>> = {
  end: 'ended',
  suspend: 'suspended',
  resume: 'resumed',
  'snap-back': 'snapped back',
  extend: 'extended',
};

/** Exercises that set the status `ended` or `suspended`, or give more time, and have effect at `t` (ms), surely or perhaps. */
export function powerReasons(situation: Situation, env: Env, statuses: readonly string[], t: number): Reason[] {
  const ended = powersOver(situation, env.norm).flatMap((power): Reason[] => {
    const effect = power.power?.effect;
    if (effect !== 'end' && effect !== 'suspend') return [];
    if (!statuses.includes(VERBS[effect])) return [];
    return effectsOf(situation, power, env.norm, env.bearer)
      .filter(({ at }) => (at.at[0] ?? Infinity) <= t)
      .map((each) => ({ code: 'guard', text: effectInWords(situation, each), norms: [power.id] }));
  });
  // What ended or never began needs no more time.
  if (statuses.every((status) => NO_MORE_TIME.has(status))) return ended;
  const extended = extensionsOf(situation, env).filter(({ at }) => (at.at[0] ?? Infinity) <= t);
  return [
    ...ended,
    ...extended.map(
      (each): Reason => ({
        code: 'guard',
        // Which of them came in time depends on the instance; the explanation gives the date that results.
        text: `${effectInWords(situation, each)}, unless it was over by then`,
        norms: [each.power.id],
      }),
    ),
  ];
}

const NO_MORE_TIME: ReadonlySet<string> = new Set(['not in force', 'not triggered', 'ended']);

/** What an extension does if it is in time. */
function byHowMuch({ power }: Norm, clock: string): string {
  if (power?.to !== undefined) return ` to ${formatLocal(power.to, clock)}`;
  return power?.span ? ` by ${spanInWords(power.span)}` : '';
}

/** `ended by power 9/leave of NL, exercised on 2030-03-01 12:00, in effect from 2030-05-30 12:00 on`. */
export function effectInWords({ clock }: Situation, { power, holder, exercised, at }: Effect): string {
  const verb = VERBS[power.power?.effect ?? 'end'];
  const by = holder === null ? '' : power.power?.once ? ` for ${holder}` : ` of ${holder}`;
  const how = power.power?.once ? 'its condition first holding' : 'exercised';
  const sure = at.never ? 'perhaps ' : '';
  return `${sure}${verb}${byHowMuch(power, clock)} by power ${power.id}${by}, ${how} ${when(exercised, clock)}, in effect ${when(at, clock)}`;
}

function when({ at }: Instants, clock: string): string {
  const first = at[0] ?? BEGINNING;
  const last = (at[at.length - 1] ?? BEGINNING) - 1;
  if (first <= BEGINNING) return 'from the beginning';
  return first === last ? `from ${formatLocal(first, clock)}` : `from ${formatLocal(first, clock)} at the earliest`;
}
