/** Short ways to write records in tests: a test states only what its rule is about. */
import type { Standard } from '../agreement/form.ts';
import { assess } from './assess.ts';
import type { Facts, Polarity } from './facts.ts';
import { type Report, ReportSchema } from './report.ts';
import { createRecord, type RecordStore } from './store.ts';

export const ACTORS = ['A', 'B', 'C', 'M'];
export const ANY: Standard = { standard: 'any' };
export const confirmedBy = (...by: string[]): Standard => ({ standard: 'confirmed', by });
export const independent = (n: number, ...of: string[]): Standard =>
  of.length > 0 ? { standard: 'independent', n, of } : { standard: 'independent', n };
export const ADMITTED: Standard = { standard: 'admitted' };

/** An occurrence of `fire` by A at noon of 1 January 2020 UTC, with what is given instead. */
export function shot(id: string, by: string, instead: Record<string, unknown> = {}): Report {
  return report({ id, by, says: 'occurrence', act: 'fire', author: 'A', when: '2020-01-01T12:00Z', ...instead });
}

export const denial = (id: string, by: string, incident: string, instead: Record<string, unknown> = {}): Report =>
  report({ id, by, says: 'deny', incident, ...instead });

export const report = (of: Record<string, unknown>): Report => ReportSchema.parse(of);

export function recordOf(...reports: Report[]): RecordStore {
  const record = createRecord({ clock: 'Europe/Kyiv', actors: ACTORS });
  reports.forEach((one, i) => {
    record.add(one, { file: 'r.jsonl', line: i + 1 });
  });
  return record;
}

/** What the record says of one incident, with names and times in words. */
export function incident(
  record: RecordStore,
  name: string,
  standard: Standard = ANY,
  polarity: Polarity = 'neutral',
  knownAt?: number,
) {
  const facts = assess(record, { standard, polarity, knownAt });
  const i = facts.names.incidents.code(name);
  const slice = (start: Int32Array, values: Int32Array): number[] => [...values.subarray(start[i], start[i + 1])];
  const times = [...facts.timeFrom.subarray(facts.timeStart[i], facts.timeStart[i + 1])].map((from, k) => [
    from,
    facts.timeTo[(facts.timeStart[i] as number) + k] as number,
  ]);
  return {
    exists: (['absent', 'possible', 'certain'] as const)[facts.exists[i] as number],
    times,
    authors: slice(facts.authorStart, facts.author)
      .map((atom) => authorName(facts, atom))
      .sort(),
    places: slice(facts.placeStart, facts.place).map((p) => (p < 0 ? 'unknown' : facts.places.name[p])),
    acts: slice(facts.descriptionStart, facts.description).map(
      (d) => facts.names.acts.names[facts.descriptions.act[d] as number],
    ),
    count: [facts.countLow[i], facts.countHigh[i]],
  };
}

function authorName(facts: Facts, atom: number): string {
  if (atom === -1) return 'someone else';
  if (atom >= 0) return facts.names.actors.names[atom] as string;
  return (facts.joint[-2 - atom] ?? []).map((actor) => facts.names.actors.names[actor]).join(' with ');
}
