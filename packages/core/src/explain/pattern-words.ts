import type { Pattern, Who } from '../agreement/form.ts';
import { patternInWords } from '../agreement/words.ts';
import type { Env } from '../meaning/situation.ts';

/** A pattern in words for whom it is asked of: "DPR deny-access to OSCE" where the document says only "each of sides". */
export function askedInWords(pattern: Pattern, { bearer, norm }: Env): string {
  if (pattern.by?.who !== 'bearer') return patternInWords(pattern);
  const names = bearer === null ? norm.bearer.names : [bearer];
  const by: Who =
    names.length === 0
      ? { who: 'anyone' }
      : { who: 'of', names, jointly: norm.bearer.mode === 'together' && bearer === null };
  return patternInWords({ ...pattern, by });
}
