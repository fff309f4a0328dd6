/** Look-ups over what an agreement declares: members of groups, narrower kinds and acts, zones within zones. */
import type { Agreement } from './form.ts';

/** Acts of access that every agreement knows (semantics 8). */
export const ACCESS_ACTS = ['grant-access', 'grant-access-partly', 'deny-access', 'leave-access-unanswered'] as const;

export interface Vocabulary {
  /** Actors, in document order. */
  readonly actors: readonly string[];
  /** The actors that a name means: itself, or the members of a group, however deep. */
  members(name: string): readonly string[];
  isGroup(name: string): boolean;
  /** Whether kind `a` is `b` or one of its members, however deep. */
  kindWithin(a: string, b: string): boolean;
  /** Whether act `a` is `b` or a narrower act. */
  actWithin(a: string, b: string): boolean;
  /** Whether zone `a` is `b` or declared to lie within it. */
  zoneWithin(a: string, b: string): boolean;
  isPublic(act: string): boolean;
  undoneBy(act: string): string | undefined;
}

/** Builds the look-ups. Cycles in hand-made forms end the walk instead of hanging it. */
export function vocabularyOf(agreement: Agreement): Vocabulary {
  const groups = new Map(agreement.groups.map((g) => [g.id, g.members]));
  const kinds = new Map(agreement.kinds.map((k) => [k.id, k.members ?? []]));
  const acts = new Map(agreement.acts.map((a) => [a.id, a]));
  const zones = new Map(agreement.zones.map((z) => [z.id, z.within ?? []]));

  const leaves = (name: string, seen: Set<string>): string[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const members = groups.get(name);
    return members ? members.flatMap((m) => leaves(m, seen)) : [name];
  };
  const cache = new Map<string, readonly string[]>();
  const reaches = (next: (name: string) => readonly string[]) => {
    const walk = (from: string, to: string, seen: Set<string>): boolean => {
      if (from === to) return true;
      if (seen.has(from)) return false;
      seen.add(from);
      return next(from).some((n) => walk(n, to, seen));
    };
    return (from: string, to: string) => walk(from, to, new Set());
  };
  const kindReaches = reaches((k) => kinds.get(k) ?? []);
  const publicAct = (name: string, seen: Set<string>): boolean => {
    const act = acts.get(name);
    if (!act || seen.has(name)) return false;
    seen.add(name);
    return act.public === true || (act.isA !== undefined && publicAct(act.isA, seen));
  };
  return {
    actors: agreement.actors.map((a) => a.id),
    members(name) {
      let found = cache.get(name);
      if (!found) {
        found = [...new Set(leaves(name, new Set()))];
        cache.set(name, found);
      }
      return found;
    },
    isGroup: (name) => groups.has(name),
    kindWithin: (a, b) => kindReaches(b, a),
    actWithin: reaches((a) => {
      const wider = acts.get(a)?.isA;
      return wider === undefined ? [] : [wider];
    }),
    zoneWithin: reaches((z) => zones.get(z) ?? []),
    isPublic: (act) => publicAct(act, new Set()),
    undoneBy: (act) => acts.get(act)?.undoneBy,
  };
}
