import { describe, expect, it } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import { check } from '../check/check.ts';
import { recordOf } from '../check/status-sets.ts';
import { explain } from '../explain/explain.ts';
import type { Report } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { did, seconds, seen, smallAgreement } from '../reference/small.ts';

// Semantics 4.5.1, by hand. A tick is a second: every 10 seconds from 0, unless said otherwise.
const at = (instant: number) => ({ moment: 'at', instant, written: '' }) as const;
const duty: Partial<Norm> = {
  id: 'duty',
  type: 'duty',
  what: { act: 'move' },
  every: { span: seconds(10), anchor: at(0) },
};
const afterEnd: Norm['deadline'] = {
  deadline: 'within',
  span: seconds(3),
  of: { moment: 'period', edge: 'end' },
};

/** The statuses of A, on which engine and reference must agree here. */
function ask(agreement: Agreement, reports: readonly Report[], time: number) {
  const { verdicts } = check(agreement, recordOf(agreement, reports), { asOf: time, provisions: ['duty'] });
  const engine = verdicts.find(({ bearer }) => bearer === 'A');
  const reference = referenceStatuses(agreement, reports, { norm: 'duty', bearer: 'A', at: time });
  expect([...(engine?.statuses ?? [])].sort()).toEqual([...reference].sort());
  return engine;
}
const status = (agreement: Agreement, reports: readonly Report[], time: number) =>
  ask(agreement, reports, time)?.statuses.join(' or ');

