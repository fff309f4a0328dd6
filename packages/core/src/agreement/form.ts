/**
 * The JSON form of an agreement, version 1: the only thing the checker reads.
 * The language emits it; tests, importers and hand-written files may produce it directly.
 * Every part that a reader may ask "where is this written?" about carries an optional `at` (line and column in the document).
 */
import { z } from 'zod';
import { ReportSchema } from '../record/report.ts';
import { ConditionSchema, MomentSchema } from './form-conditions.ts';
import { CountingSchema } from './form-countings.ts';
import { AmendmentSchema, NormSchema, QuestionSchema } from './form-norms.ts';
import {
  at,
  LineDrawingSchema,
  LineShapeSchema,
  Name,
  StandardSchema,
  ZoneDrawingSchema,
  ZoneShapeSchema,
} from './form-parts.ts';
import { BasisSchema, ConversionSchema, LastsSchema, UnitNameSchema } from './form-quantity.ts';
import { STATUSES } from './statuses.ts';

export * from './form-conditions.ts';
export * from './form-countings.ts';
export * from './form-norms.ts';
export * from './form-parts.ts';
export * from './form-quantity.ts';
export * from './statuses.ts';

export const StatusSchema = z.enum(STATUSES);

export const ExampleSchema = z.strictObject({
  name: z.string(),
  /** Only in this example: the agreement as if it were in force from then on (ms), though it be a proposal. */
  suppose: z.strictObject({ inForce: z.int() }).optional(),
  given: z.array(ReportSchema),
  /** The instant at which the expectations are looked at; also as-of. ms. */
  time: z.int(),
  expect: z
    .array(
      z.strictObject({
        norm: Name,
        /** Left out: the provision verdict. */
        bearer: Name.optional(),
        /** `unclear`: more than one status; `oneOf` then may list them all. */
        status: z.union([StatusSchema, z.literal('unclear')]),
        oneOf: z.array(StatusSchema).optional(),
        under: z.record(Name, Name).optional(),
        standard: StandardSchema.optional(),
        place: Name.optional(),
        at,
      }),
    )
    .min(1),
  at,
});

const declared = {
  id: Name,
  name: z.string().optional(),
  /** The agreement that it was imported from, and its name there where that is another. */
  from: Name.optional(),
  fromName: Name.optional(),
  at,
};

export const AgreementSchema = z.strictObject({
  servanda: z.literal(1),
  id: Name,
  title: z.string(),
  /** A proposal is never in force. */
  proposal: z.boolean().optional(),
  /** Start of the day of signature, or its instant. ms. */
  signed: z.int().optional(),
  signedAt: z.string().optional(),
  /** Entry into force, where it is not the signature. ms. */
  inForce: z.int().optional(),
  /** IANA time zone. */
  clock: z.string(),
  texts: z
    .array(
      z.strictObject({
        language: z.string().optional(),
        authentic: z.boolean().optional(),
        source: z.string().optional(),
      }),
    )
    .optional(),
  standard: StandardSchema.optional(),
  actors: z.array(z.strictObject({ ...declared, role: z.enum(['party', 'body']) })),
  groups: z.array(z.strictObject({ ...declared, members: z.array(Name) })),
  kinds: z.array(z.strictObject({ ...declared, members: z.array(Name).optional() })),
  acts: z.array(
    z.strictObject({
      ...declared,
      /** What no report says did not happen (semantics 2.9 a). */
      public: z.boolean().optional(),
      /** A narrower act (`fire-live` is a kind of `open-fire`). */
      isA: Name.optional(),
      undoneBy: Name.optional(),
    }),
  ),
  states: z.array(
    z.strictObject({
      ...declared,
      lasts: LastsSchema,
    }),
  ),
  /** Without `lasts` a measure counts when observed. */
  measures: z.array(z.strictObject({ ...declared, unit: UnitNameSchema, lasts: LastsSchema.optional() })).optional(),
  bases: z.array(BasisSchema).optional(),
  conversions: z.array(ConversionSchema).optional(),
  zones: z.array(
    z.strictObject({
      ...declared,
      within: z.array(Name).optional(),
      apartFrom: z.array(Name).optional(),
      map: z.string().optional(),
      /** Drawn by nobody in particular, valid always. */
      shape: ZoneShapeSchema.optional(),
      drawings: z.array(ZoneDrawingSchema).min(1).optional(),
    }),
  ),
  lines: z.array(
    z.strictObject({
      ...declared,
      map: z.string().optional(),
      shape: LineShapeSchema.optional(),
      drawings: z.array(LineDrawingSchema).min(1).optional(),
    }),
  ),
  moments: z.array(z.strictObject({ ...declared, value: MomentSchema })),
  definitions: z.array(z.strictObject({ ...declared, value: ConditionSchema })),
  /** How incidents may be counted (semantics 4.10). */
  countings: z.array(CountingSchema).optional(),
  clauses: z.array(z.strictObject({ id: Name, title: z.string(), prose: z.string().optional(), at })),
  norms: z.array(NormSchema),
  questions: z.array(QuestionSchema),
  /** In the order of the document. */
  amendments: z.array(AmendmentSchema).min(1).optional(),
  examples: z.array(ExampleSchema).optional(),
  /** Names and turns of phrase by which texts refer to things of this agreement. */
  mentions: z
    .array(z.strictObject({ of: Name, words: z.array(z.string()).min(1), language: z.string().optional() }))
    .optional(),
});

export type Example = z.infer<typeof ExampleSchema>;
export type Agreement = z.infer<typeof AgreementSchema>;
