/** Formats the rules of a document. */
export function format(text: string): string {
  return text;
}
