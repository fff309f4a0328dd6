/** Which incidents lie where nothing nearer is known: in a drawing of a zone, or at one of several places. */
import type { GivenDrawing, IncidentColumns } from '../../../ask/index.ts';
import { SEVERAL, type Whereabouts } from './whereabouts.ts';

/** Of each drawing of a zone: the shown incidents of a kind that lie in it, as far as is known. */
export function incidentsIn(
  { kind, drawn }: Whereabouts,
  shown: Uint8Array,
  wanted: number,
): ReadonlyMap<GivenDrawing, readonly number[]> {
  const inside = new Map<GivenDrawing, number[]>();
  drawn.forEach((drawings, i) => {
    if (shown[i] !== 1 || kind[i] !== wanted) return;
    for (const drawing of drawings) add(inside, drawing, i);
  });
  return inside;
}

/** Of each point that is one of several places: the shown incidents that lie at it or elsewhere. */
export function rivalPlaces(
  { alternatives }: Pick<IncidentColumns, 'alternatives'>,
  { kind, x }: Whereabouts,
  shown: Uint8Array,
): ReadonlyMap<number, readonly number[]> {
  const rivals = new Map<number, number[]>();
  for (const { incident, places } of alternatives) {
    if (shown[incident] !== 1 || kind[incident] !== SEVERAL) continue;
    for (const place of places) if (!Number.isNaN(x[place] ?? Number.NaN)) add(rivals, place, incident);
  }
  return rivals;
}

function add<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}
