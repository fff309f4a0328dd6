import { type Agreement, type Standard, standardFromWords } from '@servanda/core';
import { Problem } from '../problem.ts';
import { suggestion } from './suggest.ts';

/**
 * The standard of `--standard`, in the words of the language.
 * @throws Problem where it is none, or names a source that the agreement does not declare
 */
export function chooseStandard(agreement: Agreement, words: string): Standard {
  const standard = standardFromWords(words);
  if (!standard)
    throw new Problem(
      'C0102',
      `"${words}" is no standard of proof`,
      'Write "any report", "confirmed by A, B", "two independent sources", "two independent sources of A, B, C" or "admitted by the party itself".',
    );
  const named =
    standard.standard === 'confirmed' ? standard.by : standard.standard === 'independent' ? standard.of : [];
  const known = [...agreement.actors, ...agreement.groups].map(({ id }) => id);
  for (const source of named ?? [])
    if (!known.includes(source))
      throw new Problem(
        'C0104',
        `the agreement has no party or body "${source}", so it cannot confirm`,
        suggestion(source, known, 'party or body'),
      );
  return standard;
}
