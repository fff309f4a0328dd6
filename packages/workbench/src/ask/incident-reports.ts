import { type Account, accounts, type Standard, underReadings } from '@servanda/core';
import { z } from 'zod';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const IncidentReportsRequest = z.strictObject({
  ask: z.literal('incidentReports'),
  agreement: z.string(),
  under: UnderSchema,
  id: z.string(),
});

export interface IncidentReportsAnswer {
  /** Live reports on the incident and their parts in it, by id; none where it is not known. */
  readonly accounts: readonly Account[];
}

/** Who says what of an incident, and who of them decides under the standard asked for. */
export async function incidentReports(
  tools: Tools,
  request: z.infer<typeof IncidentReportsRequest>,
): Promise<IncidentReportsAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const { knownAt, standard, readings } = optionsOf(agreement, request.under);
  const own: Standard = underReadings(agreement, readings ?? {}).standard ?? { standard: 'any' };
  const record = await tools.record(request.agreement);
  return { accounts: accounts(record, request.id, { standard: standard ?? own, knownAt }) };
}
