import type { Known } from './find-links.ts';
import type { Problem } from './problem.ts';
import type { Author, Count, Report, ReportOf, Where } from './report.ts';
import type { Kept } from './store.ts';

/** What a report says happened: its own details, or those of the report that it confirms except those it gives itself. */
export interface Content {
  readonly act: string;
  readonly phase: 'starts' | 'ends' | undefined;
  readonly author: Author | undefined;
  readonly to: string | undefined;
  readonly kind: string | undefined;
  readonly about: string | undefined;
  readonly where: Where | undefined;
  readonly count: Count | undefined;
  readonly from: number;
  readonly until: number;
}

/** Acts by which access is an occurrence (semantics 8). */
export const ACCESS_ACTS = {
  granted: 'grant-access',
  partly: 'grant-access-partly',
  denied: 'deny-access',
  unanswered: 'leave-access-unanswered',
} as const;

type Confirm = ReportOf<'confirm'>;

/** The report that a report comes down to: itself, or the end of its chain of confirms; -1: none, or the chain is a circle. */
export function baseOf(known: Known, r: number, setAside: Uint8Array): number {
  const seen = new Set<number>();
  let at = r;
  for (;;) {
    const { report } = known.kept[at] as Kept;
    if (report.says !== 'confirm') return at;
    if (seen.has(at)) return -1;
    seen.add(at);
    at = known.index(report.report);
    if (at === -1 || setAside[at]) return -1;
  }
}

/** Content of an occurrence, an access report, or a confirm whose base is one of them. */
export function contentOf(known: Known, r: number, base: number): Content {
  let content = ownContent(known.kept[base] as Kept);
  for (const confirm of confirmsOf(known, r, base)) content = confirmed(content, confirm);
  return content;
}

/** `when` and `where` of a state, a measure or a negative report, or of a confirm of one. */
export function observed(
  known: Known,
  r: number,
  base: number,
): { from: number; until: number; kind: string | undefined; where: Where | undefined } {
  const kept = known.kept[base] as Kept;
  const report = kept.report as ReportOf<'state' | 'nothing' | 'measure'>;
  let content = {
    from: kept.from,
    until: kept.to,
    kind: report.kind,
    where: 'where' in report ? report.where : undefined,
  };
  for (const { report, from, to } of confirmsOf(known, r, base)) {
    content = {
      from: report.when === undefined ? content.from : from,
      until: report.when === undefined ? content.until : to,
      kind: report.kind ?? content.kind,
      where: report.where ?? content.where,
    };
  }
  return content;
}

function ownContent({ report, from, to }: Kept): Content {
  if (report.says === 'access') {
    const act = ACCESS_ACTS[report.answer];
    const none = { phase: undefined, kind: undefined, about: undefined, count: undefined };
    return { ...none, act, author: report.holder, to: report.to, where: report.where, from, until: to };
  }
  const said = report as ReportOf<'occurrence'>;
  const { act, phase, author, to: target, kind, about, where, count } = said;
  return { act, phase, author, to: target, kind, about, where, count, from, until: to };
}

function confirmed(content: Content, { report, from, to }: Kept & { report: Confirm }): Content {
  return {
    act: report.act ?? content.act,
    phase: report.phase ?? content.phase,
    author: report.author ?? content.author,
    to: report.to ?? content.to,
    kind: report.kind ?? content.kind,
    about: report.about ?? content.about,
    where: report.where ?? content.where,
    count: report.count ?? content.count,
    from: report.when === undefined ? content.from : from,
    until: report.when === undefined ? content.until : to,
  };
}

/** The confirms from the one next to the base out to `r`. */
function confirmsOf(known: Known, r: number, base: number): (Kept & { report: Confirm })[] {
  const chain: (Kept & { report: Confirm })[] = [];
  for (let at = r; at !== base; ) {
    const kept = known.kept[at] as Kept & { report: Confirm };
    chain.push(kept);
    at = known.index(kept.report.report);
  }
  return chain.reverse();
}

/** Why a confirm cannot be used, as a problem. */
export function unusableConfirm({ report, origin }: Kept, why: string): Problem {
  return {
    code: 'confirms-nothing',
    ...origin,
    message: `report "${report.id}" confirms "${(report as Confirm).report}", ${why}`,
    help: 'name the id of a report that says what happened or what is so; this confirmation is set aside',
    setAside: 1,
  };
}

export const isHappening = (report: Report): boolean => report.says === 'occurrence' || report.says === 'access';
