/** The record that `servanda new` writes. Every report says that it is synthetic: nobody ever made it. */
const NOTE = 'SYNTHETIC: made up to try the agreement; replace it by real reports.';

const REPORTS = [
  { says: 'coverage', when: { from: '2030-01-15', to: '2030-01-18' }, in: ['valley'], fraction: 1 },
  {
    says: 'occurrence',
    act: 'open-fire',
    author: 'NORTH',
    when: '2030-01-15T03:00Z',
    where: { name: 'at the bridge', in: ['valley'] },
    known: '2030-01-15',
  },
  {
    says: 'occurrence',
    act: 'open-fire',
    author: { oneOf: ['NORTH', 'SOUTH'] },
    when: { from: '2030-01-17T20:00Z', to: '2030-01-17T21:00Z' },
    where: { name: 'east of the bridge', in: ['valley'] },
    known: '2030-01-18',
    count: { low: 2, high: 5 },
  },
] as const;

/** One JSON report a line. */
export function starterRecord(): string {
  return REPORTS.map(
    (report, i) => `${JSON.stringify({ id: `synthetic-${i + 1}`, by: 'MISSION', ...report, note: NOTE })}\n`,
  ).join('');
}
