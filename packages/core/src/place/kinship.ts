/** What declarations alone say of zones: which lies within which, and which are apart. */

export interface DeclaredZone {
  readonly id: string;
  readonly within?: readonly string[] | undefined;
  readonly apartFrom?: readonly string[] | undefined;
}

/** Of one zone. Each set holds names, the zone's own included in the first two. */
export interface Kin {
  /** Zones that it lies in. */
  readonly wider: ReadonlySet<string>;
  /** Zones that lie in it. */
  readonly narrower: ReadonlySet<string>;
  /** Zones whose every point lies outside it. */
  readonly apart: ReadonlySet<string>;
}

/** `within` carries on (of a zone within a zone), `apartFrom` holds both ways and for all that lies within. Circles do no harm. */
export function kinship(zones: readonly DeclaredZone[]): ReadonlyMap<string, Kin> {
  const up = new Map<string, string[]>();
  const down = new Map<string, string[]>();
  const apart = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, value: string) => {
    const values = to.get(key);
    if (values) values.push(value);
    else to.set(key, [value]);
  };
  for (const { id, within = [], apartFrom = [] } of zones) {
    for (const wide of within) {
      add(up, id, wide);
      add(down, wide, id);
    }
    for (const other of apartFrom) {
      add(apart, id, other);
      add(apart, other, id);
    }
  }
  const names = new Set([...zones.map((zone) => zone.id), ...up.keys(), ...down.keys(), ...apart.keys()]);
  const kin = new Map<string, Kin>();
  for (const name of names) {
    const wider = reach(name, up);
    const strangers = [...wider].flatMap((wide) => apart.get(wide) ?? []);
    kin.set(name, {
      wider,
      narrower: reach(name, down),
      apart: new Set(strangers.flatMap((stranger) => [...reach(stranger, down)])),
    });
  }
  return kin;
}

function reach(from: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([from]);
  for (const name of found) for (const next of steps.get(name) ?? []) found.add(next);
  return found;
}
