/** What a comparison of two agreements finds, version 1 (docs/comparing.md). */
import { z } from 'zod';
import { StatusSchema } from '../agreement/form.ts';

/**
 * `tightened`, `loosened`: for the actors in `for`, everything else being equal (docs/comparing.md says what that rests on).
 * `moved`: earlier or later, with no direction. `changed`: other, with no direction. `incomparable`: no rule compares them.
 * `reworded`: only words for people differ.
 */
export const DifferenceKindSchema = z.enum([
  'added',
  'dropped',
  'tightened',
  'loosened',
  'changed',
  'moved',
  'incomparable',
  'reworded',
]);

export const DifferenceItemSchema = z.strictObject({
  kind: DifferenceKindSchema,
  /** What it is about: a norm, the head of the agreement, or a sort of declared thing. */
  of: z.string(),
  /** Clause of the norm, else null. Of `a` where it is there. */
  clause: z.string().nullable(),
  /** Its id on either side; null: it is not there. */
  a: z.string().nullable(),
  b: z.string().nullable(),
  /** The line that differs; null: the whole. */
  line: z.string().nullable(),
  /** Actors for whom it is so, in document order, by the names of `a` where both have them. */
  for: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Why it is of this kind, in words. */
  reason: z.string(),
  /** Norms that change with it, because they refer to it. By their ids in `a`, else in `b`. */
  touches: z.array(z.string()),
});

export const PairSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  by: z.enum(['name', 'sentence', 'act', 'title']),
});

export const CompareSideSchema = z.strictObject({
  agreement: z.string(),
  title: z.string(),
  readings: z.record(z.string(), z.string()),
});

const Readings = z.record(z.string(), z.string());
const Statuses = z.array(StatusSchema).min(1);

/** A verdict of both that is not the same over all of time. Times are ISO 8601 in UTC. */
export const VerdictDifferenceSchema = z.strictObject({
  norm: z.strictObject({ a: z.string(), b: z.string() }),
  /** By its name in `a`; null: the provision. */
  bearer: z.string().nullable(),
  readings: z.strictObject({ a: Readings, b: Readings }),
  /** First instant from which they differ; null: from the beginning. */
  from: z.string().nullable(),
  /** Statuses at that instant. */
  first: z.strictObject({ a: Statuses, b: Statuses }),
  /** Statuses as of the end; they may be the same again. */
  asOf: z.strictObject({ a: Statuses, b: Statuses }),
});

/** A verdict to which nothing on the other side answers. */
export const LoneVerdictSchema = z.strictObject({
  norm: z.string(),
  bearer: z.string().nullable(),
  readings: Readings,
  asOf: Statuses,
});

export const RecordDifferenceSchema = z.strictObject({
  asOf: z.string(),
  knownAt: z.string().nullable(),
  /** Notes on the record, by the words that each side declares. */
  notes: z.strictObject({ a: z.array(z.string()), b: z.array(z.string()) }),
  /** How many verdicts of both are the same over all of time. */
  alike: z.int().min(0),
  differing: z.array(VerdictDifferenceSchema),
  onlyA: z.array(LoneVerdictSchema),
  onlyB: z.array(LoneVerdictSchema),
});

export const DifferenceSchema = z.strictObject({
  servanda: z.literal(1),
  a: CompareSideSchema,
  b: CompareSideSchema,
  /** On what ground nothing differs in meaning; null where something does, or may. */
  same: z.string().nullable(),
  counts: z.record(DifferenceKindSchema, z.int().min(0)),
  /** Norms that were held against each other, and by what they were found. */
  pairs: z.array(PairSchema),
  /** Norms of which more than one fits: none of them is compared. */
  ambiguous: z.array(z.strictObject({ a: z.array(z.string()), b: z.array(z.string()), reason: z.string() })),
  items: z.array(DifferenceItemSchema),
  /** What a reader must know of how the comparison was made. */
  remarks: z.array(z.string()),
  /** Where a record was given: how the verdicts on it differ. */
  record: RecordDifferenceSchema.optional(),
});

export type DifferenceKind = z.infer<typeof DifferenceKindSchema>;
export type DifferenceItem = z.infer<typeof DifferenceItemSchema>;
export type Pair = z.infer<typeof PairSchema>;
export type VerdictDifference = z.infer<typeof VerdictDifferenceSchema>;
export type LoneVerdict = z.infer<typeof LoneVerdictSchema>;
export type RecordDifference = z.infer<typeof RecordDifferenceSchema>;
export type Difference = z.infer<typeof DifferenceSchema>;

/** What a rule says of one line that differs. */
export interface Finding {
  readonly kind: DifferenceKind;
  readonly reason: string;
}
