/** Whose line is whose (semantics 4.4, 6.6). */
import type { Lines, Pattern } from './form.ts';

/** The lines of one bearer: those for it or for a group that it belongs to, else those for nobody in particular. */
export function linesOf(lines: Lines, bearer: string, members: (name: string) => readonly string[]): string[] {
  const own = lines.filter((each) => each.for !== undefined && members(each.for).includes(bearer));
  return (own.length > 0 ? own : lines.filter((each) => each.for === undefined)).map(({ line }) => line);
}

/** Whether some distance of the pattern is measured from the bearer's own line. */
export function hasOwnLine({ distances }: Pattern): boolean {
  return distances?.some(({ lines }) => lines !== undefined) === true;
}

/** The pattern as it is for one bearer: of its distances only that bearer's own lines are left. */
export function withLinesOf(pattern: Pattern, bearer: string, members: (name: string) => readonly string[]): Pattern {
  if (!hasOwnLine(pattern)) return pattern;
  return {
    ...pattern,
    distances: pattern.distances?.map((distance) =>
      distance.lines === undefined
        ? distance
        : { ...distance, lines: linesOf(distance.lines, bearer, members).map((line) => ({ line })) },
    ),
  };
}
