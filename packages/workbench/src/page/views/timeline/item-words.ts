/** What a strip says of an item: numbers of bins, and the words of a single incident. */
import { type Incidents, incidentRow, STATES } from '../../../ask/incident-columns.ts';
import type { Words } from '../../words/words.tsx';
import type { Items } from './items.ts';

export const NONE_STATE = STATES.indexOf('none');
export const CERTAIN_STATE = STATES.indexOf('certain');

/** Undefined: there is no such item. */
export function itemWords(words: Words, incidents: Incidents, items: Items, i: number): string | undefined {
  const { t, instant, number } = words;
  if (items.kind === 'bins') {
    const { bins } = items;
    if (i < 0 || i >= bins.n) return undefined;
    const from = bins.from + i * bins.length;
    const counts = { certain: bins.certain[i] ?? 0, possible: bins.possible[i] ?? 0, none: bins.none[i] ?? 0 };
    return t('bin', { ...counts, from: instant(from, 'minute'), to: instant(from + bins.length, 'minute') });
  }
  const item = items.all[i];
  if (item === undefined) return undefined;
  const { from, to, state, description, place, reports } = incidentRow(incidents, item.incident);
  const act = description.kind === undefined ? description.act : `${description.act} ${description.kind}`;
  return [
    act,
    t(`state.${state}`),
    to - from > 60_000
      ? t('between', { from: instant(from, 'minute'), to: instant(to, 'minute') })
      : instant(from, 'minute'),
    place === undefined ? t('place.unknown') : place.name || place.zones.join(', '),
    t('reports', { n: reports, told: number(reports) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
