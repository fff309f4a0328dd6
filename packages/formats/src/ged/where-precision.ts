/**
 * UCDP's codes for the precision of a place, as a radius. UCDP gives words, not metres, except for code 2; the rest is our
 * convention, stated in docs/importing.md, and may be replaced.
 */
export interface WherePrecision {
  /** UCDP's meaning, in short. */
  readonly meaning: string;
  /** Metres; null: the point stands for a whole country or a sea, and is not used as a place. */
  readonly metres: number | null;
}

export const WHERE_PRECISION: Readonly<Record<string, WherePrecision>> = {
  1: { meaning: 'exact location', metres: 1_000 },
  2: { meaning: 'within about 25 km of a known point', metres: 25_000 },
  3: { meaning: 'second-order division (district)', metres: 50_000 },
  4: { meaning: 'first-order division (province)', metres: 200_000 },
  5: { meaning: 'line or area without defined borders', metres: 200_000 },
  6: { meaning: 'country', metres: null },
  7: { meaning: 'international waters or airspace', metres: null },
};
