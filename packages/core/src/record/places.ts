import { Interner } from './dictionary.ts';
import type { Dictionary, Places } from './facts.ts';
import type { Where } from './report.ts';

/** Collects the distinct places of a record; -1: the report gives none. */
export class PlaceCollector {
  readonly #places = new Interner<Where>();

  code(where: Where | undefined): number {
    if (where === undefined || Object.values(where).every((part) => part === undefined)) return -1;
    return this.#places.code(keyOf(where), () => where);
  }

  columns(zones: Dictionary, lines: Dictionary): Places {
    const { items } = this.#places;
    const zone = items.map((where) => (where.in ?? []).map(zones.code));
    const from = items.map((where) => where.from ?? []);
    return {
      n: items.length,
      name: items.map((where) => where.name ?? ''),
      lon: Float64Array.from(items, (where) => where.point?.[0] ?? Number.NaN),
      lat: Float64Array.from(items, (where) => where.point?.[1] ?? Number.NaN),
      radius: Float64Array.from(items, (where) => where.radius ?? 0),
      zoneStart: starts(zone),
      zone: Int32Array.from(zone.flat()),
      distanceStart: starts(from),
      distanceLine: Int32Array.from(from.flat(), ({ line }) => lines.code(line)),
      distance: Float64Array.from(from.flat(), ({ metres }) => metres),
      distanceError: Float64Array.from(from.flat(), ({ error }) => error ?? 0),
    };
  }
}

/** Equal for equal places. JSON guards the parts that are free text; the rest are numbers. */
function keyOf({ name, in: zones, point, radius, from }: Where): string {
  const distances = from?.map(({ line, metres, error }) => [line, metres, error]);
  const text = zones || distances ? JSON.stringify([zones, distances]) : '';
  return `${point?.[0]} ${point?.[1]} ${radius} ${text} ${name}`;
}

function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] as number) + list.length;
  });
  return start;
}
