import { type Agreement, type Norm, normOf, underReadings, type Verdict } from '@servanda/core';

/** The norm of a verdict and its agreement as they are under the verdict's readings; each combination is read once. */
export function normsUnder(agreement: Agreement) {
  const read = new Map<string, Agreement>();
  return ({ norm: id, readings }: Verdict): { readonly agreement: Agreement; readonly norm: Norm | undefined } => {
    const key = JSON.stringify(readings);
    const known = read.get(key) ?? underReadings(agreement, readings);
    read.set(key, known);
    return { agreement: known, norm: normOf(known, id) };
  };
}
