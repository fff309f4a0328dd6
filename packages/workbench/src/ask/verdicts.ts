import { check, type Problem, type Results, recordProblems, recordSpan } from '@servanda/core';
import { z } from 'zod';
import { refuseForeign } from './foreign-record.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const VerdictsRequest = z.strictObject({
  ask: z.literal('verdicts'),
  agreement: z.string(),
  under: UnderSchema,
  /** Only these clauses or norms. */
  provisions: z.array(z.string()).optional(),
  byPlace: z.boolean().optional(),
});

export interface VerdictsAnswer {
  readonly results: Results;
  /** Reports that were set aside, or whose links or names lead nowhere. */
  readonly problems: readonly Problem[];
  /** First and last instant of which the record speaks, ms. */
  readonly span: { readonly first?: number | undefined; readonly last?: number | undefined };
  /** By the last text that had no errors. */
  readonly isStale: boolean;
}

/** Every verdict, as `servanda check` has it. */
export async function verdicts(tools: Tools, request: z.infer<typeof VerdictsRequest>): Promise<VerdictsAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const options = optionsOf(agreement, request.under);
  const record = await tools.record(request.agreement);
  refuseForeign(agreement, record);
  const known = new Set([...agreement.clauses, ...agreement.norms].map(({ id }) => id));
  const results = check(agreement, record, {
    ...options,
    // An address may name a provision that a later text no longer has.
    provisions: request.provisions?.filter((id) => known.has(id)),
    byPlace: request.byPlace,
  });
  const { isStale } = await tools.open(request.agreement);
  return { results, problems: recordProblems(record), span: recordSpan(record), isStale };
}
