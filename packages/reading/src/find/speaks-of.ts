/** When a sentence is a candidate: it names the agreement, points to it, or gives two kinds of evidence for one of its provisions. */
import { overlap } from '../text/overlap.ts';
import type { Range } from '../text/text.ts';
import type { ClauseMatch, Mention } from './found.ts';

const THINGS: ReadonlySet<Mention['what']> = new Set(['clause', 'norm', 'act', 'kind', 'state', 'measure', 'question']);
const PROVISIONS: ReadonlySet<Mention['what']> = new Set(['clause', 'norm', 'question']);
/** They support a thing that is mentioned, or a clause in other words. Alone, a place with an actor is the news of any day. */
const SETTINGS: ReadonlySet<Mention['what']> = new Set(['zone', 'line', 'moment']);
const ACTORS: ReadonlySet<Mention['what']> = new Set(['actor', 'group']);

const apart = (a: Range, b: Range) => !overlap(a, b);
const covers = (outer: Range, inner: Range) => outer.from <= inner.from && inner.to <= outer.to;

/** Fewer names beside a group are the news of any day. */
const LISTED = 3;

/** Whether the sentence lists who belongs to a group. */
function isListed(group: Mention, mentions: readonly Mention[], members: ReadonlySet<string>): boolean {
  const listed = mentions.filter(({ what, of }) => what === 'actor' && members.has(of));
  return new Set(listed.filter((member) => apart(member, group)).map(({ of }) => of)).size >= LISTED;
}

/** Whether a provision that the thing stands for carries a date or a number of the sentence. */
function isCarried(thing: Mention, clauses: readonly ClauseMatch[]): boolean {
  return clauses.some(
    ({ because }) =>
      because.some(({ by, ranges }) => by === 'alias' && ranges.some((range) => covers(range, thing))) &&
      because.some(({ by }) => by === 'date' || by === 'quantity'),
  );
}

/**
 * @param of.mentions of one agreement in a sentence
 * @param of.clauses of the same agreement, as the sentence matches them
 * @param of.isNamed whether the text names the agreement anywhere
 * @param of.isNamedJustBefore whether the sentence before names the agreement or refers to it
 * @param of.isAsked whether a norm has to do with an act. What no norm asks for (to sign, to declare) is done every day to other things
 * @param of.membersOf the actors of a group, those of groups within it included
 * @param of.hasClauses an agreement that is here by name only has no provision to give evidence for
 */
export function speaksOf(of: {
  readonly mentions: readonly Mention[];
  readonly clauses: readonly ClauseMatch[];
  readonly isNamed: boolean;
  readonly isNamedJustBefore: boolean;
  readonly hasClauses: boolean;
  readonly isAsked: (mention: Mention) => boolean;
  readonly membersOf: (group: string) => ReadonlySet<string>;
}): boolean {
  const { mentions, clauses, isNamed, isNamedJustBefore, hasClauses, isAsked, membersOf } = of;
  if (mentions.some(({ what, by }) => what === 'agreement' || by === 'reference')) return true;
  if (!isNamed || !hasClauses) return false;
  // A writer who has just named it goes on to its provisions.
  if (isNamedJustBefore && mentions.some(({ what }) => PROVISIONS.has(what))) return true;
  if (mentions.some((group) => group.what === 'group' && isListed(group, mentions, membersOf(group.of)))) return true;
  const actors = mentions.filter(({ what }) => ACTORS.has(what));
  const settings = mentions.filter(({ what }) => SETTINGS.has(what));
  // Somebody, and a day or a number that a provision carries: "by the end of 2015" need not say of what.
  const carried = clauses.some(({ because }) => because.some(({ by }) => by === 'date' || by === 'quantity'));
  if (carried && actors.length > 0) return true;
  // Somebody at a place of the agreement, in words of one of its clauses.
  if (clauses.length > 0 && settings.some((place) => actors.some((actor) => apart(place, actor)))) return true;
  const supports = mentions.filter(({ what }) => ACTORS.has(what) || SETTINGS.has(what) || THINGS.has(what));
  return mentions
    .filter((thing) => THINGS.has(thing.what) && (thing.what !== 'act' || isAsked(thing)))
    .some(
      (thing) =>
        isCarried(thing, clauses) ||
        supports.some((other) => apart(other, thing) && !(other.what === thing.what && other.of === thing.of)),
    );
}
