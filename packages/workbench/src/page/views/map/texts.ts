/** What the map says of a mark, a place or a drawing, in the reader's language. */
import type { GivenDrawing } from '../../../ask/index.ts';
import { unturned } from '../../words/unturned.ts';
import type { Words } from '../../words/words.tsx';
import type { Cells } from './cells.ts';
import type { PlaceRow } from './rows.ts';

/** Stands for a name while its sentence is made; no message has it. */
const SLOT = '\ue000';

/** A name of others in its own direction inside a sentence of ours, for a canvas, which knows no `bdi`. */
export function isolatedIn(sentence: (slot: string) => string, name: string): string {
  return sentence(SLOT).replaceAll(SLOT, () => `\u2068${unturned(name)}\u2069`);
}

/** Metres, or kilometres where these are shorter. */
export function lengthText({ t, number }: Words, metres: number): string {
  if (metres < 1000) return t('length.m', { n: number(Math.round(metres)) });
  return t('length.km', { n: number(Number((metres / 1000).toPrecision(3))) });
}

/** Degrees of a line of the graticule. */
export function degreesText({ t, number }: Words, value: number, axis: 'lon' | 'lat'): string {
  const n = number(Math.abs(Number(value.toFixed(3))));
  if (value === 0 || Math.abs(value) === 180) return t('degrees', { n });
  return t(`degrees.${axis === 'lat' ? (value > 0 ? 'north' : 'south') : value > 0 ? 'east' : 'west'}`, { n });
}

/** Whose drawing it is. */
export const drawnBy = ({ t }: Words, { by }: GivenDrawing): string =>
  by === undefined ? t('drawing.byNobody') : t('drawing.by', { by });

/** For which time; '' where it is valid always. */
export function validText({ t, instant }: Words, { from, until }: GivenDrawing): string {
  if (from === undefined && until === undefined) return '';
  // The last day on which it holds is the one before `until`.
  const [first, last] = [
    from === undefined ? '' : instant(from, 'day'),
    until === undefined ? '' : instant(until - 1, 'day'),
  ];
  if (first === '') return t('drawing.until', { last });
  return last === '' ? t('drawing.from', { first }) : t('drawing.during', { first, last });
}

/** How many incidents, and how many of them are not certain. */
export function countText({ t }: Words, n: number, certain: number, none: number): string {
  const parts = [t('count', { n })];
  const possible = n - certain - none;
  if (possible > 0) parts.push(t('count.possible', { n: possible }));
  if (none > 0) parts.push(t('count.none', { n: none }));
  return parts.join(t('list.comma'));
}

/** How well a place is known. */
export function kindText(words: Words, { kind, point }: Pick<PlaceRow, 'kind' | 'point'>): string {
  if (kind === 'area') return words.t('kind.area', { radius: lengthText(words, point?.radius ?? 0) });
  return words.t(`kind.${kind}`);
}

export function cellText(words: Words, cells: Cells, c: number, name: string): string {
  const at = (column: Float64Array | Int32Array) => column[c] as number;
  const count = countText(words, at(cells.count), at(cells.certain), at(cells.none));
  const where =
    cells.isOne[c] === 1 && name !== '' ? name : words.t(cells.isOne[c] === 1 ? 'mark.unnamed' : 'mark.several');
  const how =
    at(cells.vague) === 0
      ? words.t('kind.point')
      : words.t('kind.area', { radius: lengthText(words, at(cells.reach)) });
  return [where, count, how].join(words.t('list.comma'));
}
