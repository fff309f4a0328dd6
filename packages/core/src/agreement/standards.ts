/** Standards of proof in words, and read from words (semantics 2.4). */
import type { Standard } from './form.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** In words, as a document writes it. */
export function standardInWords(standard: Standard): string {
  switch (standard.standard) {
    case 'confirmed':
      return `confirmed by ${standard.by.join(', ')}`;
    case 'independent': {
      const of = standard.of ? ` of ${standard.of.join(', ')}` : '';
      return `${NUMBERS[standard.n] ?? String(standard.n)} independent source${standard.n === 1 ? '' : 's'}${of}`;
    }
    case 'admitted':
      return 'admitted by the party itself';
    case 'any':
      return 'any report';
  }
}

/** Reads `confirmed by A, B`, `verified by A`, `two independent sources [of A, B]`, `admitted by the party itself`, `any report`; undefined if it is none of them. */
export function standardFromWords(words: string): Standard | undefined {
  const text = words.trim().replace(/\s+/g, ' ');
  const names = (list: string) => list.split(/\s*,\s*|\s+and\s+/).filter((n) => n !== '');
  if (/^any report$/i.test(text)) return { standard: 'any' };
  if (/^admitted( by the party itself)?$/i.test(text)) return { standard: 'admitted' };
  const confirmed = /^(?:confirmed|verified) by (.+)$/i.exec(text);
  if (confirmed) return { standard: 'confirmed', by: names(confirmed[1] as string) };
  const independent = /^(\S+) independent sources?(?: of (.+))?$/i.exec(text);
  if (independent) {
    const word = (independent[1] as string).toLowerCase();
    const n = /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word);
    if (n < 1 || n > 99) return undefined;
    return independent[2] === undefined
      ? { standard: 'independent', n }
      : { standard: 'independent', n, of: names(independent[2]) };
  }
  return undefined;
}
