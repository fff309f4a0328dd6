/**
 * Text from documents and reports may come from hostile hands: a control character can move a terminal's cursor or
 * recolour it, and a bidirectional override can make one name read as another. Both are shown as U+FFFD instead.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The text without characters that act on the medium; line breaks and tabs become spaces. */
export function clean(text: string): string {
  return text.replace(/\r\n|[\n\t\u2028\u2029]/g, ' ').replace(HARMFUL, '\uFFFD');
}

/** Like `clean`, but keeps line breaks: for text that is shown over several lines. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map(clean)
    .join('\n');
}
