import { type ExampleResult, runExamples } from '@servanda/core';
import { z } from 'zod';
import type { Tools } from './tools.ts';

export const ExamplesRequest = z.strictObject({ ask: z.literal('examples'), agreement: z.string() });

export interface ExamplesAnswer {
  readonly results: readonly ExampleResult[];
  /** Of the last text that had no errors. */
  readonly isStale: boolean;
}

/** Every example of the document, run as `servanda test` runs it. */
export async function examples(tools: Tools, request: z.infer<typeof ExamplesRequest>): Promise<ExamplesAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const { isStale } = await tools.open(request.agreement);
  return { results: runExamples(agreement), isStale };
}
