/** Words of the names of actors and groups. A search must not hear them: who is spoken of says nothing of what is spoken of. */
import type { Agreement } from '@servanda/core';
import { words } from '../text/words.ts';

/** Shorter names have no room for an ending that is not part of them. */
const INFLECTED = 5;
/** An ending that a case or a plural adds. More letters make another word: "human" is not heard in "humanitarian". */
const LONGEST_ENDING = 3;

/** The beginning that all forms of a name's word share. */
function root(word: string): string {
  if (word.length < INFLECTED) return word;
  return word.slice(0, word.length - (word.length > 6 ? 2 : 1));
}

/**
 * Tells the words of names from others, in any of their forms, by folded key. Ids, names and `mentions` of all actors and groups count.
 */
export function nameWordsOf(agreement: Agreement): (key: string) => boolean {
  const named = [...agreement.actors, ...agreement.groups];
  const ids = new Set(named.map(({ id }) => id));
  const phrases = [
    ...named.flatMap(({ id, name }) => (name === undefined ? [id] : [id, name])),
    ...(agreement.mentions ?? []).filter(({ of }) => ids.has(of)).flatMap((mention) => mention.words),
  ];
  const keys = new Set(phrases.flatMap((phrase) => words(phrase).map(({ key }) => key)));
  const byRoot = new Map<string, number>();
  for (const key of keys) byRoot.set(root(key), Math.max(byRoot.get(root(key)) ?? 0, key.length));
  return (key) => {
    if (keys.has(key)) return true;
    for (let length = Math.min(key.length, 40); length >= INFLECTED - 1; length -= 1) {
      const longest = byRoot.get(key.slice(0, length));
      if (longest !== undefined && longest >= INFLECTED && key.length <= longest + LONGEST_ENDING) return true;
    }
    return false;
  };
}