describe('a periodic duty (4.5.1)', () => {
  const agreement = smallAgreement([duty]);

  it('is due once in each period, until its last instant', () => {
    expect(status(agreement, [seen()], -1)).toBe('not in force');
    expect(status(agreement, [seen()], 0)).toBe('pending');
    expect(status(agreement, [seen()], 9999)).toBe('pending');
    expect(status(agreement, [seen()], 10_000)).toBe('breached');
    expect(status(agreement, [seen(), did('M', 'A', 'move', 0)], 9999)).toBe('kept');
    expect(status(agreement, [seen(), did('M', 'A', 'move', 9999)], 9999)).toBe('kept');
    expect(status(agreement, [seen(), did('M', 'A', 'move', 9999)], 10_000)).toBe('pending');
  });

  it('counts an act on the border for the later period only', () => {
    const reports = [seen(), did('M', 'A', 'move', 10_000)];
    expect(status(agreement, reports, 10_000)).toBe('breached');
    expect(ask(agreement, reports, 19_999)?.periods).toEqual({
      kept: { low: 1, high: 1 },
      late: { low: 0, high: 0 },
      missed: { low: 1, high: 1 },
    });
  });

  it('stays breached by a missed period, however often the duty is done later', () => {
    const reports = [seen(), ...[10, 20, 30, 30.5].map((s) => did('M', 'A', 'move', s * 1000))];
    expect(status(agreement, reports, 39_999)).toBe('breached');
  });

  it('is remedied within the window after an earlier deadline, and not after the window', () => {
    const early: Partial<Norm> = {
      ...duty,
      deadline: { deadline: 'within', span: seconds(3), of: { moment: 'period', edge: 'start' } },
    };
    const one = smallAgreement([early]);
    // An act three seconds after the start is in time (1.5).
    expect(status(one, [seen(), did('M', 'A', 'move', 3000)], 9999)).toBe('kept');
    expect(status(one, [seen()], 3000)).toBe('pending');
    expect(status(one, [seen()], 3001)).toBe('breached');
    expect(status(one, [seen(), did('M', 'A', 'move', 3001)], 9999)).toBe('remedied');
    expect(status(one, [seen(), did('M', 'A', 'move', 10_000)], 10_000)).toBe('breached');
  });

  it('counts from the end of the period in the time until the next one ends', () => {
    const one = smallAgreement([{ ...duty, deadline: afterEnd }]);
    // Before the end of the first period nothing can be reported about it.
    expect(status(one, [seen(), did('M', 'A', 'move', 9999)], 13_001)).toBe('breached');
    expect(status(one, [seen(), did('M', 'A', 'move', 10_000)], 13_001)).toBe('pending');
    expect(status(one, [seen(), did('M', 'A', 'move', 13_000)], 13_001)).toBe('pending');
    expect(ask(one, [seen(), did('M', 'A', 'move', 13_000)], 13_001)?.periods?.kept).toEqual({ low: 1, high: 1 });
    expect(ask(one, [seen(), did('M', 'A', 'move', 13_001)], 19_999)?.periods?.late).toEqual({ low: 1, high: 1 });
    expect(status(one, [seen(), did('M', 'A', 'move', 20_000)], 20_000)).toBe('breached');
  });

  it('has an undoing in its own window only', () => {
    const moved = [seen(), did('M', 'A', 'move', 5000)];
    expect(status(agreement, [...moved, did('M', 'A', 'return', 9999)], 9999)).toBe('reversed');
    const later = [...moved, did('M', 'A', 'return', 10_000), did('M', 'A', 'move', 12_000)];
    expect(status(agreement, later, 19_999)).toBe('kept');
  });

  it('has no new periods past `until`, ended or suspended, and keeps those that began', () => {
    const term = smallAgreement([{ ...duty, until: at(20_000) }]);
    const both = [did('M', 'A', 'move', 1000), did('M', 'A', 'move', 11_000)];
    expect(status(term, [seen(), ...both], 50_000)).toBe('kept');
    expect(status(term, [seen(), both[0] as Report], 50_000)).toBe('pending');
    const power: Partial<Norm> = {
      id: 'power',
      type: 'power',
      bearer: { mode: 'each', names: ['sides'] },
      what: { act: 'pause' },
      power: { effect: 'suspend', on: ['duty'], scope: 'all' },
    };
    const resume: Partial<Norm> = {
      ...power,
      id: 'resume',
      what: { act: 'answer' },
      power: { effect: 'resume', on: ['duty'], scope: 'all' },
    };
    const paused = smallAgreement([duty, power, resume]);
    const pause = [seen(), ...both, did('M', 'B', 'pause', 19_999), did('M', 'B', 'answer', 25_000)];
    expect(status(paused, pause, 20_000)).toBe('suspended');
    // The period from 20 on was not due, and the next begins at 30.
    expect(status(paused, pause, 29_999)).toBe('kept');
    expect(status(paused, pause, 30_000)).toBe('pending');
    // Suspended from the instant after: at 20.000 it still began.
    const late = [seen(), ...both, did('M', 'B', 'pause', 20_000), did('M', 'B', 'answer', 25_000)];
    expect(status(paused, late, 29_999)).toBe('pending');
  });

  it('may have been kept unseen in every period', () => {
    expect(status(agreement, [], 35_000)).toBe('pending or kept or breached');
    expect(ask(agreement, [], 35_000)?.periods).toEqual({
      kept: { low: 0, high: 4 },
      late: { low: 0, high: 0 },
      missed: { low: 0, high: 3 },
    });
  });

  it('counts every month from its anchor, so that a short one moves no later period', () => {
    const from = Date.parse('2016-01-31T00:00Z');
    const monthly = smallAgreement([{ ...duty, every: { span: { n: 1, unit: 'months' }, anchor: at(from) } }]);
    const days = ['2016-01-31', '2016-02-29', '2016-03-31', '2016-04-30'].map((day) => Date.parse(`${day}T00:00Z`));
    const all = [seen(), ...days.map((day) => did('M', 'A', 'move', day))];
    expect(status(monthly, all, Date.parse('2016-05-30T23:59Z'))).toBe('kept');
    // One millisecond before its period begins, an act is the period's before.
    const early = [seen(), ...days.map((day, k) => did('M', 'A', 'move', k === 2 ? day - 1 : day))];
    expect(status(monthly, early, Date.parse('2016-04-30T00:00Z'))).toBe('breached');
  });

  it('sees what was missed after the last report, and as-of changes nothing before it', () => {
    const record = recordOf(agreement, [seen(), did('M', 'A', 'move', 1000)]);
    const segments = (asOf: number) =>
      check(agreement, record, { asOf }).verdicts.find(({ bearer }) => bearer === 'A')?.segments ?? [];
    expect(segments(100_000).at(-1)).toEqual({ from: '1970-01-01T00:00:20Z', to: null, statuses: ['breached'] });
    expect(segments(15_000).slice(0, -1)).toEqual(segments(100_000).slice(0, segments(15_000).length - 1));
  });

  it('names what was missed, and says so where there are more periods than are judged', () => {
    const reasons = ask(agreement, [seen()], 45_000)?.reasons.filter(({ code }) => code === 'period');
    expect(reasons?.map(({ text }) => text)).toEqual([
      'missed: the period from 1970-01-01 00:00 to 1970-01-01 00:00:10; the period from 1970-01-01 00:00:10 to 1970-01-01 00:00:20; the period from 1970-01-01 00:00:20 to 1970-01-01 00:00:30; and 1 more',
    ]);
    const second = smallAgreement([{ ...duty, every: { span: seconds(1), anchor: at(0) } }]);
    const record = recordOf(second, [seen()]);
    const century = check(second, record, { asOf: 100 * 365 * 86_400_000 }).verdicts.find(
      ({ bearer }) => bearer === 'A',
    );
    expect(century?.statuses.length).toBeGreaterThan(1);
    expect(century?.reasons.map(({ text }) => text)).toContain(
      `it has more periods than are judged: not judged from 1970-01-01 02:46:40 on`,
    );
  });

  it('is explained period by period', () => {
    const [found] = explain(agreement, recordOf(agreement, [seen(), did('M', 'A', 'move', 1000)]), {
      norm: 'duty',
      bearer: 'A',
      at: 25_000,
    });
    const node = found?.node.children.find(({ what }) => what.startsWith('every'));
    expect(node?.what).toBe('every 10 seconds from ');
    expect(node?.children.slice(1).map(({ answer }) => answer)).toEqual(['kept', 'breached', 'pending']);
  });

  it('may begin at an uncertain instant, and then all periods move with it', () => {
    const first = smallAgreement([
      { ...duty, every: { span: seconds(10), anchor: { moment: 'first', event: { act: 'ask' } } } },
    ]);
    const asked = [seen(), did('M', 'B', 'ask', [0, 2])];
    expect(status(first, asked, 10_001)).toBe('pending or breached');
    expect(status(first, [seen()], 10_001)).toBe('not triggered');
    expect(status(first, [...asked, did('M', 'A', 'move', 9999)], 10_002)).toBe('pending');
  });
});
