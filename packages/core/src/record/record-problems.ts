import { compareProblems, type Problem } from './problem.ts';
import type { RecordStore } from './store.ts';
import { viewOf } from './view.ts';

/** All problems of a record at a known-at (ms; left out: everything is known): of lines, ids, times, and links. */
export function recordProblems(record: RecordStore, knownAt?: number): readonly Problem[] {
  return [...record.problems(), ...viewOf(record, knownAt).problems].sort(compareProblems);
}

/** How many reports are used, and how many reports or lines are set aside. */
export function reportCounts(
  record: RecordStore,
  knownAt?: number,
): { readonly used: number; readonly setAside: number } {
  const setAside = (problems: readonly Problem[]): number =>
    problems.reduce((sum, problem) => sum + problem.setAside, 0);
  const view = viewOf(record, knownAt);
  return {
    used: view.kept.length - setAside(view.problems),
    setAside: setAside(record.problems()) + setAside(view.problems),
  };
}
