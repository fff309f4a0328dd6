/** Norms of the form, and the questions whose readings change them. */
import { z } from 'zod';
import { ConditionSchema, DeadlineSchema, MomentSchema } from './form-conditions.ts';
import { at, BearerSchema, Name, PatternSchema, SpanSchema, StandardSchema } from './form-parts.ts';
import { ConversionSchema, LimitSchema } from './form-quantity.ts';

/** A precondition (semantics 4.1.2): a moment; `thenWithin` gives a new deadline counted from it. */
export const RequirementSchema = z.strictObject({ moment: MomentSchema, thenWithin: SpanSchema.optional(), at });

/** Periods counted from an anchor, each by calendar arithmetic from the anchor itself (semantics 4.5.1). */
export const EverySchema = z.strictObject({
  span: z.strictObject({ ...SpanSchema.shape, n: z.int().min(1).max(1_000_000) }),
  anchor: MomentSchema,
});

export const NormSchema = z.strictObject({
  /** `clause/name`; the start of a two-phase duty is `clause/name:starts`. */
  id: Name,
  clause: Name,
  type: z.enum(['ban', 'duty', 'permission', 'power', 'keep']),
  /** The rule in plain words, made by the language from the source. */
  words: z.string().optional(),
  bearer: BearerSchema,
  what: PatternSchema,
  /** `whenever name: event` (kind 4). */
  whenever: z.strictObject({ name: Name, event: PatternSchema }).optional(),
  /** A periodic duty (kind 5): period k lasts from `anchor + k · span` to the next. Not beside `whenever`. */
  every: EverySchema.optional(),
  deadline: DeadlineSchema.optional(),
  from: MomentSchema.optional(),
  until: MomentSchema.optional(),
  while: ConditionSchema.optional(),
  unless: ConditionSchema.optional(),
  requires: z.array(RequirementSchema).optional(),
  /**
   * Duties to be done together with this one (performance against performance, semantics 4.4): past its deadline undone it is
   * breached only while they are done. Its own name means: by the other bearers.
   */
  concurrent: z.array(Name).min(1).optional(),
  /** For permissions and powers: the condition of their use. */
  provided: ConditionSchema.optional(),
  /** For permissions: the bans they stand above. */
  despite: z.array(Name).optional(),
  /** For powers. The exercise is `what`; `automatic`: an event, not an act of a holder. */
  power: z
    .strictObject({
      effect: z.enum(['suspend', 'resume', 'end', 'snap-back', 'extend']),
      /** Norms acted on, or `all` norms of the agreement. */
      on: z.union([z.literal('all'), z.array(Name).min(1)]),
      scope: z.enum(['own', 'all']),
      delay: SpanSchema.optional(),
      automatic: z.boolean().optional(),
      /** Of an automatic power, in place of an event: the condition whose first instant brings it about, for each bearer where `own`. */
      once: ConditionSchema.optional(),
      /** Of `extend` (semantics 4.7.3), one of the two: by how much, */
      span: SpanSchema.optional(),
      /** or the first instant too late (of a term: its end), ms. */
      to: z.int().optional(),
    })
    .refine(
      ({ effect, span, to }) => Number(span !== undefined) + Number(to !== undefined) === Number(effect === 'extend'),
      {
        error: 'a power that extends has either `span` or `to`, and no other power has',
      },
    )
    .optional(),
  /** For `keep` of a quantity (semantics 4.3.2); `keep` of a state has none. */
  limit: LimitSchema.optional(),
  verifiedBy: StandardSchema.optional(),
  /** Means of verification (`using cameras, patrols`): shown. */
  using: z.array(z.string()).optional(),
  /** Fraction 0 to 1; 1 if left out (semantics 2.9 b). */
  sufficientCoverage: z.number().min(0).max(1).optional(),
  /** For bans of an act: names of the rules by which violations are counted (semantics 4.10). No verdict depends on them. */
  countedAs: z.array(Name).min(1).optional(),
  /** The amendment that added it; before, and in the original, there is no such norm (semantics 4.12). */
  addedBy: Name.optional(),
  at,
});

/** Lines of a norm that a reading may replace, add or drop. */
export const NormLineSchema = z.enum([
  'bearer',
  'what',
  'whenever',
  'every',
  'deadline',
  'from',
  'until',
  'while',
  'unless',
  'requires',
  'concurrent',
  'provided',
  'despite',
  'power',
  'limit',
  'verifiedBy',
  'sufficientCoverage',
  'countedAs',
]);

/** One change that a reading makes. `value: null` drops the line; `requires` values replace the whole list unless `add`. */
export const ChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('norm'),
    norm: Name,
    line: NormLineSchema,
    value: z.unknown(),
    add: z.boolean().optional(),
    at,
  }),
  z.strictObject({ change: z.literal('drop-norm'), norm: Name, at }),
  z.strictObject({ change: z.literal('moment'), name: Name, value: MomentSchema, at }),
  z.strictObject({ change: z.literal('definition'), name: Name, value: ConditionSchema, at }),
  z.strictObject({ change: z.literal('group'), name: Name, members: z.array(Name), at }),
  z.strictObject({ change: z.literal('kind'), name: Name, members: z.array(Name), at }),
  /** Replaces the conversion between the same two bases, or adds one. */
  z.strictObject({ change: z.literal('conversion'), value: ConversionSchema, at }),
  z.strictObject({ change: z.literal('role'), name: Name, role: z.enum(['party', 'body']), at }),
  z.strictObject({
    change: z.literal('start'),
    signed: z.int().optional(),
    inForce: z.int().optional(),
    proposal: z.boolean().optional(),
    at,
  }),
  z.strictObject({ change: z.literal('standard'), value: StandardSchema, at }),
  /** Of the line or zone only drawings by these sources count (semantics 6.2). */
  z.strictObject({ change: z.literal('drawn-by'), name: Name, by: z.array(Name).min(1), at }),
]);

/** A change of the agreement by its parties, from an instant on (ms). Versions: semantics 4.12. */
export const AmendmentSchema = z.strictObject({
  id: Name,
  title: z.string().optional(),
  from: z.int(),
  changes: z.array(ChangeSchema),
  at,
});

export const QuestionSchema = z.strictObject({
  id: Name,
  clause: Name.optional(),
  text: z.string(),
  readings: z
    .array(
      z.strictObject({
        id: Name,
        /** Who claims this reading. Recorded, never weighed. */
        heldBy: z.array(z.strictObject({ who: z.string(), from: z.string().optional() })).optional(),
        changes: z.array(ChangeSchema),
        at,
      }),
    )
    .min(2),
  at,
});

export type Requirement = z.infer<typeof RequirementSchema>;
export type Every = z.infer<typeof EverySchema>;
export type Norm = z.infer<typeof NormSchema>;
export type NormLine = z.infer<typeof NormLineSchema>;
export type Change = z.infer<typeof ChangeSchema>;
export type Amendment = z.infer<typeof AmendmentSchema>;
export type Question = z.infer<typeof QuestionSchema>;
export type Reading = Question['readings'][number];
