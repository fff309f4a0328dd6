/** Exact numbers: fractions of whole numbers. A limit of 300 kg is met by 0.3 t exactly, which binary fractions could not promise. */
export interface Ratio {
  readonly n: bigint;
  /** Above zero. */
  readonly d: bigint;
}

export const ZERO: Ratio = { n: 0n, d: 1n };

/**
 * The decimal number that a text in digits, or a number's own text, says (`0.3`, `1e-7`).
 * @throws RangeError if it is no finite decimal number
 */
export function ratioOf(value: number | string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value));
  if (!match) throw new RangeError(`${value} is no decimal number`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? { n: digits * 10n ** BigInt(shift), d: 1n } : { n: digits, d: 10n ** BigInt(-shift) };
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** @throws RangeError if `b` is nothing */
export function over(a: Ratio, b: Ratio): Ratio {
  if (b.n === 0n) throw new RangeError('division by nothing');
  return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

/** Below, at or above zero as `a` is below, at or above `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest number, for people; never for a comparison. */
export function toNumber({ n, d }: Ratio): number {
  const precise = Number(n) / Number(d);
  if (Number.isFinite(precise)) return precise;
  // Both may be too long for a number while what they make is none too large.
  const shift = BigInt(Math.max(0, d.toString().length - 300));
  return Number(n / 10n ** shift) / Number(d / 10n ** shift);
}
