import type { Place } from '../1-parse/place.ts';
import { MESSAGES, type Slots } from './generated/messages.ts';

export type { Slots };
/** Short name of a message; its code is in its text. */
export type Slug = keyof Slots;

/** Another place that helps to understand a message. */
export interface Note {
  readonly place: Place;
  readonly text: string;
}

/** A message with its place as offsets, not yet as lines and columns. */
export interface Problem {
  readonly slug: Slug;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help: string;
  readonly place: Place;
  readonly note?: Note | undefined;
}

/** Takes note of a mistake at a place. */
export type Report = <S extends Slug>(slug: S, place: Place, slots: Slots[S], note?: Note) => void;

/** A report function that fills the sentences of the messages and hands them to `add`. */
export function reporter(add: (problem: Problem) => void): Report {
  return (slug, place, slots, note) => {
    const { code, severity, message, help } = MESSAGES[slug];
    const values: Readonly<Record<string, string>> = slots;
    add({ slug, code, severity, message: fill(message, values), help: fill(help, values), place, note });
  };
}

const fill = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replace(/%([a-z]+)%/gi, (whole, name: string) => slots[name] ?? whole);
