import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import type { IncidentsAnswer } from './incidents.ts';
import { filesOf } from './memory-files.ts';
import type { Reply } from './request.ts';
import { shot, TRUCE } from './test-truce.ts';

const lines = (...reports: Record<string, unknown>[]) =>
  reports.map((report) => `${JSON.stringify(report)}\n`).join('');

async function ask(record: string, under = {}) {
  const desk = createDesk(
    filesOf({ 'agreements/truce/agreement.md': TRUCE, 'agreements/truce/record/r.jsonl': record }),
  );
  const reply: Reply<IncidentsAnswer> = JSON.parse(await desk.answer({ ask: 'incidents', agreement: 'truce', under }));
  return reply;
}

test('the incidents of a folder, under what is asked', async () => {
  const record = lines(shot('s'), shot('t', { known: '2015-03-09' }));
  expect(await ask(record)).toMatchObject({ answer: { n: 2, id: ['s', 't'], clock: 'Europe/Kyiv', notes: [] } });
  expect(await ask(record, { knownAt: '2015-03-08' })).toMatchObject({ answer: { n: 1, id: ['s'] } });
  expect(await ask(record, { standard: 'confirmed by B' })).toMatchObject({ answer: { state: [1, 1] } });
});

test('a record with events of GED says so wherever it is shown, however it came here', async () => {
  const ged = shot('g', { by: 'UCDP', incident: 'ucdp-12' });
  const desk = createDesk(
    filesOf({ 'agreements/truce/agreement.md': TRUCE, 'agreements/truce/record/r.jsonl': lines(ged) }),
  );
  expect(JSON.parse(await desk.answer({ ask: 'notes', agreement: 'truce', under: {} }))).toEqual({
    answer: { notes: [{ of: 'ucdp-ged', reports: 1 }] },
  });
  expect(await ask(lines(shot('s'), ged))).toMatchObject({ answer: { notes: [{ of: 'ucdp-ged', reports: 1 }] } });
});
