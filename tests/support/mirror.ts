/**
 * Two sides put in each other's place: in a text, in a document and in a record. In the document the words by which texts speak of a
 * party go on meaning that party; what changes is who bears which duty.
 */
import type { Agreement, Report } from '@servanda/core';
import type { Side } from './mirror-texts.ts';
import { mapStrings, renamed, swapOf } from './renamed.ts';

export interface Document {
  readonly agreement: Agreement;
  readonly reports: readonly Report[];
}

export type Sides = readonly [Side, Side];

const idsOf = ([a, b]: Sides) => swapOf(a.id, b.id);

/** Names of agreements with a side's name inside: no name of the side. */
const NAMES_OF_AGREEMENTS = ['Kyiv Security Compact', 'KYIV Security Compact'];
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words put in place of others, those of agreements' names left alone; "Europe/Kyiv" and "smm-DPR" are no words. */
export function wordsChanged(text: string, to: ReadonlyMap<string, string>): string {
  const longest = [...NAMES_OF_AGREEMENTS, ...to.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const word = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${longest.join('|')})(?![\\p{L}\\p{N}/-])`, 'gu');
  return text.replace(word, (found) => to.get(found) ?? found);
}

const namesOf = ([a, b]: Sides) => new Map(a.names.flatMap((name, i) => [...swapOf(name, b.names[i] ?? name)]));

/** The names of the two states and of their capitals in each other's place. */
export const mirroredWords = (text: string, sides: Sides): string => wordsChanged(text, namesOf(sides));

/** Words that mean a side in the prose of documents: its id, the name that the document gives it, and those of the texts. */
function pairsOf([a, b]: Sides, nameOf: (side: Side) => string | undefined): Map<string, string> {
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  const declared = nameA === undefined || nameB === undefined ? [] : swapOf(nameA, nameB);
  // Where an id is a name too, the name counts.
  return new Map([...declared, ...idsOf([a, b]), ...namesOf([a, b])]);
}

/** The sides' ids alone in each other's place: in a form, in a report. */
export const mirroredIds = <T>(value: T, sides: Sides): T => renamed(value, idsOf(sides));

/** A document that does not know both sides has nothing to mirror. */
export function mirroredDocument(document: Document, sides: Sides): Document {
  const { agreement, reports } = document;
  const to = idsOf(sides);
  const of = new Map(agreement.actors.map((actor) => [actor.id, actor]));
  if (!sides.every(({ id }) => of.has(id))) return document;
  const { id, title, actors, mentions = [], ...rules } = agreement;
  const words = pairsOf(sides, (side) => of.get(side.id)?.name);
  const swapped = <T>(value: T): T => mapStrings(value, (text) => to.get(text) ?? wordsChanged(text, words));
  return {
    agreement: {
      ...swapped(rules),
      id,
      title,
      // Each is declared at the other's place, in the other's role, and keeps its name.
      actors: actors.map((actor) => ({ ...actor, ...of.get(to.get(actor.id) ?? actor.id), role: actor.role })),
      mentions: mentions.map((mention) =>
        of.has(mention.of) || mention.of === id ? mention : { ...mention, words: swapped(mention.words) },
      ),
    },
    reports: reports.map((report) => swapped(report)),
  };
}

/**
 * One spelling for all words that mean the first side, another for all that mean the second: what two mirrored results share.
 * @param documents whose names of actors are known by it too
 */
export function unnamed<T>(value: T, [a, b]: Sides, documents: readonly Document[]): T {
  const allOf = (side: Side) => {
    const actors = documents.flatMap(({ agreement }) => agreement.actors.filter(({ id }) => id === side.id));
    return [side.id, ...side.names, ...actors.flatMap(({ name }) => name ?? [])];
  };
  const to = new Map([
    ...allOf(a).map((name): [string, string] => [name, '①']),
    ...allOf(b).map((name): [string, string] => [name, '②']),
  ]);
  return mapStrings(value, (text) => wordsChanged(text, to));
}
