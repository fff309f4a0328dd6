/** Counting rules of the form (semantics 4.10): what is counted, how much one report counts, and what makes several one incident. */
import { z } from 'zod';
import { at, Name, PatternSchema, SpanSchema } from './form-parts.ts';

/** How occurrences become one incident, and how large such an incident must be to count. */
export const MergingSchema = z.strictObject({
  /** An incident goes on until nothing is counted for longer than this; months and years have no fixed length. */
  quiet: SpanSchema.refine(({ unit }) => unit !== 'months' && unit !== 'years', {
    error: 'a time of quiet has a fixed length: write days or weeks',
  }),
  /** Only what one author did is one incident. */
  sameAuthor: z.literal(true).optional(),
  /** Only what lies in the same of these zones is one incident. */
  zones: z.array(Name).min(1).optional(),
  /** Only what is done with the same of these kinds is one incident. */
  kinds: z.array(Name).min(1).optional(),
  /** An incident of fewer does not count. */
  atLeast: z.int().min(1).max(1_000_000).optional(),
});

export const CountingSchema = z.strictObject({
  id: Name,
  title: z.string(),
  /** Who counts so. Recorded, never weighed. */
  heldBy: z.array(z.strictObject({ who: z.string(), from: z.string().optional() })).optional(),
  /** An occurrence counts if it matches one of these … */
  counts: z.array(PatternSchema).min(1),
  /** … and none of these. */
  except: z.array(PatternSchema).min(1).optional(),
  /** What one reported incident weighs: one, or the number that its reports give. */
  each: z.enum(['once', 'number']),
  merged: MergingSchema.optional(),
  at,
});

export type Merging = z.infer<typeof MergingSchema>;
export type Counting = z.infer<typeof CountingSchema>;
