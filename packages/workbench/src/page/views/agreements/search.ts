import type { ShelfEntry } from '../../../ask/index.ts';

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether every word of a search is in an agreement's title, names or parties. An empty search finds all. */
export function matches({ title, name, id, parties }: ShelfEntry, query: string): boolean {
  const said = plain([title, name, id, ...parties.flatMap((party) => [party.id, party.name])].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => said.includes(word));
}
