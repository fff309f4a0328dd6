import { Interner } from './dictionary.ts';
import type { Dictionary, Places } from './facts.ts';
import type { Where } from './report.ts';

/** Whether a place says anything of where it is: a name alone is for people (semantics 6). */
export function isLocated(where: Where): boolean {
  return Boolean(where.point || where.in?.length || where.from?.length);
}

/** Collects the distinct places of a record; -1: the report gives none. */
export class PlaceCollector {
  readonly #places = new Interner<Where>();

  code(where: Where | undefined): number {
    if (where === undefined || (!isLocated(where) && where.name === undefined)) return -1;
    return this.#places.code(keyOf(where), () => where);
  }

  /** 1 for places that say where they are. */
  located(): Uint8Array {
    return Uint8Array.from(this.#places.items, (where) => (isLocated(where) ? 1 : 0));
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

function keyOf({ name, in: zones, point, radius, from }: Where): string {
  return JSON.stringify([name, zones, point, radius, from?.map(({ line, metres, error }) => [line, metres, error])]);
}

function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] as number) + list.length;
  });
  return start;
}
