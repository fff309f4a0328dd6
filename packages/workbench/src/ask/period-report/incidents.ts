/** The annex: every incident that lies, or may lie, in the period, as its reports have it. */
import { accounts, formatInstant, type Kept, type Standard } from '@servanda/core';
import { orList } from '@servanda/formats/results';
import { incidentRow } from '../incident-columns.ts';
import type { ReportAccount, ReportIncident } from './form.ts';
import type { Ground } from './ground.ts';
import { actWords, authorWords, isTelling, placeOf, type Telling, whenWords } from './incident-words.ts';
import { recordLink } from './links.ts';
import { liesIn } from './period.ts';

type Told = Kept & { readonly report: Telling };

const ANY: Standard = { standard: 'any' };

/** In the order of their times, then of their ids. */
export function incidentsIn(ground: Ground): ReportIncident[] {
  const { incidents, period, reports } = ground;
  const byId = new Map(reports.kept.map((kept) => [kept.report.id, kept]));
  const corrected = correctedBy(ground);
  const found: { readonly from: number; readonly incident: ReportIncident }[] = [];
  for (let i = 0; i < incidents.n; i++) {
    const row = incidentRow(incidents, i);
    const inPeriod = liesIn(row, period);
    if (inPeriod === 'no') continue;
    const all = accounts(ground.record, row.id, { standard: ANY, knownAt: ground.options.knownAt });
    const told = all.flatMap(({ report, part }) => {
      const kept = byId.get(report);
      return part === 'affirms' && kept !== undefined && isTold(kept) ? [kept] : [];
    });
    const whole = told.map((kept) => ({ kept, ...completed(kept, byId) }));
    if (whole.length === 0) continue;
    const { act, kind } = row.description;
    const incident: ReportIncident = {
      id: row.id,
      link: recordLink(ground, 'incident', row.id),
      inPeriod,
      what: orList(distinct(whole.map(({ base }) => actWords(ground.agreement, base)))),
      act,
      ...(kind === undefined ? {} : { kind }),
      when: distinct(
        whole.map(({ time }) => ({
          from: formatInstant(time.from),
          to: formatInstant(time.to),
          words: whenWords(time, ground.local),
        })),
      ),
      where: distinct(whole.flatMap(({ where }) => (where === undefined ? [] : [placeOf(where)]))),
      count: { low: row.count[0], high: row.count[1] },
      accounts: whole.map(({ kept, author }) => accountOf(kept, authorWords(author))),
      denials: all.flatMap(({ report, source, part }) => {
        if (part === 'affirms') return [];
        const { source: cited, note } = byId.get(report)?.report ?? {};
        const of = part === 'denies' ? ('happened' as const) : ('author' as const);
        return [{ report, by: source, of, ...given({ source: cited, note }) }];
      }),
      corrected: corrected.get(row.id) ?? [],
    };
    found.push({ from: row.from, incident });
  }
  return found
    .sort((a, b) => a.from - b.from || (a.incident.id < b.incident.id ? -1 : 1))
    .map(({ incident }) => incident);
}

function isTold(kept: Kept): kept is Told {
  return isTelling(kept.report);
}

const distinct = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

function given<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A report that confirms another takes from it what it does not say itself (semantics 2.3). */
function completed(kept: Told, byId: ReadonlyMap<string, Kept>) {
  const chain: Told[] = [kept];
  const seen = new Set([kept.report.id]);
  for (let last = kept; last.report.says === 'confirm'; ) {
    const next = byId.get(last.report.report);
    if (next === undefined || !isTold(next) || seen.has(next.report.id)) break;
    seen.add(next.report.id);
    chain.push(next);
    last = next;
  }
  const authorOf = ({ report }: Told) => (report.says === 'access' ? report.holder : report.author);
  return {
    base: (chain.find(({ report }) => report.says === 'access' || report.act !== undefined) ?? kept).report,
    time: chain.find(({ report }) => report.when !== undefined) ?? kept,
    where: chain.find(({ report }) => report.where !== undefined)?.report.where,
    author: chain.map(authorOf).find((author) => author !== undefined),
  };
}

function accountOf({ report }: Told, author: string): ReportAccount {
  const { id, by, says, how, said, known, source, note } = report;
  const answer = report.says === 'access' ? report.answer : undefined;
  return { report: id, by, says, author, ...given({ answer, how, said, known, source, note }) };
}

/** Reports that no longer stand, by incident, and which reports corrected them or took them back. */
function correctedBy({ reports }: Ground): Map<string, ReportIncident['corrected']> {
  const through = new Map<string, string[]>();
  for (const { report } of reports.kept) {
    const older = report.says === 'retract' ? report.report : report.supersedes;
    if (older !== undefined) through.set(older, [...(through.get(older) ?? []), report.id]);
  }
  const out = new Map<string, ReportIncident['corrected']>();
  reports.kept.forEach(({ report }, r) => {
    const incident = reports.incidentOf(r);
    if (incident === undefined || reports.live[r] === 1) return;
    const one = { report: report.id, by: report.by, through: through.get(report.id) ?? [] };
    out.set(incident, [...(out.get(incident) ?? []), one]);
  });
  return out;
}
