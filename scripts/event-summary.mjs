// Events and deaths of a record before and from a day, per region: what event data can say of a ceasefire, and no more.
// Usage: node scripts/event-summary.mjs RECORD.jsonl 2015-02-15 [30]
// An event counts by the day on which it began (UTC dates as the source gives them), by its region (the name before the
// country), with its best estimate of deaths. Superseded and retracted reports are left out.
import { readFileSync } from 'node:fs';

const DAY = 86_400_000;
const [file, day, span = '30'] = process.argv.slice(2);
const days = Number(span);
if (file === undefined || !/^\d{4}-\d\d-\d\d$/.test(day ?? '') || !(days > 0)) {
  console.error('usage: node scripts/event-summary.mjs RECORD.jsonl YYYY-MM-DD [DAYS]');
  process.exit(2);
}

const reports = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const gone = new Set(reports.flatMap((r) => (r.says === 'retract' ? [r.report] : [r.supersedes])));
const start = Date.parse(day);
const rows = new Map();
for (const report of reports) {
  if (report.says !== 'occurrence' || gone.has(report.id)) continue;
  const from = Date.parse(typeof report.when === 'string' ? report.when : report.when.from);
  const side =
    from >= start - days * DAY && from < start ? 'before' : from >= start && from < start + days * DAY ? 'from' : '';
  if (side === '') continue;
  const region = (report.where?.name ?? '').split(', ').at(-2) ?? 'not named';
  for (const name of [region, 'all']) {
    const row = rows.get(name) ?? { before: [0, 0], from: [0, 0] };
    row[side][0] += 1;
    row[side][1] += report.measures?.deaths?.best ?? 0;
    rows.set(name, row);
  }
}

console.log(`${days} days before and from ${day}: events, and deaths by the best estimate\n`);
console.log('region                          before          from');
const cell = ([events, deaths]) => `${String(events).padStart(4)} ${String(deaths).padStart(6)}`;
for (const [name, row] of [...rows].sort(([a], [b]) => (a === 'all') - (b === 'all') || (a < b ? -1 : 1))) {
  console.log(`${name.padEnd(28)} ${cell(row.before)}   ${cell(row.from)}`);
}
