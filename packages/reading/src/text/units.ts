/** Units of the numbers that texts and provisions give. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'millimetre',
  'metre',
  'kilometre',
  'kilogram',
  'tonne',
  'percent',
  'person',
] as const;
export type QuantityUnit = (typeof UNITS)[number];

/** Units that are exact parts of another. A day is not 24 hours here: limits in days end at midnight, those in hours do not (semantics 1.5). */
const BASE: Partial<Record<QuantityUnit, readonly [QuantityUnit, number]>> = {
  minute: ['second', 60],
  hour: ['second', 3600],
  week: ['day', 7],
  year: ['month', 12],
  metre: ['millimetre', 1000],
  kilometre: ['millimetre', 1_000_000],
  tonne: ['kilogram', 1000],
};

export interface Amount {
  readonly value: number;
  /** Left out: a count. */
  readonly unit?: QuantityUnit | undefined;
}

/** The same amount in the smallest unit of which its own is an exact multiple. */
export function inBase({ value, unit }: Amount): Amount {
  const base = unit && BASE[unit];
  return base ? { value: value * base[1], unit: base[0] } : { value, unit };
}

/** Whether two amounts are the same, whatever exact units they are given in. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  const [one, other] = [inBase(a), inBase(b)];
  return one.unit === other.unit && Math.abs(one.value - other.value) < 1e-6 * Math.max(1, Math.abs(one.value));
}
