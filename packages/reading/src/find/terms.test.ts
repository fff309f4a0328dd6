import { expect, test } from 'vitest';
import { termOf } from './terms.ts';

test('forms of a word share one term', () => {
  for (const forms of [
    ['weapon', 'weapons'],
    ['law', 'laws'],
    ['release', 'released', 'releases', 'releasing'],
    ['adopt', 'adopts', 'adopted', 'adoption'],
    ['withdraw', 'withdrawal'],
    ['sanction', 'sanctions'],
    ['вибори', 'виборів', 'виборах'],
    ['закон', 'закону', 'законом'],
    ['граница', 'границы', 'границу'],
  ])
    expect(new Set(forms.map(termOf)).size, forms.join()).toBe(1);
});

test('words that say nothing, numbers and letters are no terms', () => {
  expect(['the', 'would', 'та', 'который', '2015', 'x', "it's"].filter((word) => termOf(word) !== undefined)).toEqual(
    [],
  );
});
