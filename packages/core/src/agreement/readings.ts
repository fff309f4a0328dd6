/** Readings (semantics 7): a reading replaces, adds or drops what it names; the result is again an agreement. */
import type { Agreement, Change, Conversion, Norm, Requirement } from './form.ts';

/** A reading for each question that is answered. */
export type Choice = Readonly<Record<string, string>>;

/** The reading chosen for a question; a question may be called like what every object has, such as `constructor`. */
export const chosenFor = (choice: Choice, question: string): string | undefined =>
  Object.hasOwn(choice, question) ? choice[question] : undefined;

/**
 * The agreement under the chosen readings. Questions without a choice change nothing.
 * @throws RangeError if a question or reading is not in the agreement.
 */
export function underReadings(agreement: Agreement, choice: Choice): Agreement {
  let result = agreement;
  // In document order, so that the answer never depends on the order in which readings were named.
  for (const question of agreement.questions) {
    const chosen = chosenFor(choice, question.id);
    if (chosen === undefined) continue;
    const reading = question.readings.find((r) => r.id === chosen);
    if (!reading) throw new RangeError(`question ${question.id} has no reading ${chosen}`);
    for (const change of reading.changes) result = changed(result, change);
  }
  const unknown = Object.keys(choice).find((id) => !agreement.questions.some((q) => q.id === id));
  if (unknown !== undefined) throw new RangeError(`there is no question ${unknown}`);
  return result;
}

/** The agreement after one change. */
export function changed(agreement: Agreement, change: Change): Agreement {
  switch (change.change) {
    case 'norm':
      return {
        ...agreement,
        norms: agreement.norms.map((n) => (n.id === change.norm ? changedNorm(n, change) : n)),
      };
    case 'drop-norm':
      return { ...agreement, norms: agreement.norms.filter((n) => n.id !== change.norm) };
    case 'moment':
      return {
        ...agreement,
        moments: agreement.moments.map((m) => (m.id === change.name ? { ...m, value: change.value } : m)),
      };
    case 'definition':
      return {
        ...agreement,
        definitions: agreement.definitions.map((d) => (d.id === change.name ? { ...d, value: change.value } : d)),
      };
    case 'group':
      return {
        ...agreement,
        groups: agreement.groups.map((g) => (g.id === change.name ? { ...g, members: change.members } : g)),
      };
    case 'kind':
      return {
        ...agreement,
        kinds: agreement.kinds.map((k) => (k.id === change.name ? { ...k, members: change.members } : k)),
      };
    case 'conversion':
      return { ...agreement, conversions: converted(agreement.conversions ?? [], change.value) };
    case 'role':
      return {
        ...agreement,
        actors: agreement.actors.map((a) => (a.id === change.name ? { ...a, role: change.role } : a)),
      };
    case 'start':
      return {
        ...agreement,
        signed: change.signed ?? agreement.signed,
        inForce: change.inForce ?? agreement.inForce,
        proposal: change.proposal ?? agreement.proposal,
      };
    case 'standard':
      return { ...agreement, standard: change.value };
    case 'drawn-by':
      return {
        ...agreement,
        zones: agreement.zones.map((z) => (z.id === change.name ? drawnBy(z, change.by) : z)),
        lines: agreement.lines.map((l) => (l.id === change.name ? drawnBy(l, change.by) : l)),
      };
  }
}

/** What nobody in particular drew is left out too: it is no drawing by the sources named. */
function drawnBy<T extends { readonly drawings?: { readonly by: string }[] | undefined }>(
  drawn: T,
  sources: readonly string[],
): T {
  const drawings = drawn.drawings?.filter(({ by }) => sources.includes(by)) ?? [];
  return { ...drawn, map: undefined, shape: undefined, drawings: drawings.length > 0 ? drawings : undefined };
}

/** Between two bases there is one conversion: the reading's stands in place of the declared one. */
function converted(declared: readonly Conversion[], value: Conversion): Conversion[] {
  const same = ({ from, to }: Conversion) => from.basis === value.from.basis && to.basis === value.to.basis;
  return [...declared.filter((each) => !same(each)), value];
}

function changedNorm(norm: Norm, change: Extract<Change, { change: 'norm' }>): Norm {
  const { [change.line]: old, ...rest } = norm;
  if (change.value === null) return rest as Norm;
  const value =
    change.add && change.line === 'requires' && Array.isArray(old)
      ? [...old, ...(change.value as Requirement[])]
      : change.value;
  return { ...rest, [change.line]: value } as Norm;
}
