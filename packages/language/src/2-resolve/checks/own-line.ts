import { type Agreement, linesOf, type Pattern, underReadings, versionsOf, vocabularyOf } from '@servanda/core';
import type { BearerNode, DistanceNode, DocumentNode, NormNode } from '../../1-parse/ast.ts';
import type { Place } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { normId } from '../symbols.ts';

/** Who are bound as one have one verdict, and no line of their own. */
export const isBoundAsOne = (bearer: BearerNode | undefined): boolean =>
  bearer !== undefined && ['any', 'together', 'someone'].includes(bearer.mode);

/** Distances of a norm's own sentence to `its own line`. */
export const ownDistances = ({ what }: NormNode): DistanceNode[] => what?.distances.filter(({ own }) => own) ?? [];

/** What `measured from` measures must be there, and for one verdict there is one line. */
export function checkMeasured(norm: NormNode, report: Report): void {
  const { lines } = norm;
  const measured = norm.places.get('measured');
  const isOwn = ownDistances(norm).length > 0;
  const mayHave = norm.type === 'ban' || norm.type === 'duty' || norm.type === 'permission';
  if (measured && mayHave && !lines.leaving && !isOwn && !norm.broken) report('line-without-clearance', measured, {});
  const own = lines.measured?.find((each) => each.for)?.for;
  if (own && !isOwn && isBoundAsOne(norm.bearer)) report('line-for-one-of-several', own, { name: own.text });
  if (lines.leaving && !lines.measured)
    report('clearance-without-line', lines.leaving, { what: 'the zone to be left' });
}

/** The agreement as written, and as each reading and amendment has it that bears on who is bound. */
interface Version {
  readonly agreement: Agreement;
  /** The name of the reading or amendment. */
  readonly by?: Place | undefined;
}

/**
 * Whoever is bound must have a line where its own is asked for, and a line must be for somebody who is bound (semantics 6.6). Groups may
 * come from another document, so this is asked of the whole form.
 */
export function checkWhoseLine(document: DocumentNode, agreement: Agreement, report: Report): void {
  const nodes = document.norms.filter(({ lines, broken }) => lines.measured && !broken);
  if (nodes.length === 0) return;
  const versions = versionsIn(document, agreement);
  const known = new Set([...agreement.actors, ...agreement.groups].map(({ id }) => id));
  for (const node of nodes) {
    const bound = new Set<string>();
    const without = new Set<string>();
    const measured = node.places.get('measured') ?? node.name;
    for (const { agreement: version, by } of versions) {
      const norm = version.norms.find(({ id }) => id === normId(node));
      const { members } = vocabularyOf(version);
      const who = norm?.bearer.names.flatMap((name) => members(name)) ?? [];
      for (const one of who) bound.add(one);
      if (norm?.bearer.mode !== 'each') continue;
      const lineless = who.filter((one) => known.has(one) && !without.has(one) && !hasLine(norm.what, one, members));
      for (const one of lineless) without.add(one);
      if (lineless.length > 0) {
        const note = by && { place: measured, text: 'the lines are given here' };
        report('bearer-without-line', by ?? measured, { names: lineless.join('`, `') }, note);
      }
    }
    for (const { for: who } of node.lines.measured ?? []) {
      const isBound = versions.some(({ agreement: version }) =>
        vocabularyOf(version)
          .members(who?.text ?? '')
          .some((one) => bound.has(one)),
      );
      if (who && known.has(who.text) && !isBound) report('line-for-unbound', who, { name: who.text });
    }
  }
}

function hasLine({ distances }: Pattern, bearer: string, members: (name: string) => readonly string[]): boolean {
  return distances?.every(({ lines }) => lines === undefined || linesOf(lines, bearer, members).length > 0) ?? true;
}

function versionsIn({ questions, amendments }: DocumentNode, agreement: Agreement): Version[] {
  const read = agreement.questions.flatMap((question) => {
    const node = questions.find(({ name }) => name.text === question.id);
    return question.readings
      .filter(({ changes }) => changes.some(bearsOnWho))
      .map((reading) => ({
        // Alone: a name that stands twice is reported elsewhere.
        agreement: underReadings({ ...agreement, questions: [question] }, { [question.id]: reading.id }),
        by: node?.readings.find(({ name }) => name.text === reading.id)?.name,
      }));
  });
  const amended = (agreement.amendments?.some(({ changes }) => changes.some(bearsOnWho)) ? versionsOf(agreement) : [])
    .slice(1)
    .map((version) => ({
      agreement: version.agreement,
      by: amendments.find(({ name }) => name.text === version.amendments.at(-1)?.id)?.name,
    }));
  return [{ agreement }, ...read, ...amended];
}

const bearsOnWho = (change: Agreement['questions'][number]['readings'][number]['changes'][number]): boolean =>
  change.change === 'group' || (change.change === 'norm' && (change.line === 'bearer' || change.line === 'what'));
