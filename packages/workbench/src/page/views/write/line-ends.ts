/** Ends of lines: LF in the editor, and in a file whatever it has. */

/** A text as the editor has it. */
export const inEditor = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * A text of the editor as its file would have it: with the ends that most of the file's lines have. Where nothing is written anew it is
 * the file's own text, also one of several ends.
 */
export function inFile(text: string, file: string): string {
  if (text === inEditor(file)) return file;
  const returns = file.split('\r\n').length;
  return returns * 2 > file.split(/\r\n?|\n/).length ? text.replaceAll('\n', '\r\n') : text;
}
