import { z } from 'zod';

/**
 * Under what verdicts are asked for; what is left out is as `servanda check` has it. Times are ISO 8601 instants in UTC.
 */
export const UnderSchema = z.strictObject({
  asOf: z.string().optional(),
  knownAt: z.string().optional(),
  /** Question to reading. */
  readings: z.record(z.string(), z.string()).optional(),
  /** In the words of the language: `any report`, `confirmed by OSCE-SMM`. */
  standard: z.string().optional(),
});
export type Under = z.infer<typeof UnderSchema>;
