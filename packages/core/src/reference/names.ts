/** What an agreement declares about its names, looked up by plain recursion. */
import type { Agreement } from '../agreement/form.ts';

/** Actors that a name means: the members of a group, however deep, else itself. */
export function actorsOf(agreement: Agreement, name: string): string[] {
  const group = agreement.groups.find(({ id }) => id === name);
  return group ? [...new Set(group.members.flatMap((member) => actorsOf(agreement, member)))] : [name];
}

/** `act` is `wide` or a narrower act. */
export function isAct(agreement: Agreement, act: string, wide: string): boolean {
  const wider = agreement.acts.find(({ id }) => id === act)?.isA;
  return act === wide || (wider !== undefined && isAct(agreement, wider, wide));
}

/** What no report says did not happen (2.9 a): the act, or one that it is a kind of, is declared public. */
export function isPublic(agreement: Agreement, act: string): boolean {
  const declared = agreement.acts.find(({ id }) => id === act);
  return declared?.public === true || (declared?.isA !== undefined && isPublic(agreement, declared.isA));
}

/** `kind` is `wide` or one of its members, however deep. */
export function isKind(agreement: Agreement, kind: string, wide: string): boolean {
  const members = agreement.kinds.find(({ id }) => id === wide)?.members ?? [];
  return kind === wide || members.some((member) => isKind(agreement, kind, member));
}

/** The zone and all zones that it lies within. */
export function zonesAround(agreement: Agreement, zone: string): string[] {
  const within = agreement.zones.find(({ id }) => id === zone)?.within ?? [];
  return [zone, ...within.flatMap((outer) => zonesAround(agreement, outer))];
}

/** Declared apart, themselves or through the zones that they lie within; both ways. */
export function areApart(agreement: Agreement, a: string, b: string): boolean {
  const apart = (one: string, other: string) =>
    agreement.zones.find(({ id }) => id === one)?.apartFrom?.includes(other) ?? false;
  return zonesAround(agreement, a).some((one) =>
    zonesAround(agreement, b).some((other) => apart(one, other) || apart(other, one)),
  );
}
