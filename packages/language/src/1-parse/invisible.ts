/** A sign that is shown as nothing at all, letters among them: two names that differ by it look the same. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** `U+200B`: how an invisible sign is named. */
export const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Embeddings, overrides and isolates: they change the order in which text is shown. */
export const REORDERING = /[\u202a-\u202e\u2066-\u2069]/;
/** Marks of direction, which prose in Arabic or Hebrew needs; a rule needs none. */
export const DIRECTION_MARKS = /[\u200e\u200f\u061c]/;
