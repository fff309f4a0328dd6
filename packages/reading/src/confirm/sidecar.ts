/**
 * The sidecar of a text (`*.reading.json`): its statements as a person confirmed them. It holds none of the text's words:
 * offsets, a paraphrase in the confirmer's words, and prints (truncated hashes of runs of words) by which moved words are found again.
 */
import { z } from 'zod';
import { FormSchema, WhenSaidSchema } from '../state/form.ts';

export const ConfirmedSchema = z.strictObject({
  /** Unique in the sidecar. */
  id: z.string().min(1).max(80),
  /** Half-open offsets in the plain text. */
  at: z.tuple([z.int().min(0), z.int().min(1)]),
  /** Number of words in the range, and prints of its runs of five words. */
  words: z.int().min(1),
  prints: z.array(z.string().regex(/^[0-9a-f]{12}$/)),
  /** What the text says there, in the confirmer's own words. */
  paraphrase: z.string().min(1).max(1000),
  /** Id of the agreement that it speaks of; left out where it speaks of none. */
  agreement: z.string().min(1).optional(),
  statement: FormSchema,
  note: z.string().max(2000).optional(),
  confirmed: z.strictObject({ by: z.string().min(1).max(200), on: z.string().regex(/^\d{4}-\d\d-\d\d$/) }),
});

export const SidecarSchema = z.strictObject({
  servanda: z.literal(1),
  text: z.strictObject({
    name: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** UTF-16 code units of the plain text. */
    length: z.int().min(0),
    language: z.string().optional(),
    /** When the text was written, as far as it is known. */
    date: WhenSaidSchema.optional(),
  }),
  statements: z.array(ConfirmedSchema),
});

export type Confirmed = z.infer<typeof ConfirmedSchema>;
export type Sidecar = z.infer<typeof SidecarSchema>;
