import type { ShownVerdict } from '../answer/answer.ts';

type Choice = ShownVerdict['readings'];

/** Verdicts of one bearer by one standard that are the same under several choices of readings. */
export interface AlikeVerdicts extends Pick<ShownVerdict, 'bearer' | 'standard' | 'segments'> {
  /** The choices under which they are so, and all that were looked at. */
  readonly under: readonly Choice[];
  readonly of: readonly Choice[];
}

/** Verdicts in the order in which they are given, those of one bearer and standard that are alike together. */
export function alikeVerdicts(verdicts: readonly ShownVerdict[]): AlikeVerdicts[] {
  const groups = new Map<string, Map<string, ShownVerdict[]>>();
  for (const verdict of verdicts) {
    const { bearer, standard, segments } = verdict;
    const [whose, same] = [JSON.stringify([bearer, standard]), JSON.stringify(segments)];
    const group = groups.get(whose) ?? new Map<string, ShownVerdict[]>();
    groups.set(whose, group);
    group.set(same, [...(group.get(same) ?? []), verdict]);
  }
  const choices = (of: readonly ShownVerdict[]) => of.map(({ readings }) => readings);
  return [...groups.values()].flatMap((group) => {
    const of = choices([...group.values()].flat());
    return [...group.values()].flatMap((alike) =>
      alike
        .slice(0, 1)
        .map(({ bearer, standard, segments }) => ({ bearer, standard, segments, under: choices(alike), of })),
    );
  });
}
