/** Laws of verdicts, whatever the agreement and the record: order, names, sides, weight and time. SEED sets other draws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement, Standard } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { randomAgreement } from '../reference/random-agreement.ts';
import { type Draw, drawn, instant, MIDNIGHT } from '../reference/random-draw.ts';
import { randomRecord } from '../reference/random-record.ts';
import { iso } from '../reference/small.ts';
import { check } from './check.ts';
import type { CheckOptions, Segment } from './result.ts';
import { recordOf } from './status-sets.ts';

const SEED = Number(process.env.SEED ?? 20150212);
const RUNS = { seed: SEED, numRuns: 300 };
const END = MIDNIGHT + 10_000;

/** Segments of every verdict, by norm, bearer and readings. */
function verdicts(
  agreement: Agreement,
  reports: readonly Report[],
  options: CheckOptions = {},
): Map<string, Segment[]> {
  const results = check(agreement, recordOf(agreement, reports), { asOf: END, ...options });
  return new Map(
    results.verdicts.map(({ norm, bearer, readings, segments }) => [
      JSON.stringify([norm, bearer, readings]),
      segments,
    ]),
  );
}

const agreementAndRecord = (draw: Draw) => {
  const agreement = randomAgreement(draw, false);
  return { agreement, reports: randomRecord(draw, agreement, false) };
};

/** Renames wherever a name stands as a whole JSON string. */
function renamed<T>(of: T, names: Readonly<Record<string, string>>): T {
  const text = JSON.stringify(of, (_, value: unknown) => (typeof value === 'string' ? (names[value] ?? value) : value));
  return JSON.parse(text) as T;
}

function renamedKeys(
  all: ReadonlyMap<string, Segment[]>,
  names: Readonly<Record<string, string>>,
): Map<string, Segment[]> {
  return new Map(
    [...all].map(([key, segments]) => [JSON.stringify(renamed(JSON.parse(key) as unknown, names)), segments]),
  );
}

