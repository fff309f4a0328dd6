import type { ClauseNode, DocumentNode, HeadNode } from '../../1-parse/ast.ts';
import type { Place, Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';

/** One agreement a document, said first. */
export function checkHeads(document: DocumentNode, firstFence: Place | undefined, report: Report): void {
  const [first, ...others] = document.heads;
  if (!first && !document.broken.has('agreement')) {
    const start = firstFence?.start ?? 0;
    report('no-agreement', { start, end: start }, {});
  }
  if (first) checkLines(first, report);
  for (const head of others) {
    report(
      'two-agreements',
      head.name,
      { name: head.name.text },
      first && { place: first.name, text: 'the first stands here' },
    );
  }
}

/** A line of the head stands once (texts may be many), and what is signed is no proposal any more. */
function checkLines(head: HeadNode, report: Report): void {
  const seen = new Map<string, Ref>();
  for (const line of head.lines) {
    const before = seen.get(line.text);
    if (before && line.text !== 'text')
      report('line-twice', line, { line: line.text }, { place: before, text: 'the first stands here' });
    seen.set(line.text, before ?? line);
  }
  const [signed, proposed] = [seen.get('signed'), seen.get('proposed')];
  if (signed && proposed)
    report(
      'expected',
      proposed,
      { found: '`proposed`', what: 'either `signed` or `proposed`, and not both,' },
      { place: signed, text: '`signed` stands here' },
    );
}

/** Clauses stand in the order of the text, as far as their numbers tell. */
export function checkClauseOrder(clauses: readonly ClauseNode[], report: Report): void {
  let before: ClauseNode | undefined;
  for (const clause of clauses) {
    if (before && isBefore(clause.id.text, before.id.text)) {
      report(
        'clause-order',
        clause.id,
        { id: clause.id.text, before: before.id.text },
        { place: before.id, text: 'the later clause stands here' },
      );
    } else before = clause;
  }
}

const SERIES = /^(\p{L}*)(\d+)(.*)$/u;

/** Numbers of one series only: `G2` says nothing about `3`. */
function isBefore(a: string, b: string): boolean {
  const [, seriesA, numberA, restA] = SERIES.exec(a) ?? [];
  const [, seriesB, numberB, restB] = SERIES.exec(b) ?? [];
  if (seriesA === undefined || seriesA !== seriesB) return false;
  const difference = Number(numberA) - Number(numberB);
  return difference < 0 || (difference === 0 && (restA ?? '').localeCompare(restB ?? '', 'en', { numeric: true }) < 0);
}
