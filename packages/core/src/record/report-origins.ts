import { origins } from './origins.ts';
import type { Kept } from './store.ts';
import type { View } from './view.ts';

const cache = new WeakMap<View, (report: number) => readonly number[]>();

/** Origins of the view's reports (semantics 2.4.2): codes of reports, or of outside origins after them. Made when first asked. */
export function originsOf(view: View): (report: number) => readonly number[] {
  let lookup = cache.get(view);
  if (lookup === undefined) {
    let ends: readonly (readonly number[])[] | undefined;
    lookup = (report) => {
      ends ??= findOrigins(view);
      return ends[report] as readonly number[];
    };
    cache.set(view, lookup);
  }
  return lookup;
}

function findOrigins(view: View): readonly (readonly number[])[] {
  const outside = new Map<string, number>();
  const from = view.kept.map(({ report }: Kept) =>
    (report.derivedFrom ?? []).map((name) => {
      const inside = view.index(name);
      if (inside >= 0) return inside;
      const code = outside.get(name) ?? view.kept.length + outside.size;
      outside.set(name, code);
      return code;
    }),
  );
  return origins(view.kept.length + outside.size, (node) => from[node] ?? []);
}
