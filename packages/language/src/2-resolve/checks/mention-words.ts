import type { MentionsNode, MentionWords } from '../../1-parse/ast.ts';
import { mixture } from '../../1-parse/check-names.ts';
import type { Report } from '../../messages/problem.ts';

/** Letters that must stand before a `*`. */
const LEAST = 3;

/**
 * Words of texts must be such that texts can be searched for them, and each should lead to one thing. The agreement itself shares its
 * words with any: who names an instrument that belongs to it alone names the agreement too.
 */
export function checkMentionWords(
  mentions: readonly MentionsNode[],
  agreement: string | undefined,
  report: Report,
): void {
  const first = new Map<string, { readonly of: string; readonly words: MentionWords }>();
  for (const { of, words } of mentions) {
    for (const one of words) {
      if (!/[\p{L}\p{N}*…]/u.test(one.text)) {
        report('mention-empty', one, { name: of.text });
        continue;
      }
      checkGaps(one, report);
      for (const word of one.text.split(/\s+/)) checkWord(word, one, report);
      if (of.text === agreement) continue;
      const key = one.text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
      const before = first.get(key);
      if (!before) first.set(key, { of: of.text, words: one });
      else if (before.of !== of.text)
        report(
          'mention-twice',
          one,
          { words: one.text, name: of.text, other: before.of },
          { place: before.words, text: 'the same words stand here' },
        );
    }
  }
}

function checkGaps(words: MentionWords, report: Report): void {
  const parts = words.text.trim().split(/\s+/);
  const bad = parts.some((part, i) => {
    if (!part.includes('…') && !part.includes('...')) return false;
    const [before, after] = [parts[i - 1], parts[i + 1]];
    return part !== '…' || before === undefined || after === undefined || after === '…';
  });
  if (bad) report('mention-gap', words, { words: words.text });
}

function checkWord(word: string, place: MentionWords, report: Report): void {
  const letters = mixture(word);
  if (letters !== undefined) report('mention-scripts', place, { word, letters });
  if (!word.includes('*')) return;
  const stem = word.slice(0, -1);
  if (!word.endsWith('*') || stem.includes('*') || stem === '') report('mention-star', place, { word });
  else if ((stem.match(/\p{L}/gu)?.length ?? 0) < LEAST) report('mention-short', place, { word });
}
