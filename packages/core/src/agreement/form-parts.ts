/** The smallest parts of the form of an agreement: names, spans, who, where, acts and states, standards of proof, bearers. */
import { z } from 'zod';

/** Name of a declared thing. Letters of any script, digits, hyphens, and `/` and `:` in the names of norms (`2/withdrawal:starts`). */
export const Name = z.string().min(1).max(200);
/** Place in the document, 1-based. */
export const AtSchema = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
export const at = AtSchema.optional();

export const UnitSchema = z.enum(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']);
/** A span of time as written; days and longer are calendar spans in the agreement's clock. */
export const SpanSchema = z.strictObject({ n: z.int().min(0).max(1_000_000), unit: UnitSchema });

/** Who: `bearer` is the norm's bearer under evaluation, `other` any other member of the norm's bearers, `anyone` includes outsiders. */
export const WhoSchema = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('anyone') }),
  z.strictObject({ who: z.literal('bearer') }),
  z.strictObject({ who: z.literal('other') }),
  z.strictObject({ who: z.literal('var'), name: Name }),
  /** One of these actors or members of these groups; with `jointly`, the group (or all of its members) as one author. */
  z.strictObject({ who: z.literal('of'), names: z.array(Name).min(1), jointly: z.boolean().optional() }),
]);

/** Lines from which something is measured: each `for` an actor or a group, or for all who have none of their own. */
export const LinesSchema = z.array(z.strictObject({ line: Name, for: Name.optional() })).min(1);

/** Distance of a place to a line or zone (`to`), or to the bearer's own of several (`lines`, semantics 6.6). Metres. */
export const DistanceSchema = z
  .strictObject({
    to: Name.optional(),
    lines: LinesSchema.optional(),
    op: z.enum(['nearer', 'at-most', 'at-least', 'farther']),
    metres: z.number().min(0),
  })
  .refine(({ to, lines }) => (to === undefined) !== (lines === undefined), {
    error: 'a distance has either `to` or `lines`',
  });

/** Whose drawing of a line or zone it is, and when it is valid: `[from, until)` in ms, an end left out is open (semantics 6.2). */
const drawn = {
  by: Name,
  from: z.int().optional(),
  until: z.int().optional(),
  map: z.string().optional(),
  at,
};

/** MultiPolygon coordinates: [polygon][ring][point][lon, lat]. */
export const ZoneShapeSchema = z.array(z.array(z.array(z.array(z.number()))));
/** MultiLineString coordinates: [line][point][lon, lat]. */
export const LineShapeSchema = z.array(z.array(z.array(z.number())));
export const ZoneDrawingSchema = z.strictObject({ ...drawn, shape: ZoneShapeSchema.optional() });
export const LineDrawingSchema = z.strictObject({ ...drawn, shape: LineShapeSchema.optional() });

/** The cleared zone of a withdrawal: nearer than `metres` (already halved where shared equally) to the line given for the bearer. */
export const ClearanceSchema = z.strictObject({
  widths: z.array(z.strictObject({ kind: Name, metres: z.number().min(0) })).min(1),
  lines: LinesSchema,
  /** The text gives the width of the whole zone, twice each of `metres`. Shown, and compared with what others say; decides nothing. */
  shared: z.literal(true).optional(),
});

/** An act, a state or a quantity to match. Exactly one of `act`, `state` and `measure`. A left-out field matches anything. */
export const PatternSchema = z.strictObject({
  act: Name.optional(),
  phase: z.enum(['starts', 'ends']).optional(),
  state: Name.optional(),
  /** A quantity: its amount is held by `by`, of `kind`, in `in`. */
  measure: Name.optional(),
  by: WhoSchema.optional(),
  /** Target of the act (`attacks UA`). */
  to: WhoSchema.optional(),
  kind: Name.optional(),
  /** Name of a `whenever` variable: the occurrence must be about that instance or name none. */
  about: Name.optional(),
  in: Name.optional(),
  distances: z.array(DistanceSchema).optional(),
  clearance: ClearanceSchema.optional(),
  at,
});

/** Standard of proof (semantics 2.4). */
export const StandardSchema = z.discriminatedUnion('standard', [
  z.strictObject({ standard: z.literal('confirmed'), by: z.array(Name).min(1) }),
  z.strictObject({
    standard: z.literal('independent'),
    n: z.int().min(1).max(99),
    of: z.array(Name).min(1).optional(),
  }),
  z.strictObject({ standard: z.literal('admitted') }),
  z.strictObject({ standard: z.literal('any') }),
]);

/** Who is bound (semantics 4.6). `names`: actors or groups. */
export const BearerSchema = z.strictObject({
  mode: z.enum(['each', 'any', 'together', 'someone']),
  names: z.array(Name),
  /** Organ through which the bearer acts (`UA through "Verkhovna Rada"`): shown, not matched. */
  through: z.string().optional(),
});

export type At = z.infer<typeof AtSchema>;
export type Span = z.infer<typeof SpanSchema>;
export type Who = z.infer<typeof WhoSchema>;
export type Lines = z.infer<typeof LinesSchema>;
export type Distance = z.infer<typeof DistanceSchema>;
export type ZoneDrawing = z.infer<typeof ZoneDrawingSchema>;
export type LineDrawing = z.infer<typeof LineDrawingSchema>;
export type Clearance = z.infer<typeof ClearanceSchema>;
export type Pattern = z.infer<typeof PatternSchema>;
export type Standard = z.infer<typeof StandardSchema>;
export type Bearer = z.infer<typeof BearerSchema>;
