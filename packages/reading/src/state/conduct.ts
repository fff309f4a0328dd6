import { overlap } from '../text/overlap.ts';
import type { Fact } from './facts.ts';
import { firstOf, type Hit, lastOf } from './hits.ts';
import type { PartialForm } from './proposal.ts';
import { touched } from './runs.ts';
import type { Segment } from './segments.ts';
import { between, isCue, segmentOf, type View } from './view.ts';

type Did = NonNullable<Extract<PartialForm, { form: 'conduct' }>['did']>;

/** Every word between a negation and its verb is an auxiliary or an adverb. */
function close(view: View, negation: Hit, verb: Hit): boolean {
  for (let i = lastOf(negation) + 1; i < firstOf(verb); i += 1) {
    const plain = isCue(view, 'glue', i) || isCue(view, 'affirm', i) || isCue(view, 'infinitive', i);
    if (!plain || view.tokens[i]?.mark) return false;
  }
  return lastOf(negation) < firstOf(verb);
}

/**
 * Whether the verb takes something else: "A kept B out of it", "A broke its word on it". What is "of" the agreement or "under" it is its
 * own, and a preposition right after the verb belongs to it.
 */
function ofAnotherThing(view: View, verb: Hit, segment: Segment): boolean {
  const next = view.runs.find((run) => run.from > lastOf(verb) && run.to <= segment.to);
  if (
    next &&
    view.tokens.slice(lastOf(verb) + 1, next.from).every((_, i) => isCue(view, 'joint', lastOf(verb) + 1 + i))
  )
    return true;
  const thing = view.candidate.mentions
    .filter(({ what }) => what === 'agreement' || what === 'clause')
    .map((mention) => touched(view.tokens, mention).from)
    .find((from) => from > lastOf(verb) && from < segment.to);
  if (thing === undefined) return false;
  return between(view, ['preposition'], lastOf(verb) + 2, thing).some(
    (hit) => !isCue(view, 'of', firstOf(hit)) && !isCue(view, 'under', firstOf(hit)) && !isDated(view, lastOf(hit) + 1),
  );
}

function isDated(view: View, i: number): boolean {
  const token = view.tokens[i];
  return token !== undefined && view.candidate.dates.some((date) => overlap(date, token));
}

/**
 * What was done, where the words alone tell it plainly; undefined leaves it to the person. One plain "never", "did not" or "failed to"
 * before a verb of doing is "never did"; before a verb of keeping it may be a breach or nothing done; two undo each other or do not.
 */
export function didOf(view: View, fact: Fact, negations: readonly Hit[]): Did | undefined {
  const segment = view.segments[segmentOf(view, firstOf(fact.hit))];
  if (!segment) return undefined;
  const omissions = between(view, ['omission'], segment.from, segment.to).filter((hit) => hit !== fact.hit);
  const denials = [...negations, ...omissions];
  if (ofAnotherThing(view, fact.hit, segment)) return undefined;
  const [denial] = denials;
  switch (fact.hit.cue) {
    case 'fulfil':
    case 'fulfilBase':
      if (!denial) return 'kept';
      return denials.length === 1 && close(view, denial, fact.hit) ? 'never did' : undefined;
    case 'keep':
    case 'keepBase':
      return denial ? undefined : 'kept';
    case 'breach':
    case 'breachBase':
      return denial ? undefined : 'broke';
    case 'omission': {
      const acts = view.candidate.mentions.some((mention) => mention.what === 'act' && mention.from >= fact.hit.to);
      return acts && !denial ? 'never did' : undefined;
    }
    default:
      return undefined;
  }
}
