/** Who a provision binds, under which readings. */
import { type Agreement, type Choice, type Norm, underReadings, type Verdict, vocabularyOf } from '@servanda/core';
import { combinations } from './cases.ts';

/** The actors that a name means: itself, or the members of a group, however deep. */
export const membersOf = (agreement: Agreement, name: string): readonly string[] =>
  vocabularyOf(agreement).members(name);

/** In the order of the document. */
export function inOrder(agreement: Agreement, actors: Iterable<string>): string[] {
  const set = new Set(actors);
  return agreement.actors.map(({ id }) => id).filter((id) => set.has(id));
}

export interface Bound {
  readonly readings: Choice;
  /** Undefined under readings that drop it. */
  readonly norm: Norm | undefined;
  /** Empty where it names nobody: it then concerns all alike. */
  readonly bearers: readonly string[];
}

/** A norm under every combination of the readings on which its verdicts depend. */
export function boundUnder(agreement: Agreement, norm: string, verdicts: readonly Verdict[]): Bound[] {
  const questions = new Set(verdicts.flatMap(({ readings }) => Object.keys(readings)));
  return combinations(agreement, questions).map((readings) => {
    const read = underReadings(agreement, readings);
    const found = read.norms.find(({ id }) => id === norm);
    return {
      readings,
      norm: found,
      bearers:
        found && found.bearer.mode !== 'someone'
          ? inOrder(
              agreement,
              found.bearer.names.flatMap((n) => membersOf(read, n)),
            )
          : [],
    };
  });
}
