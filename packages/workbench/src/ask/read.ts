import type { Agreement } from '@servanda/core';
import { type Asked, questionInWords } from '@servanda/formats/results';
import {
  besideParagraphs,
  formInWords,
  paragraphsOf,
  passagesOf,
  questionsNamed,
  type Range,
  type ReadingForm,
  type ReadingView,
  readingForm,
  readingOf,
  sidecarJson,
  type TextDateHint,
  textDateFrom,
} from '@servanda/reading';
import type { z } from 'zod';
import type { ReadRequest } from './read-request.ts';
import { openText, sidecarNameOf } from './read-text.ts';
import { readingShelf, type Shelved } from './reading-shelf.ts';
import type { Tools } from './tools.ts';

/** A note beside the text: on a confirmed statement, or on all possible mentions of one sentence. */
export interface ReadNote extends Range {
  /** As it stands in the text: 1, 2 …; p1, p2 … for possible mentions. */
  readonly number: string;
  /** `told`: confirmed as something of which nothing is answered. */
  readonly kind: 'statement' | 'told' | 'possible';
  /** Place in the reading's statements. */
  readonly statement?: number | undefined;
  /** Places in the reading's possible mentions. */
  readonly possible?: readonly number[] | undefined;
}

/** A stretch of text with the numbers of the notes in whose passages it lies, and of those that end with it. */
export interface ReadPiece extends Range {
  readonly inside: readonly string[];
  readonly ends: readonly string[];
}

export interface ReadAnswer {
  /** As `servanda read --format json` has it. */
  readonly reading: ReadingForm;
  readonly plain: string;
  readonly paragraphs: readonly (Range & {
    readonly pieces: readonly ReadPiece[];
    readonly notes: readonly string[];
  })[];
  /** In the order of the text. */
  readonly notes: readonly ReadNote[];
  /** The form of each statement in words. */
  readonly taken: readonly string[];
  /** The form of each proposal of each possible mention in words. */
  readonly proposed: readonly (readonly string[])[];
  readonly agreements: Readonly<Record<string, ReadAgreement>>;
  readonly questions: readonly Asked[];
  /** Where the text itself tells of the day on which it was written. */
  readonly dateHint?: TextDateHint | undefined;
  /** What is confirmed, as its file would hold it; undefined: nothing. */
  readonly confirmed?: string | undefined;
  readonly sidecar: {
    /** Of its file. */
    readonly name: string;
    readonly isOfAnotherText: boolean;
    readonly isWhole: boolean;
  };
  /** Folders whose document cannot be used. */
  readonly leftOut: readonly string[];
}

/** What notes say of an agreement. */
export interface ReadAgreement {
  readonly folder: string;
  readonly title: string;
  readonly clock: string;
  /** Names of parties, bodies and groups. */
  readonly names: Readonly<Record<string, string>>;
}

function agreementOf({ title, clock, actors, groups }: Agreement, folder: string): ReadAgreement {
  const names = Object.fromEntries(
    [...actors, ...groups].flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])),
  );
  return { folder, title, clock, names };
}

function agreementsIn(view: ReadingView, { folders }: Shelved): Record<string, ReadAgreement> {
  const named = new Set([
    ...[
      ...view.statements.map(({ answered }) => answered.statement),
      ...view.gone,
      ...view.changed.map(({ statement }) => statement),
    ].map(({ agreement }) => agreement),
    ...view.possible.map(({ candidate }) => candidate.agreement),
  ]);
  return Object.fromEntries(
    [...view.agreements].flatMap(([id, agreement]) =>
      named.has(id) ? [[id, agreementOf(agreement, folders.get(id) ?? id)]] : [],
    ),
  );
}

function marksOf(view: ReadingView): Pick<ReadAnswer, 'paragraphs' | 'notes'> {
  const passages = passagesOf(view);
  const notes = passages.map(
    ({ from, to, number, kind, placed, possible }): ReadNote => ({
      from,
      to,
      number,
      kind,
      ...(placed ? { statement: view.statements.indexOf(placed) } : {}),
      ...(possible ? { possible: possible.map((mention) => view.possible.indexOf(mention)) } : {}),
    }),
  );
  const numbers = (of: readonly { readonly number: string }[]) => of.map(({ number }) => number);
  const paragraphs = besideParagraphs(paragraphsOf(view.text.plain, passages), passages).map(
    ({ paragraph: { from, to, pieces }, beside }) => ({
      from,
      to,
      pieces: pieces.map((piece) => ({
        from: piece.from,
        to: piece.to,
        inside: numbers(piece.inside),
        ends: numbers(piece.ends),
      })),
      notes: numbers(beside),
    }),
  );
  return { paragraphs, notes };
}

/** A text beside clause and record: what is confirmed with its answers, and what only may be meant, without. */
export async function read(tools: Tools, request: z.infer<typeof ReadRequest>): Promise<ReadAnswer> {
  const { text, opened, place } = await openText(tools, request);
  const shelf = await readingShelf(tools, request.under ?? {});
  const view = await readingOf(text, opened, shelf, place);
  const { plain, language } = view.text;
  const [dateHint] = view.text.date === undefined ? textDateFrom(plain, { from: 0, to: plain.length }, language) : [];
  return {
    reading: readingForm(view),
    plain,
    ...marksOf(view),
    taken: view.statements.map(({ answered }) => formInWords(answered.statement.statement)),
    proposed: view.possible.map(({ candidate, proposals }) =>
      proposals.map(({ form }) => formInWords(form, view.agreements.get(candidate.agreement))),
    ),
    agreements: agreementsIn(view, shelf),
    questions: questionsNamed(view).map(questionInWords),
    dateHint,
    confirmed: opened.sidecar && sidecarJson(opened.sidecar),
    sidecar: { name: sidecarNameOf(text.name), isOfAnotherText: opened.isOfAnotherText, isWhole: opened.isWhole },
    leftOut: shelf.leftOut,
  };
}
