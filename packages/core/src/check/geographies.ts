/** The maps of one agreement under its readings, each prepared once. */
import type { Agreement } from '../agreement/form.ts';
import { createGeography, type Geography } from '../place/index.ts';

type Mapped = Pick<Agreement, 'zones' | 'lines'>;
type Drawable = Mapped['zones'][number] | Mapped['lines'][number];

/** The map of an agreement as some readings have it; readings that leave the same drawings share one. */
export function geographiesOf(agreement: Agreement): (read: Mapped) => Geography {
  const known: { readonly of: Mapped; readonly geography: Geography }[] = [];
  return (read) => {
    const found = known.find(({ of }) => same(of.zones, read.zones) && same(of.lines, read.lines));
    if (found) return found.geography;
    const of = same(agreement.zones, read.zones) && same(agreement.lines, read.lines) ? agreement : read;
    const geography = createGeography(of.zones, of.lines);
    known.push({ of, geography });
    return geography;
  };
}

/** Readings leave out drawings and keep the others as they are, so that looking at which they are is enough. */
function same(a: readonly Drawable[], b: readonly Drawable[]): boolean {
  return a === b || alike(a, b, (one, other) => one === other || (one.id === other.id && drawnAlike(one, other)));
}

function drawnAlike(a: Drawable, b: Drawable): boolean {
  return a.shape === b.shape && alike<unknown>(a.drawings ?? [], b.drawings ?? [], (one, other) => one === other);
}

function alike<T>(a: readonly T[], b: readonly T[], equal: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => equal(one, b[i] as T));
}
