/** What is found in a text before anybody confirmed anything. */
import type { CivilPeriod, Range } from '../text/text.ts';
import type { QuantityUnit } from '../text/units.ts';

export type { Word } from '../text/words.ts';

export interface Sentence extends Range {
  /** 0-based, in the order of the text. */
  readonly index: number;
  /** Parts inside quotation marks. */
  readonly quoted: readonly Range[];
}

export const MENTIONED = [
  'agreement',
  'clause',
  'norm',
  'actor',
  'group',
  'kind',
  'act',
  'state',
  'measure',
  'zone',
  'line',
  'moment',
  'question',
] as const;

/** Words that a document declares for one of its things (`mentions`), as they stand in the text. */
export interface Mention extends Range {
  /** Id of the agreement whose document declares the words. */
  readonly agreement: string;
  /** Name of the thing in that agreement; for the agreement itself its id. */
  readonly of: string;
  readonly what: (typeof MENTIONED)[number];
  readonly words: string;
  /** `reference`: "this agreement", taken to mean the one last named before; a person has to agree. */
  readonly by: 'name' | 'reference';
}

/** A date of a text, absolute or counted from the date of the text. */
export interface FoundDate extends Range {
  readonly words: string;
  /** `at`: on, in; `until`: by, before the end of; `since`: from then on; `for`: a span that ends at the date of the text. */
  readonly role: 'at' | 'until' | 'since' | 'for';
  /** Left out where it stays open. */
  readonly period?: CivilPeriod;
  /** Why it stays open, in a sentence: no date of the text, no year said, day and month not told apart. */
  readonly open?: string;
}

export { type QuantityUnit, UNITS } from '../text/units.ts';

/** A number with a unit. `unit` is left out for a bare number (a count). */
export interface FoundQuantity extends Range {
  readonly words: string;
  readonly value: number;
  readonly unit?: QuantityUnit;
}

/** Why a clause is thought to be meant. `words` stand in the text at `ranges`. */
export interface Because {
  readonly by: 'alias' | 'number' | 'date' | 'quantity' | 'words';
  readonly words: readonly string[];
  readonly ranges: readonly Range[];
}

/** A provision that a sentence may speak of. */
export interface ClauseMatch {
  readonly clause: string;
  /** The norm, where the words tell it from its neighbours. */
  readonly norm?: string;
  readonly because: readonly Because[];
  /** For the order of matches of one candidate only; says nothing between texts and is never shown as a grade. */
  readonly score: number;
}

/** A sentence that may speak of an agreement: a possible mention, without an answer until a person confirms it. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly agreement: string;
  /** Mentions of this agreement and of its things in the sentence, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  readonly quantities: readonly FoundQuantity[];
  /** Best first; may be empty (the agreement as a whole). */
  readonly clauses: readonly ClauseMatch[];
}
