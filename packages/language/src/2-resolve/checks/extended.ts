import type { NormNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';

/** Something must be there that a power can extend (semantics 4.7.3). Only a warning: a reading may add it. */
export function checkExtended({ id, norm }: { id: string; norm: NormNode }, ref: Ref, report: Report): void {
  const { deadline, starting, ending, requires, until, term, every } = norm.lines;
  const counted = norm.type === 'duty' && !every && (deadline || starting || ending);
  const given = norm.type === 'duty' && requires?.some(({ thenWithin }) => thenWithin);
  const ends = term || (until && !['first', 'when', 'fulfilled', 'own'].includes(until.moment));
  if (counted || given || ends || norm.type === 'power') return;
  report('nothing-to-extend', ref, { name: id }, { place: norm.name, text: `\`${id}\` stands here` });
}
