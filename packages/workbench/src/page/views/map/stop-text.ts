/** What is said of that at which the keyboard stops. */
import type { Words } from '../../words/words.tsx';
import type { Cells } from './cells.ts';
import type { PlaneDrawing } from './plane-drawings.ts';
import type { Stop } from './stops.ts';
import { cellText, countText, drawnBy, validText } from './texts.ts';
import type { Model } from './use-model.ts';

type Known = Pick<Model, 'columns' | 'rivals' | 'inZone' | 'perhapsInZone'>;

/** @param covered zones that some source could see then, at least in part */
export function stopText(words: Words, stop: Stop, cells: Cells, model: Known, covered: ReadonlySet<string>): string {
  const { name } = model.columns.places;
  switch (stop.sort) {
    case 'cell':
      return cellText(words, cells, stop.cell, name[cells.place[stop.cell] ?? -1] ?? '');
    case 'rival': {
      const incidents = model.rivals.get(stop.place) ?? [];
      const of = (state: number) => incidents.filter((i) => model.columns.state[i] === state).length;
      const count = countText(words, incidents.length, of(2), of(0));
      const where = name[stop.place] || words.t('mark.unnamed');
      return [where, count, words.t('legend.rival')].join(words.t('list.comma'));
    }
    case 'drawing':
      return drawingText(words, stop.drawing, model, covered);
  }
}

function drawingText(
  words: Words,
  { thing, drawing, holds }: PlaneDrawing,
  model: Known,
  covered: ReadonlySet<string>,
): string {
  const said = [
    thing.name ?? thing.id,
    words.t(`sort.${thing.sort}`),
    drawnBy(words, drawing),
    validText(words, drawing),
    holds ? '' : words.t(drawing.isRead ? 'drawn.invalid' : 'drawn.unchosen'),
    ...insideTexts(words, drawing, model),
    holds && covered.has(thing.id) ? words.t('legend.covered') : '',
  ];
  return said.filter(Boolean).join(words.t('list.comma'));
}

/** How many incidents lie somewhere in a drawing, and in it or elsewhere. */
export function insideTexts(
  { t }: Words,
  drawing: PlaneDrawing['drawing'],
  { inZone, perhapsInZone }: Pick<Model, 'inZone' | 'perhapsInZone'>,
): string[] {
  const [inside, perhaps] = [inZone.get(drawing)?.length ?? 0, perhapsInZone.get(drawing)?.length ?? 0];
  return [
    ...(inside > 0 ? [t('drawn.inside', { n: inside })] : []),
    ...(perhaps > 0 ? [t('drawn.perhaps', { n: perhaps })] : []),
  ];
}
