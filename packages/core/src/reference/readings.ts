/** Readings (section 7), applied one change after another. */
import {
  type Agreement,
  type Change,
  type Norm,
  type NormLine,
  NormSchema,
  type Requirement,
} from '../agreement/form.ts';

/**
 * The agreement as the chosen readings have it: question to reading. Questions without a choice change nothing.
 * @throws {Error} for a question or reading that the agreement does not have
 */
export function underReadings(agreement: Agreement, chosen: Readonly<Record<string, string>>): Agreement {
  let result = agreement;
  for (const [question, id] of Object.entries(chosen)) {
    const reading = agreement.questions.find((each) => each.id === question)?.readings.find((each) => each.id === id);
    if (reading === undefined) throw new Error(`question ${question} has no reading ${id}`);
    for (const change of reading.changes) result = changed(result, change);
  }
  return result;
}

/** The agreement after one change. */
export function changed(agreement: Agreement, change: Change): Agreement {
  const replace = <T extends { id: string }>(all: readonly T[], id: string, part: Partial<T>): T[] =>
    all.map((each) => (each.id === id ? { ...each, ...part } : each));
  switch (change.change) {
    case 'norm':
      return {
        ...agreement,
        norms: agreement.norms.map((norm) => (norm.id === change.norm ? changedNorm(norm, change) : norm)),
      };
    case 'drop-norm':
      return { ...agreement, norms: agreement.norms.filter(({ id }) => id !== change.norm) };
    case 'moment':
      return { ...agreement, moments: replace(agreement.moments, change.name, { value: change.value }) };
    case 'definition':
      return { ...agreement, definitions: replace(agreement.definitions, change.name, { value: change.value }) };
    case 'group':
      return { ...agreement, groups: replace(agreement.groups, change.name, { members: change.members }) };
    case 'kind':
      return { ...agreement, kinds: replace(agreement.kinds, change.name, { members: change.members }) };
    case 'conversion': {
      const { from, to } = change.value;
      const others = (agreement.conversions ?? []).filter(
        (each) => !(each.from.basis === from.basis && each.to.basis === to.basis),
      );
      return { ...agreement, conversions: [...others, change.value] };
    }
    case 'role':
      return { ...agreement, actors: replace(agreement.actors, change.name, { role: change.role }) };
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
        zones: replace(agreement.zones, change.name, {
          shape: undefined,
          drawings: agreement.zones.find(({ id }) => id === change.name)?.drawings?.filter(isBy(change.by)),
        }),
        lines: replace(agreement.lines, change.name, {
          shape: undefined,
          drawings: agreement.lines.find(({ id }) => id === change.name)?.drawings?.filter(isBy(change.by)),
        }),
      };
  }
}

const isBy =
  (sources: readonly string[]) =>
  ({ by }: { by: string }): boolean =>
    sources.includes(by);

function changedNorm(norm: Norm, change: Extract<Change, { change: 'norm' }>): Norm {
  const lines: Partial<Record<NormLine, unknown>> & Norm = { ...norm };
  if (change.value === null) delete (lines as Partial<Record<NormLine, unknown>>)[change.line];
  else if (change.line === 'requires' && change.add) {
    lines.requires = [...(norm.requires ?? []), ...(change.value as Requirement[])];
  } else (lines as Partial<Record<NormLine, unknown>>)[change.line] = change.value;
  return NormSchema.parse(lines);
}
