import type { Agreement } from '@servanda/core';

/** Standards of proof, in the words of the language, that make sense for every agreement, and one for each of its bodies. */
export function standardsOf(agreement: Agreement): string[] {
  const bodies = agreement.actors.filter(({ role }) => role === 'body').map(({ id }) => `confirmed by ${id}`);
  return ['any report', 'two independent sources', ...bodies, 'admitted by the party itself'];
}
