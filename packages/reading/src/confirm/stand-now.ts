import type { Range, Text } from '../text/text.ts';
import { printsOf } from './prints.ts';
import type { Confirmed } from './sidecar.ts';

/** A statement at the place where it now stands in the text, with the prints of the words there. */
export function standsNow({ plain }: Text, statement: Confirmed, range: Range): Confirmed {
  const { words, prints } = printsOf(plain, range);
  return { ...statement, at: [range.from, range.to], words, prints: [...prints] };
}
