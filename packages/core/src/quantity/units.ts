/**
 * Units and what they measure. A few units of each dimension, with the exact number of them that one is; three capitals are a currency;
 * any other noun (`troops`, `pieces`) counts itself.
 */
import { type Ratio, ratioOf } from './ratio.ts';

export interface Unit {
  /** What it measures: `mass`; for money and counts, the currency or noun itself. */
  readonly dimension: string;
  /** How many of the dimension's smallest unit one of it is. */
  readonly scale: Ratio;
}

/** How many of the first unit of its dimension one is. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mass: { mg: '1', g: '1000', kg: '1e6', t: '1e9', kt: '1e12', Mt: '1e15' },
  length: { mm: '1', cm: '10', m: '1000', km: '1e6' },
  area: { m2: '1', ha: '1e4', km2: '1e6' },
  volume: { l: '1', m3: '1000' },
  power: { W: '1', kW: '1000', MW: '1e6', GW: '1e9' },
  energy: { Wh: '1', kWh: '1000', MWh: '1e6', GWh: '1e9', TWh: '1e12' },
  time: { seconds: '1', minutes: '60', hours: '3600', days: '86400', weeks: '604800' },
  // A month has no number of days.
  'calendar time': { months: '1', years: '12' },
  share: { '%': '1' },
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(TABLE).flatMap(([dimension, units]) =>
    Object.entries(units).map(([name, scale]) => [name, { dimension, scale: ratioOf(scale) }] as const),
  ),
);
const ONE = ratioOf(1);

/** What people write for a unit of the table, and should write instead. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ...[...UNITS.keys()].flatMap((unit): [string, string][] => (unit.length < 4 ? [[unit.toLowerCase(), unit]] : [])),
  ...Object.entries({
    g: ['gram', 'grams', 'gramme', 'grammes'],
    kg: ['kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
    t: ['ton', 'tons', 'tonne', 'tonnes', 'metric-tons'],
    mm: ['millimetre', 'millimetres', 'millimeter', 'millimeters'],
    cm: ['centimetre', 'centimetres', 'centimeter', 'centimeters'],
    m: ['metre', 'metres', 'meter', 'meters'],
    km: ['kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
    ha: ['hectare', 'hectares'],
    l: ['litre', 'litres', 'liter', 'liters'],
    '%': ['percent', 'per-cent'],
  }).flatMap(([unit, words]) => words.map((word): [string, string] => [word, unit])),
]);

/** The unit of that name: of the table, a currency, or a noun that counts itself. Time units and nouns may stand in the singular. */
export function unitOf(name: string): Unit {
  const known = UNITS.get(name) ?? UNITS.get(`${name}s`);
  if (known) return known;
  const counted = /^[A-Z]{3}$/.test(name) ? name : name.replace(/(?<=..)s$/, '');
  return { dimension: `count of ${counted}`, scale: ONE };
}

/** Whether amounts in the two units can be compared. */
export function isComparable(a: string, b: string): boolean {
  return unitOf(a).dimension === unitOf(b).dimension;
}

/** Whether parts add up to a whole: lengths (a calibre, a range) and percentages do not (semantics 2.8.3). */
export function addsUp(unit: string): boolean {
  return !['length', 'share'].includes(unitOf(unit).dimension);
}

/** Units of the table that can be compared with this one. */
export function unitsLike(name: string): readonly string[] {
  return Object.keys(TABLE[unitOf(name).dimension] ?? {});
}

/** The unit that is meant by a word which would count itself, such as `KG` or `tonnes`. */
export function meantUnit(word: string): string | undefined {
  if (UNITS.has(word)) return undefined;
  return OTHERWISE.get(word) ?? OTHERWISE.get(word.toLowerCase());
}
