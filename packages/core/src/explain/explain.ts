/** `explain`: why a verdict is what it is, down to the reports (semantics, explanations). */
import { originalOf } from '../agreement/amendments.ts';
import type { Agreement, Standard } from '../agreement/form.ts';
import { asOfOf, bearersOf, readNorms } from '../check/check.ts';
import { isAskedAsOne } from '../check/provision.ts';
import { groundOf } from '../check/situations.ts';
import { verdictOf } from '../check/verdicts.ts';
import { boundBy, envOf } from '../meaning/situation.ts';
import type { RecordStore, Report } from '../record/index.ts';
import { formatInstant } from '../time/index.ts';
import { maskAt } from '../timeline/status-line.ts';
import type { Explanation } from './explanation.ts';
import { bearerInWords, normParts } from './norm-node.ts';
import { versionNodes } from './version-nodes.ts';

export interface ExplainOptions {
  readonly norm: string;
  /** An actor, or null: the provision. */
  readonly bearer?: string | null | undefined;
  /** The instant asked about (ms); left out: the last of which the record speaks. */
  readonly at?: number | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly standard?: Standard | undefined;
  readonly knownAt?: number | undefined;
  /** By the agreement as it was first concluded, without its amendments. */
  readonly original?: boolean | undefined;
}

/**
 * One explanation for each combination of those readings that are not fixed.
 * @throws RangeError if the norm, bearer, question or reading is not in the agreement.
 */
export function explain(amended: Agreement, record: RecordStore, options: ExplainOptions): Explanation[] {
  const agreement = options.original ? originalOf(amended) : amended;
  const t = asOfOf(agreement, record, { asOf: options.at, knownAt: options.knownAt });
  const ground = groundOf(agreement, record, t, options);
  const out: Explanation[] = [];
  const asked = { readings: options.readings, provisions: [options.norm] };
  for (const { norm, situation, readings } of readNorms(agreement, ground, asked, t)) {
    if (norm.id !== options.norm) continue;
    const bearer = options.bearer ?? null;
    if (!bearersOf(situation, norm).includes(bearer)) {
      if (norm.bearer.mode === 'each') continue;
      throw new RangeError(`${norm.id} has one verdict for all its bearers; ask without a bearer`);
    }
    const mask = maskAt(situation.verdict(norm, bearer), t);
    const asking = { situation, ground, t, leaves: { ids: new Set<string>(), depth: 0, told: new WeakMap() } };
    const verdict = verdictOf(situation, norm, bearer, readings, t);
    const bearers = bearer !== null || isAskedAsOne(situation, norm) ? [bearer] : bearersOf(situation, norm).slice(1);
    const children = bearers
      .filter((b) => b === null || boundBy(situation, norm).includes(b))
      .flatMap((b) => normParts(asking, envOf(situation, norm, b), mask));
    out.push({
      verdict,
      at: formatInstant(t),
      node: {
        what: bearerInWords(norm, bearer),
        answer: verdict.statuses.join(' or '),
        note: norm.words,
        children: [...versionNodes(asking, norm, bearers), ...children],
      },
      leaves: [...withLinks(record, asking.leaves.ids)].sort(),
    });
  }
  if (out.length === 0)
    throw new RangeError(`${options.norm} does not bind ${options.bearer ?? 'anyone'} under these readings`);
  return out;
}

/** Reports that a leaf goes back to or that correct, retract or join it: without them it would say something else. */
function withLinks(record: RecordStore, ids: ReadonlySet<string>): Set<string> {
  const out = new Set(ids);
  const reports = record.kept().map((k) => k.report);
  const linksOf = (report: Report): string[] => [
    ...(report.supersedes === undefined ? [] : [report.supersedes]),
    ...('report' in report ? [report.report] : []),
    ...(report.derivedFrom ?? []),
    // Of two incidents that may be one, each bears on the other, whenever it lies.
    ...(report.says === 'same' ? reports.filter((r) => report.incidents.some((i) => isOf(r, i))).map((r) => r.id) : []),
  ];
  const isOf = (r: Report, incident: string) => r.id === incident || ('incident' in r && r.incident === incident);
  const known = new Set(reports.map((r) => r.id));
  for (let grew = true; grew; ) {
    grew = false;
    for (const report of reports) {
      const links = linksOf(report).filter((id) => known.has(id));
      const joins = report.says === 'same' || report.says === 'deny';
      const touchesLeaf = links.some((id) => out.has(id)) || (joins && !out.has(report.id));
      if (touchesLeaf && !out.has(report.id)) {
        out.add(report.id);
        grew = true;
      }
      if (!out.has(report.id)) continue;
      for (const id of links) {
        if (out.has(id)) continue;
        out.add(id);
        grew = true;
      }
    }
  }
  return out;
}
