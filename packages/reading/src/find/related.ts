/** Things of a document that stand above or below each other: a kind and its members, an act and the wider act, a zone within a zone. */
import type { Agreement } from '@servanda/core';
import type { ThingWhat } from './norm-parts.ts';

/** One way of writing a thing of an agreement; names compete only with their like. */
export function thingKey(what: string, id: string): string {
  return `${what}:${id}`;
}

function above(agreement: Agreement): Map<string, string[]> {
  const wider = new Map<string, string[]>();
  const add = (what: ThingWhat, narrow: string, wide: string) => {
    const key = thingKey(what, narrow);
    wider.set(key, [...(wider.get(key) ?? []), thingKey(what, wide)]);
  };
  for (const { id, members } of agreement.kinds) for (const member of members ?? []) add('kind', member, id);
  for (const { id, isA, undoneBy } of agreement.acts) {
    if (isA !== undefined) add('act', id, isA);
    // To undo an act is to act on the norm that asks for it.
    if (undoneBy !== undefined) add('act', undoneBy, id);
  }
  for (const { id, within } of agreement.zones) for (const wide of within ?? []) add('zone', id, wide);
  return wider;
}

function reach(from: string, next: ReadonlyMap<string, readonly string[]>, seen: Set<string>): Set<string> {
  for (const key of next.get(from) ?? [])
    if (!seen.has(key)) {
      seen.add(key);
      reach(key, next, seen);
    }
  return seen;
}

/** For each thing, by its key, itself and all that stand above or below it; things beside it are not related. */
export function relatedOf(agreement: Agreement): (key: string) => ReadonlySet<string> {
  const up = above(agreement);
  const down = new Map<string, string[]>();
  for (const [narrow, wides] of up) for (const wide of wides) down.set(wide, [...(down.get(wide) ?? []), narrow]);
  return (key) => new Set([key, ...reach(key, up, new Set()), ...reach(key, down, new Set())]);
}
