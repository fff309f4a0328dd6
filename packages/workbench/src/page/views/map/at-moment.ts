/** What is certain at a moment: an incident that may lie after it is only possible then. */
import { type IncidentColumns, STATES } from '../../../ask/incident-columns.ts';

const [POSSIBLE, CERTAIN] = [STATES.indexOf('possible'), STATES.indexOf('certain')];

/** @param asOf ms; null: whenever */
export function atMoment<C extends Pick<IncidentColumns, 'state' | 'from' | 'to'>>(columns: C, asOf: number | null): C {
  if (asOf === null) return columns;
  const { state, from, to } = columns;
  const mayBeLater = (i: number) => Math.max(to[i] as number, (from[i] as number) + 1) - 1 > asOf;
  return { ...columns, state: state.map((is, i) => (is === CERTAIN && mayBeLater(i) ? POSSIBLE : is)) };
}
