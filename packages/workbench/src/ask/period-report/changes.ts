import type { Status } from '@servanda/core';
import { groupBy } from '@servanda/formats/results';
import type { ReportChange, ReportRow } from './form.ts';
import type { Ground } from './ground.ts';
import { aboutWords, changeSentence } from './sentences.ts';

const same = (a: readonly Status[], b: readonly Status[]) => a.join() === b.join();

/** Each step of every verdict inside the period, also of one that ends as it began. */
export function changesOf({ local }: Pick<Ground, 'local'>, rows: readonly ReportRow[]): ReportChange[] {
  const changed = rows.filter(({ steps }) => steps.length > 0);
  const alike = groupBy(changed, ({ norm, under, before, steps }) => JSON.stringify([norm, under, before, steps]));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const about = aboutWords([first, ...others]);
    let before: readonly Status[] = first.before;
    return first.steps.flatMap(({ from, statuses }) => {
      if (same(before, statuses)) return [];
      const sentence = changeSentence(about, before, local(Date.parse(from)), statuses);
      before = statuses;
      return [{ rows: [first, ...others].map(({ id }) => id), link: first.link, sentence }];
    });
  });
}
