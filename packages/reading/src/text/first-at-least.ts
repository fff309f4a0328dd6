/** Index of the first of some ascending places of which something holds, found by halving; their number where it holds of none. */
export function firstAtLeast<T>(places: readonly T[], holds: (place: T) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place !== undefined && holds(place)) high = middle;
    else low = middle + 1;
  }
  return low;
}
