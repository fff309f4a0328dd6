/**
 * Everything that can make a run fail, numbered, in one place. A run ends with 1 where a condition that it was asked to
 * watch failed, and with 2 where its input cannot be used. `servanda explain-code C0201` prints the line of its number.
 */

/** What each number means and what a reader can do about all of its kind. */
export const CODES = {
  C0101: 'The arguments are not what the command takes. `servanda COMMAND --help` lists them.',
  C0102: 'A value is none of those that the option takes. The message names the nearest one.',
  C0103: 'A time is written 2015-02-17, "2015-02-17 09:00" (local time of the agreement) or 2015-02-17T09:00+02:00.',
  C0104: 'A name is none that the agreement declares: a question, reading, clause, norm or party. Names are exact.',
  C0201: 'A file or directory is not there, or not where it was looked for. Paths start from the present directory.',
  C0202: 'A file is there but cannot be read or written: it is a directory, it is protected, or the disk is full.',
  C0203: 'A file is not text in UTF-8. Save it as UTF-8, or import it first: `servanda import --help`.',
  C0204: 'A file would be overwritten. Choose another name, or move it away.',
  C0301: 'The agreement has errors, so nothing can be judged by it. Each is shown with its place.',
  C0302: 'The JSON form of an agreement is not as packages/core/src/agreement/form.ts describes it.',
  C0401: 'No record was given, and the agreement has none beside it. A record is one JSON report a line.',
  C0402: 'A record directory holds no file that ends in .jsonl.',
  C0403: 'The record has problems and --strict was given. Without it, what cannot be used is set aside and counted.',
  C0404: 'The record is of another agreement: none of its reports is about anything that this agreement declares.',
  C0501: 'A source file of an import cannot be read as that format. The message says where.',
  C0502: 'The map of an import is not as docs/command-line.md describes it for the format.',
  C0601:
    'A text cannot be read: it is no text, or in an encoding that it does not have. The message says what was found.',
  C0602: 'There are no agreements to hold a text against. Name a directory that holds some with --agreements.',
  C0603:
    'A sidecar is no confirmed reading as packages/reading/src/confirm/sidecar.ts describes it. The message says where.',
  C0604: 'Options of `read` that do not go together: with several texts some need a directory, and some only one text.',
  C0605: 'The sidecar is of another text, so nothing can be added to it. Give --sidecar another file.',
  C0701: 'Both sides of a comparison are one document under the same readings, so there is nothing to compare.',
  C0702: 'An option of `diff` is about verdicts, and no record was given to judge.',
  C0801: 'There is nothing to show: a folder holds no agreement. `servanda new NAME` begins one.',
  C0802: '--record goes with one agreement. Name the folder of the one.',
  C0803: 'A server cannot listen at that address: it is taken, not of this machine, or not allowed.',
  C0804: 'The page of the workbench is not built. In a clone of the repository `npm start` builds and serves it.',
  C0805: 'A site is written into an empty folder or over an earlier site, and this folder is neither.',
  C0901: 'Servanda itself failed. This is our error, not yours: please report it with the command you ran.',
} as const;
export type ProblemCode = keyof typeof CODES;

/** A failure with its number, what is wrong, and what to do. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly help: string;
  constructor(code: ProblemCode, message: string, help = '') {
    super(message);
    this.name = 'Problem';
    this.code = code;
    this.help = help;
  }
}

/** Every numbered problem is of unusable input; a condition that failed is no problem but an answer. */
export const EXIT = { done: 0, failed: 1, unusable: 2 } as const;
