import { type Explanation, explain } from '@servanda/core';
import { z } from 'zod';
import { Refusal } from './refusal.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const WhyRequest = z.strictObject({
  ask: z.literal('why'),
  agreement: z.string(),
  under: UnderSchema,
  norm: z.string(),
  /** Null: the provision as a whole. */
  bearer: z.string().nullable(),
});

export interface WhyAnswer {
  /** One for each combination of those readings that are not fixed. */
  readonly explanations: readonly Explanation[];
}

/** Why a verdict is what it is at `under.asOf`, down to the reports. */
export async function why(tools: Tools, request: z.infer<typeof WhyRequest>): Promise<WhyAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const { asOf, ...options } = optionsOf(agreement, request.under);
  const record = await tools.record(request.agreement);
  const { norm, bearer } = request;
  try {
    return { explanations: explain(agreement, record, { ...options, at: asOf, norm, bearer }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(error.message, 'Choose a provision and one of those whom it binds.');
  }
}
