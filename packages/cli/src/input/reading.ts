/** From a text, its sidecar and the agreements to what is printed. */
import { existsSync } from 'node:fs';
import {
  type Candidate,
  createFinder,
  daysSaid,
  type Finder,
  overlap,
  type Placed,
  propose,
  type Range,
  type Relocated,
  relocate,
  type Sentence,
  type Sidecar,
  sentences,
  type Text,
} from '@servanda/reading';
import type { Io } from '../io.ts';
import type { PlacedStatement, PossibleMention, ReadingView } from '../print/reading-view.ts';
import { at } from './files.ts';
import type { Shelf } from './shelf.ts';
import { loadSidecar, type SidecarFile, sidecarPath } from './sidecar-file.ts';

/** The text with the date that its sidecar gives, where nothing else dated it. */
export function datedBy(text: Text, sidecar: Sidecar | undefined): Text {
  const date = text.date ?? daysSaid(sidecar?.text.date ?? '');
  if (text.date !== undefined || date === undefined) return text;
  return { ...text, date, notes: text.notes.filter(({ code }) => code !== 'date') };
}

/** Candidates that no confirmed statement covers: one on the same agreement, or one that speaks of none. */
export function unconfirmed(
  candidates: readonly Candidate[],
  placed: readonly Pick<Placed, 'statement' | 'range'>[],
): Candidate[] {
  return candidates.filter(
    ({ sentence, agreement }) =>
      !placed.some(
        ({ range, statement }) =>
          overlap(range, sentence) && (statement.agreement === undefined || statement.agreement === agreement),
      ),
  );
}
/** What the program makes of a candidate, for a person to confirm or not. */
export function possibleOf(text: Text, candidate: Candidate, shelf: Shelf): PossibleMention {
  const agreement = shelf.agreements.get(candidate.agreement);
  return { candidate, proposals: agreement ? propose(text, candidate, agreement) : [] };
}

/** The number of the sentence in which a range begins, from 1. */
function sentenceAt(all: readonly Sentence[], { from }: Range): number {
  const found = all.findIndex((sentence) => sentence.to > from);
  return (found === -1 ? all.length - 1 : found) + 1;
}

const NONE: Relocated = { placed: [], gone: [], sameText: true, ofAnotherText: false };

/** A sidecar beside the text that it was confirmed on, or with which it has nothing to do. */
export interface OpenedSidecar extends Pick<Relocated, 'placed' | 'gone'> {
  /** Where it lies or would lie; left out for standard input without one. */
  readonly place: string | undefined;
  readonly sidecar: Sidecar | undefined;
  /** Sentences for its reader. */
  readonly remarks: readonly string[];
  readonly isOfAnotherText: boolean;
  /** No statement of it was set aside. */
  readonly isWhole: boolean;
}

/**
 * The sidecar of a text, with what its reader must know of it.
 * @param given value of `--sidecar`
 * @param mayBeNew the one that is named need not be there yet
 * @throws Problem where it is named and not there, or is no sidecar
 */
export function openSidecar(
  io: Io,
  path: string,
  text: Text,
  given: string | undefined,
  mayBeNew = false,
): OpenedSidecar {
  const place = sidecarPath(io, path, text, given);
  const isThere = place !== undefined && ((given === place && !mayBeNew) || existsSync(at(io, place)));
  const { sidecar, problems }: Partial<SidecarFile> = isThere ? loadSidecar(io, place) : {};
  const { ofAnotherText, sameText, ...found } = sidecar ? relocate(text, sidecar) : NONE;
  if (place !== undefined && sidecar && ofAnotherText) {
    const remark = `The sidecar ${place} was confirmed on another text than this one (it was called ${sidecar.text.name}), and is not used.`;
    return { place, sidecar: undefined, placed: [], gone: [], remarks: [remark], isWhole: true, isOfAnotherText: true };
  }
  const changed = `The text has changed since its statements were confirmed: what moved was found again by its words, and what changed or is gone is listed.`;
  return {
    place,
    sidecar,
    ...found,
    remarks: [...(problems ?? []), ...(sameText ? [] : [changed])],
    isWhole: (problems ?? []).length === 0,
    isOfAnotherText: false,
  };
}

export interface Reader {
  /** The reading of one text; `path` is where it came from, and `-` standard input. */
  read(path: string, text: Text): Promise<ReadingView>;
}

/** Reads texts one after another against the same agreements, and keeps nothing of one for the next. */
export function createReader(io: Io, shelf: Shelf, givenSidecar: string | undefined): Reader {
  let finder: Finder | undefined;
  return {
    async read(path, source) {
      finder ??= createFinder([...shelf.agreements.values()]);
      const { place, sidecar, gone, remarks, ...found } = openSidecar(io, path, source, givenSidecar);
      const placed = found.placed.filter(({ changed }) => !changed);
      const text = datedBy(source, sidecar);
      const all = placed.length > 0 ? sentences(text.plain, text.language) : [];
      const statements: PlacedStatement[] = [];
      for (const { statement, range, moved } of placed) {
        const answerer = await shelf.answererOf(statement.agreement);
        statements.push({
          answered: answerer.answer(statement, text.date),
          range,
          moved,
          sentence: sentenceAt(all, range),
        });
      }
      statements.sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
      return {
        text,
        sidecar: sidecar && place,
        remarks,
        statements,
        possible: unconfirmed(finder.find(text), placed).map((candidate) => possibleOf(text, candidate, shelf)),
        changed: found.placed.filter(({ changed }) => changed).map(({ statement, range }) => ({ statement, range })),
        gone,
        agreements: shelf.agreements,
      };
    },
  };
}
