/** Which reports of a record are asked for, and how many there are of each sort. */
import type { Kept, Report } from '@servanda/core';
import { z } from 'zod';
import { mentions, partiesOf, placeName, subjectName, wordsOf, zonesOf } from './report-facts.ts';

export const FACETS = ['says', 'source', 'about', 'party', 'place', 'standing'] as const;
export type Facet = (typeof FACETS)[number];

/** Of each facet any of the values; all facets, and all words of the text. */
export const RecordFilterSchema = z.strictObject({
  /** Words that stand anywhere in the report. */
  text: z.string().max(500).optional(),
  says: z.array(z.string()).optional(),
  source: z.array(z.string()).optional(),
  /** The act, state or quantity. */
  about: z.array(z.string()).optional(),
  party: z.array(z.string()).optional(),
  /** A zone, or a place as a source names it. */
  place: z.array(z.string()).optional(),
  /** `counts`, `corrected` or `taken back`. */
  standing: z.array(z.string()).optional(),
});
export type RecordFilter = z.infer<typeof RecordFilterSchema>;

/** Whether a report counts, or what became of it (semantics 2.2). */
export type Standing = 'counts' | 'corrected' | 'taken back';

export interface FacetValue {
  readonly value: string;
  /** Reports that everything else in the filter leaves. */
  readonly n: number;
}

export interface Filtered {
  /** Numbers of the reports, in their order. */
  readonly reports: readonly number[];
  /** The most frequent values, the chosen ones among them always. */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
}

/** Values told of each facet. A record may name thousands of places. */
const TOLD = 60;

export function filtered(kept: readonly Kept[], standing: (r: number) => Standing, filter: RecordFilter): Filtered {
  const chosen = FACETS.map((facet) => new Set(filter[facet]));
  const words = wordsOf(filter.text ?? '');
  const counts = FACETS.map(() => new Map<string, number>());
  const reports: number[] = [];
  for (let r = 0; r < kept.length; r++) {
    const { report } = kept[r] as Kept;
    if (!mentions(report, words)) continue;
    const values = valuesOf(report, standing(r));
    const failing = values.flatMap((of, f) => {
      const wanted = chosen[f] as Set<string>;
      return wanted.size === 0 || of.some((value) => wanted.has(value)) ? [] : [f];
    });
    if (failing.length === 0) reports.push(r);
    // A facet counts what the others leave, so that one more of its values can be chosen.
    values.forEach((of, f) => {
      if (failing.length > 1 || (failing.length === 1 && failing[0] !== f)) return;
      const count = counts[f] as Map<string, number>;
      for (const value of of) count.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  const facets = FACETS.map((facet, f) => [facet, most(counts[f] as Map<string, number>, chosen[f] as Set<string>)]);
  return { reports, facets: Object.fromEntries(facets) as Filtered['facets'] };
}

/** In the order of `FACETS`. */
function valuesOf(report: Report, standing: Standing): readonly (readonly string[])[] {
  const name = subjectName(report);
  const place = placeName(report);
  const zones = zonesOf(report);
  return [
    [report.says],
    [report.by],
    name === '' ? [] : [name],
    partiesOf(report),
    place === '' || zones.includes(place) ? zones : [...zones, place],
    [standing],
  ];
}

function most(counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>): FacetValue[] {
  const all = [...counts].map(([value, n]) => ({ value, n }));
  for (const value of chosen) if (!counts.has(value)) all.push({ value, n: 0 });
  all.sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
  return all.filter(({ value }, i) => i < TOLD || chosen.has(value));
}
