/** Parties in the order of the document, so that none is put first for being spoken of more; others after them. */
export function inDocumentOrder<T extends { readonly value: string }>(
  values: readonly T[],
  actors: readonly { readonly id: string }[],
): T[] {
  const place = new Map(actors.map(({ id }, i) => [id, i]));
  const of = ({ value }: T) => place.get(value) ?? actors.length;
  return values.toSorted((a, b) => of(a) - of(b));
}
