import type { AmendmentNode, ChangeNode, DocumentNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { lookNorm, near, normId, type Symbols } from '../symbols.ts';
import { checkChanges, once } from './questions.ts';

/** Amendments have names of their own and something to say, of what is there when they come into force. */
export function checkAmendments(document: DocumentNode, symbols: Symbols, report: Report): void {
  const names = new Map<string, Ref>();
  const order = document.amendments.toSorted((a, b) => (writtenFrom(a) < writtenFrom(b) ? -1 : 1));
  for (const amendment of document.amendments) {
    once(names, amendment.name, 'amendment', report);
    checkChanges(amendment.changes, report);
    const adds = document.norms.some(({ lines }) => lines.added?.text === amendment.name.text);
    if (amendment.changes.length === 0 && !adds && !amendment.broken)
      report('empty-amendment', amendment.name, { name: amendment.name.text });
    for (const change of amendment.changes) checkKind(change, report);
    checkBegun(amendment, document, report);
  }
  for (const { lines } of document.norms) {
    const { added } = lines;
    if (added && !names.has(added.text) && !symbols.broken.has(added.text))
      report('added-by-none', added, { name: added.text, near: near(symbols, added.text, names.keys()) });
  }
  checkThere(order, symbols, report);
}

/** Dates of one document, compared as written. */
const writtenFrom = ({ from }: AmendmentNode): string => `${from.date} ${from.time ?? '00:00'}`;

const OF_ANOTHER_SORT: ReadonlySet<ChangeNode['change']> = new Set([
  'in-force',
  'signed',
  'proposed',
  'role',
  'drawn-by',
]);

/** When the agreement began, and what a drawing shows, is a matter of readings, or has dates of its own. */
function checkKind(change: ChangeNode, report: Report): void {
  if (OF_ANOTHER_SORT.has(change.change)) report('not-amended', change, {});
}

function checkBegun(amendment: AmendmentNode, { heads }: DocumentNode, report: Report): void {
  const start = heads[0]?.inForce ?? heads[0]?.signed;
  const begun = start && `${start.date} ${start.time ?? '00:00'}`;
  if (begun === undefined || writtenFrom(amendment) >= begun) return;
  report(
    'amended-before',
    amendment.from,
    { name: amendment.name.text },
    start && { place: start, text: 'the agreement begins here' },
  );
}

/** A norm that is changed must be there: added before, and not dropped. */
function checkThere(order: readonly AmendmentNode[], symbols: Symbols, report: Report): void {
  const dropped = new Map<string, Ref>();
  const applied = new Set<string>();
  for (const { name, changes } of order) {
    applied.add(name.text);
    for (const change of changes) {
      if (!('norm' in change)) continue;
      const found = lookNorm(symbols, change.norm.text);
      if (!('norm' in found)) continue;
      const id = normId(found.norm);
      const before = dropped.get(id);
      const added = found.norm.lines.added;
      if (before)
        report(
          'amends-nothing',
          change.norm,
          { name: id, why: 'is dropped by then' },
          { place: before, text: 'it is dropped here' },
        );
      else if (added && !applied.has(added.text))
        report(
          'amends-nothing',
          change.norm,
          { name: id, why: 'is not there yet' },
          { place: added, text: 'it is added by a later amendment' },
        );
      if (change.change === 'drop-norm') dropped.set(id, change.norm);
    }
  }
}
