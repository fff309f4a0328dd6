/**
 * Characters that are not seen: controls, zero-width characters, bidirectional controls, soft hyphens, fillers. A text keeps them, so
 * that offsets stay true; whatever compares words drops them first, or a hidden character could keep a name from being found.
 */

/** Ranges of UTF-16 code units, both ends included. U+DB40 leads the tags and the supplementary variation selectors. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xdb40, 0xdb40],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
const ONE = new RegExp(
  RANGES.map(([from, to]) => (from === 0xdb40 ? '\\udb40[\\udc00-\\udfff]?' : `[${unit(from)}-${unit(to)}]`)).join('|'),
);
const EACH = new RegExp(ONE.source, 'g');

/** Whether a UTF-16 code unit is that of a character which is not seen; line ends, tabs and spaces are no such characters. */
export const isInvisible = (codeUnit: number): boolean =>
  RANGES.some(([from, to]) => codeUnit >= from && codeUnit <= to);

/** The invisible characters of a text and their offsets (UTF-16 code units), in the order of the text. */
export function* invisibles(plain: string): Generator<{ readonly at: number; readonly character: string }> {
  for (const found of plain.matchAll(EACH)) yield { at: found.index, character: found[0] };
}

/** A text without its invisible characters; `at(offset)` is the offset in the text of what stands at `offset` in `seen`. */
export interface Seen {
  readonly seen: string;
  readonly at: (offset: number) => number;
}

/** Drops what is not seen. `at` is to be asked in rising order: it only ever goes forward. */
export function withoutInvisible(plain: string): Seen {
  if (!ONE.test(plain)) return { seen: plain, at: (offset) => offset };
  const dropped: { readonly at: number; readonly length: number }[] = [];
  for (const { at, character } of invisibles(plain)) dropped.push({ at, length: character.length });
  let [next, before] = [0, 0];
  const at = (offset: number) => {
    for (let drop = dropped[next]; drop && drop.at - before <= offset; drop = dropped[++next]) before += drop.length;
    return offset + before;
  };
  return { seen: plain.replace(EACH, ''), at };
}
