import type { Cue } from '../lexicon/cues.ts';
import { overlap } from '../text/overlap.ts';
import type { Content } from './contents.ts';
import { firstOf, type Hit, lastOf } from './hits.ts';
import type { Caution } from './proposal.ts';
import { touched } from './runs.ts';
import { tokensOf } from './tokens.ts';
import { chainOf, isCue, type View } from './view.ts';

const BY_CUE: readonly (readonly [Cue, Caution])[] = [
  ['condition', 'condition'],
  ['unreal', 'unreal'],
  ['doubt', 'doubt'],
  ['reported', 'reported speech'],
];
const SCARE_WORDS = 3;
const DASHES = new Set(['—', '–']);
const QUOTES = /["“”„«»‟]/u;

/** Negations that bear on a verb: those of its clause, and of the clauses that it is read with. */
export function negationsOf(view: View, hit: Hit): Hit[] {
  const denied = view.segments.filter((_, i) => {
    // "It is not true that A did this, and B did that" denies both.
    const next = view.segments[i + 1];
    return next?.opener === 'that' && next.from <= firstOf(hit);
  });
  // "A kept it (not)", "A kept it, never": a clause of nothing but a denial denies the clause before it.
  const bare = view.segments.filter((segment) => {
    const words = view.tokens.flatMap((token, i) => (!token.mark && i >= segment.from && i < segment.to ? [i] : []));
    return words.every((i) => isCue(view, 'negation', i));
  });
  const chain = [...chainOf(view, firstOf(hit)), ...denied, ...bare];
  return view.hits.filter(
    (other) =>
      other.cue === 'negation' &&
      !other.at.some((i) => hit.at.includes(i)) &&
      chain.some((segment) => other.at.every((i) => i >= segment.from && i < segment.to)),
  );
}

/** A question mark, or "Who broke it" without one. */
function asked(view: View): boolean {
  const first = view.tokens.findIndex((token) => !token.mark);
  return view.tokens.some((token) => token.mark && token.key === '?') || isCue(view, 'relative', first);
}

function inverted(view: View): boolean {
  return view.segments.some((segment) => {
    const first = view.tokens.findIndex((token, i) => i >= segment.from && !token.mark);
    return (
      (segment.opener === 'start' || segment.opener === 'comma' || segment.opener === 'and') &&
      view.hits.some((hit) => hit.cue === 'inverted' && firstOf(hit) === first)
    );
  });
}

/** Quotation marks around the words themselves, around a few words of the sentence (scare quotes), or left open in it. */
function quoted(view: View, hit: Hit): boolean {
  const { quoted: ranges } = view.candidate.sentence;
  const around = ranges.some((range) => overlap(range, hit));
  const scare = ranges.some(
    (range) => tokensOf(view.plain, range).filter((token) => !token.mark).length <= SCARE_WORDS,
  );
  // A dash that begins a sentence begins direct speech in some languages.
  const dialogue = view.tokens[0]?.mark === true && DASHES.has(view.tokens[0].key);
  const stray = view.tokens.some(
    (token) =>
      token.mark && QUOTES.test(token.key) && !ranges.some((r) => r.from - 1 <= token.from && token.to <= r.to + 1),
  );
  return around || scare || stray || dialogue;
}

/** "A headline ran: A did it": a colon hands the word to another as often as it goes on. */
const introduced = (view: View, hit: Hit): boolean =>
  view.tokens.some((token, i) => i > 0 && i < firstOf(hit) && token.mark && token.key === ':');

/**
 * "The envoy dreamed that A did it": what stands behind a "that" is told, believed or denied by whoever stands before it. Right behind
 * a name it only goes on ("the accord that A signed", "it was A that did it"), unless somebody new is named by it.
 */
function told(view: View, hit: Hit): boolean {
  const negations = negationsOf(view, hit);
  return view.hits.some((that) => {
    const next = lastOf(that) + 1;
    if (that.cue !== 'that' || next > firstOf(hit)) return false;
    // "It is not true that": the denial says enough.
    if (negations.some((negation) => lastOf(negation) < firstOf(that))) return false;
    let last = firstOf(that) - 1;
    while (view.tokens[last]?.mark) last -= 1;
    if (isCue(view, 'preposition', last)) return false;
    const named = view.candidate.mentions.filter((mention) => touched(view.tokens, mention).to === last + 1);
    const isThing = named.some(({ what }) => what !== 'actor' && what !== 'group');
    const isSomeone = isCue(view, 'subject', next) || view.runs.some((run) => run.from === next);
    return named.length === 0 || (!isThing && isSomeone);
  });
}

/**
 * Why the words at a cue may not mean what they say, negation apart. All but quotation count for the whole sentence: better one
 * question too many to the person than a meaning turned round in silence.
 */
export function cautionsAt(view: View, hit: Hit, contents: readonly Content[]): Caution[] {
  const found = new Set<Caution>();
  if (asked(view)) found.add('question');
  if (inverted(view)) found.add('condition');
  // An exclamation is as often irony as joy.
  if (view.tokens.some((token) => token.mark && token.key === '!')) found.add('doubt');
  for (const [cue, caution] of BY_CUE) {
    const spoken = view.hits.filter((other) => other.cue === cue && !other.at.some((i) => hit.at.includes(i)));
    if (spoken.some((other) => !contents.some((content) => content.hit.at.some((i) => other.at.includes(i))))) {
      found.add(caution);
    }
  }
  if (quoted(view, hit)) found.add('quotation');
  if (found.size === 0 && (told(view, hit) || introduced(view, hit))) found.add('reported speech');
  return [...found];
}

/** The same, negation among them: for forms that have no other place for it. */
export function cautionsAndNegation(view: View, hit: Hit, contents: readonly Content[]): Caution[] {
  const found = cautionsAt(view, hit, contents);
  return negationsOf(view, hit).length > 0 ? [...found, 'negation'] : found;
}
