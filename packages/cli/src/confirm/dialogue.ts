/** Questions and answers, line by line. */
import { cleanLines } from '@servanda/formats/text';
import type { Io, Lines } from '../io.ts';

/** The answers have ended: whoever was asked has gone, and what is saved stays saved. */
export class Ended extends Error {}

/** The person takes the last choice back. */
export class Back extends Error {}

/** What goes back wherever an argument is asked for. */
export const BACK = '-';

export interface Dialogue {
  /** Shows lines; what came from a text is made harmless. */
  say(text: string): void;
  /**
   * Asks until the answer will do.
   * @param read gives the value of an answer, or a sentence on why it will not do
   * @throws Ended where no answer comes any more
   */
  ask<T>(question: string, read: (answer: string) => Read<T>): Promise<T>;
}
export type Read<T> = { readonly value: T } | { readonly refused: string };

/** A dialogue over standard input and output. Where that is no terminal, answers are shown, so that a script reads as one. */
export function openDialogue({ out }: Io, lines: Lines, isTerminal: boolean): Dialogue {
  const say = (text: string) => out.write(`${cleanLines(text)}\n`);
  return {
    say,
    async ask(question, read) {
      for (;;) {
        out.write(`${cleanLines(question)} `);
        const answer = await lines.next();
        if (answer === undefined) {
          out.write('\n');
          throw new Ended('no more answers');
        }
        if (!isTerminal) say(answer);
        const result = read(answer.trim());
        if ('value' in result) return result.value;
        say(`  ${result.refused}`);
      }
    },
  };
}

/** Yes or no; nothing else is taken for either. */
export function yesOrNo(answer: string): Read<boolean> {
  if (/^y(es)?$/i.test(answer)) return { value: true };
  if (/^no?$/i.test(answer)) return { value: false };
  return { refused: 'Answer y or n.' };
}
