/** A function of points that remembers: the places of a record are asked about by many norms. */

/** Entries kept; a record has some thousand distinct places. */
const MOST = 50_000;

export function rememberPoints<T>(
  answer: (lon: number, lat: number, radius: number) => T,
): (lon: number, lat: number, radius: number) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (lon, lat, radius) => {
    const key = `${lon} ${lat} ${radius}`;
    const found = known.get(key);
    if (found) return found.answer;
    if (known.size >= MOST) known.clear();
    const fresh = answer(lon, lat, radius);
    known.set(key, { answer: fresh });
    return fresh;
  };
}
