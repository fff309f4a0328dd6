/** Quantities of the form: limits, and bases on which the same thing is counted differently (semantics 2.8.2 to 2.8.5, 4.3.2). */
import { z } from 'zod';
import { at, Name, SpanSchema } from './form-parts.ts';

/** A unit: of mass, length, area, volume, power, energy, time, `%`, a currency in three capitals, or a noun that counts itself. */
export const UnitNameSchema = z.string().min(1).max(200);
const Amount = z.number().min(0).max(Number.MAX_VALUE);

/** How far a quantity may go. `below` and `above` are strict. */
export const LimitSchema = z.strictObject({
  op: z.enum(['at-most', 'at-least', 'below', 'above']),
  value: Amount,
  unit: UnitNameSchema,
  basis: Name.optional(),
});

/** How long an observation goes on to count (semantics 2.8). */
export const LastsSchema = z.discriminatedUnion('lasts', [
  z.strictObject({ lasts: z.literal('until-contradicted') }),
  z.strictObject({ lasts: z.literal('at-most'), span: SpanSchema }),
  z.strictObject({ lasts: z.literal('when-observed') }),
]);

export const BasisSchema = z.strictObject({ id: Name, name: z.string().optional(), measure: Name, at });

/** An amount on one basis counts as an amount on another, and any other amount in proportion; not the other way round. */
const OnBasis = z.strictObject({ value: Amount.positive(), unit: UnitNameSchema, basis: Name });
export const ConversionSchema = z.strictObject({ from: OnBasis, to: OnBasis, at });

export type Limit = z.infer<typeof LimitSchema>;
export type Basis = z.infer<typeof BasisSchema>;
export type Conversion = z.infer<typeof ConversionSchema>;
