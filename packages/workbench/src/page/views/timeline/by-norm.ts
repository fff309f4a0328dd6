import type { IncidentColumns } from '../../../ask/index.ts';

/** Numbers of the incidents that are the act of each norm. */
export function incidentsByNorm({
  norms,
  normSets,
}: Pick<IncidentColumns, 'norms' | 'normSets'>): Map<string, number[]> {
  const out = new Map<string, number[]>();
  norms.forEach((set, i) => {
    for (const norm of normSets[set] ?? []) {
      const rows = out.get(norm);
      if (rows) rows.push(i);
      else out.set(norm, [i]);
    }
  });
  return out;
}

/** Numbers of the incidents that bear on a clause or a norm, in whatever way. */
export function incidentsOfProvision(
  { norms, conditions, normSets }: Pick<IncidentColumns, 'norms' | 'conditions' | 'normSets'>,
  provision: string,
): number[] {
  const bears = normSets.map((ids) => ids.some((id) => id === provision || id.startsWith(`${provision}/`)));
  return norms.flatMap((set, i) => (bears[set] || bears[conditions[i] ?? -1] ? [i] : []));
}