/** Rows of the same norm and bearer: a further report may make it depend on a question on which it did not depend before. */
function refining(all: ReadonlyMap<string, Segment[]>, key: string): Segment[][] {
  const [norm, bearer, readings] = JSON.parse(key) as [string, string | null, Record<string, string>];
  const rows = [...all].flatMap(([other, segments]) => {
    const [otherNorm, otherBearer, chosen] = JSON.parse(other) as [string, string | null, Record<string, string>];
    const same = otherNorm === norm && otherBearer === bearer;
    return same && Object.entries(readings).every(([q, r]) => (chosen[q] ?? r) === r) ? [segments] : [];
  });
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

describe('laws of verdicts', () => {
  it('order of arrival does not matter, to the byte', () => {
    const shuffled = drawn((draw) => {
      const { agreement, reports } = agreementAndRecord(draw);
      const keyed = reports.map((report) => ({ report, key: draw.int(0, 1000) }));
      return { agreement, reports, other: keyed.sort((a, b) => a.key - b.key).map(({ report }) => report) };
    });
    fc.assert(
      fc.property(shuffled, ({ agreement, reports, other }) => {
        const results = (of: readonly Report[]) =>
          JSON.stringify(check(agreement, recordOf(agreement, of), { asOf: END }));
        expect(results(other)).toBe(results(reports));
      }),
      RUNS,
    );
  });

  it('names do not matter', () => {
    // New names that sort the other way round.
    const names = { A: 'Zulu', B: 'Yankee', M: 'Kilo', V: 'Juliet' };
    fc.assert(
      fc.property(drawn(agreementAndRecord), ({ agreement, reports }) => {
        const other = verdicts(renamed(agreement, names), renamed(reports, names));
        expect(other).toEqual(renamedKeys(verdicts(agreement, reports), names));
      }),
      RUNS,
    );
  });

  it('sides do not matter where a document binds both alike', () => {
    const swap = { A: 'B', B: 'A' };
    let swapped = 0;
    fc.assert(
      fc.property(drawn(agreementAndRecord), ({ agreement, reports }) => {
        const { norms, moments, definitions, standard, questions, amendments } = agreement;
        fc.pre(!/"[AB]"/.test(JSON.stringify({ norms, moments, definitions, standard, questions, amendments })));
        swapped++;
        expect(verdicts(agreement, renamed(reports, swap))).toEqual(renamedKeys(verdicts(agreement, reports), swap));
      }),
      { ...RUNS, maxSkipsPerRun: 50 },
    );
    expect(swapped).toBeGreaterThanOrEqual(RUNS.numRuns);
  });

  it('weightless is weightless: a source that does not decide turns no yes into no and no no into yes', () => {
    const standard: Standard = { standard: 'confirmed', by: ['M', 'V'] };
    const more = drawn((draw) => {
      const { agreement, reports } = agreementAndRecord(draw);
      const added = randomRecord(draw, agreement, false, 2).map((report) => ({
        ...report,
        id: `w${report.id}`,
        by: 'W',
      }));
      return { agreement, reports, added };
    });
    fc.assert(
      fc.property(more, ({ agreement, reports, added }) => {
        const before = verdicts(agreement, reports, { standard });
        const after = verdicts(agreement, [...reports, ...added], { standard });
        for (const at of [END, MIDNIGHT, MIDNIGHT - 3000, MIDNIGHT + 4000]) {
          for (const [key, segments] of before) {
            const old = statusesAt(segments, at);
            for (const row of refining(after, key)) {
              const now = statusesAt(row, at);
              if (old.length === 1) expect(now).toContain(old[0]);
              if (now.length === 1) expect(old).toContain(now[0]);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('as-of is honest: what comes later changes nothing before', () => {
    const later = drawn((draw) => {
      const { agreement, reports } = agreementAndRecord(draw);
      const until = instant(draw, -4, 6);
      const to = { from: iso(until + 1), to: iso(END) };
      const acts = ['move', 'move-slow', 'back', 'x1', 'x2', 'x3', 'law'];
      const added: Report[] = [
        {
          id: 'later-1',
          by: draw.one(['M', 'A']),
          says: 'occurrence',
          act: draw.one(acts),
          author: draw.one(['A', 'B']),
          when: draw.chance(50) ? to : to.from,
        },
        { id: 'later-2', by: 'M', says: 'nothing', act: draw.one(acts), when: to },
        { id: 'later-3', by: 'V', says: 'coverage', fraction: 1, when: { from: to.from, open: true } },
      ];
      return { agreement, reports, until, added };
    });
    fc.assert(
      fc.property(later, ({ agreement, reports, until, added }) => {
        const then = verdicts(agreement, reports, { asOf: until });
        const now = verdicts(agreement, [...reports, ...added]);
        for (const [key, segments] of then) {
          const instants = [until, ...segments.flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]))];
          for (const row of refining(now, key))
            for (const at of instants) expect(statusesAt(row, at)).toEqual(statusesAt(segments, at));
        }
      }),
      RUNS,
    );
  });

  it('known-at is honest: what became known later changes nothing', () => {
    const later = drawn((draw) => {
      const { agreement, reports } = agreementAndRecord(draw);
      const knownAt = instant(draw);
      const added = randomRecord(draw, agreement, false, 3).map((report) => ({
        ...report,
        id: `k${report.id}`,
        known: iso(knownAt + 1),
      }));
      return { agreement, reports, knownAt, added };
    });
    fc.assert(
      fc.property(later, ({ agreement, reports, knownAt, added }) => {
        expect(verdicts(agreement, [...reports, ...added], { knownAt })).toEqual(
          verdicts(agreement, reports, { knownAt }),
        );
      }),
      RUNS,
    );
  });
});

function statusesAt(segments: readonly Segment[], at: number): Segment['statuses'] {
  const found = segments.find(
    ({ from, to }) => (from === null || Date.parse(from) <= at) && (to === null || at < Date.parse(to)),
  );
  return (found ?? segments.at(-1))?.statuses ?? [];
}
