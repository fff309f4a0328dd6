/** Numbers that a document writes in words: "calibre 100 mm and more" in the name of a kind. */
import type { Agreement } from '@servanda/core';
import type { NormNumber } from './norm-parts.ts';
import { quantities } from './quantities.ts';
import { thingKey } from './related.ts';

function numbersIn(words: string, language: string | undefined): NormNumber[] {
  return quantities(words, { from: 0, to: words.length }, language).flatMap(({ value, unit }) =>
    // A bare number in a rule may be anything: the number of a clause, a year.
    unit === undefined ? [] : [{ value, unit }],
  );
}

/**
 * Numbers with units in the names of a norm's kinds, their members included.
 * `central`: keys of the things that the norm is about.
 */
export function writtenNumbersOf({ kinds, texts = [] }: Agreement): (central: ReadonlySet<string>) => NormNumber[] {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  // No document says in which language it gives its names.
  const languages = [...new Set(['en', ...texts.map(({ language }) => language)])];
  const known = new Map<string, NormNumber[]>();
  const ofKind = (id: string): NormNumber[] => {
    const name = byId.get(id)?.name;
    if (name === undefined) return [];
    const found = known.get(id) ?? languages.flatMap((language) => numbersIn(name, language));
    known.set(id, found);
    return found;
  };
  return (central) => {
    const all = new Set<string>();
    const add = (id: string) => {
      if (all.has(id)) return;
      all.add(id);
      for (const member of byId.get(id)?.members ?? []) add(member);
    };
    for (const { id } of kinds) if (central.has(thingKey('kind', id))) add(id);
    return [...all].flatMap(ofKind);
  };
}
