/** A small agreement and records of it, for the tests of what is asked about reports. */
import { type Agreement, createRecord, type RecordStore, ReportSchema } from '@servanda/core';
import { compile } from '@servanda/language';

export const TRUCE = `# Truce

\`\`\`servanda
agreement truce "Truce"
  signed 2015-02-12
  clock Europe/Kyiv
party A "Aland"
party B "Bland"
body  M "Monitor"
group sides = A, B
kind artillery
kind tank
kind heavy-weapon = artillery, tank
act open-fire
act fire-live is open-fire
act withdraw undone by return
act return
act request
act attend
state deployed lasts until contradicted
zone area
moment calm = first M requests tank
clause 1 "Fire"
ban no-fire:
  each of sides must not open-fire
ban live:
  each of sides must not fire-live
clause 2 "Withdrawal"
duty withdrawal:
  each of sides must withdraw every artillery
  within 14 days of calm
ban away:
  each of sides must not have artillery deployed in area
duty meet:
  whenever request: A requests,
  each of sides must attend
  within 3 days of request
\`\`\`
`;

export function truce(): Agreement {
  const { agreement, diagnostics } = compile(TRUCE, { file: 'truce.md' });
  if (!agreement) throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return agreement;
}

export function truceRecord(...reports: readonly Record<string, unknown>[]): RecordStore {
  const record = createRecord({ clock: 'Europe/Kyiv', actors: ['A', 'B', 'M'] });
  reports.forEach((report, i) => {
    record.add(ReportSchema.parse(report), { file: 'r.jsonl', line: i + 1 });
  });
  return record;
}

/** A shot by A at noon UTC of 1 March 2015, said by M, with what is given instead. */
export const shot = (id: string, instead: Record<string, unknown> = {}) => ({
  id,
  by: 'M',
  says: 'occurrence',
  act: 'open-fire',
  author: 'A',
  when: '2015-03-01T12:00Z',
  ...instead,
});
