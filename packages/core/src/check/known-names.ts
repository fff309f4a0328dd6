import type { Agreement } from '../agreement/form.ts';
import type { KnownNames } from '../record/index.ts';

/** Names that the agreement declares: what a record calls otherwise is perhaps misspelt, and said to be nowhere. */
export function knownNames({
  actors,
  groups,
  acts,
  kinds,
  zones,
  lines,
  states,
  measures,
  bases,
}: Agreement): KnownNames {
  const ids = (declared: readonly { readonly id: string }[]) => declared.map(({ id }) => id);
  return {
    actors: ids([...actors, ...groups]),
    acts: ids(acts),
    kinds: ids(kinds),
    zones: ids(zones),
    lines: ids(lines),
    states: ids(states),
    measures,
    bases,
  };
}
