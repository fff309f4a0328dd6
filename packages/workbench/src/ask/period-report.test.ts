import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { filesOf } from './memory-files.ts';
import type { PeriodReportAnswer, ReportFileAnswer } from './period-report.ts';
import type { Reply } from './request.ts';
import { shot, TRUCE } from './test-truce.ts';

const desk = (...reports: readonly Record<string, unknown>[]) =>
  createDesk(
    filesOf({
      'agreements/truce/agreement.md': TRUCE,
      'agreements/truce/record/a.jsonl': reports.map((report) => `${JSON.stringify(report)}\n`).join(''),
    }),
  );
const asked = { agreement: 'truce', under: {} };

test('the page is given the days and the blocks, and a file as it is written', async () => {
  const { answer } = desk(shot('s'));
  const shown = JSON.parse(await answer({ ask: 'periodReport', ...asked })) as Reply<PeriodReportAnswer>;
  expect(shown).toMatchObject({ answer: { days: { from: '2015-03-01', to: '2015-03-01' }, cutOff: '00:00' } });
  const csv = JSON.parse(await answer({ ask: 'reportFile', format: 'csv', ...asked })) as Reply<ReportFileAnswer>;
  expect('answer' in csv && csv.answer.file.split('\n')[1]).toMatch(/^s,/);
});

test.each([
  [{ from: '2015-03-02', to: '2015-03-01' }, 'before it begins'],
  [{ from: '2015-02-30' }, '2015-02-30'],
  [{ cutOff: '25:00' }, 'this cannot be asked'],
  [{ from: 'yesterday' }, 'this cannot be asked'],
])('%j is refused in words', async (days, words) => {
  const reply = JSON.parse(await desk(shot('s')).answer({ ask: 'periodReport', ...asked, ...days })) as Reply<never>;
  expect('problem' in reply && reply.problem.message).toContain(words);
});

test('a record of another agreement is refused', async () => {
  const reply = JSON.parse(
    await desk(shot('s', { act: 'sail' })).answer({ ask: 'periodReport', ...asked }),
  ) as Reply<never>;
  expect('problem' in reply && reply.problem.message).toContain('sail');
});
