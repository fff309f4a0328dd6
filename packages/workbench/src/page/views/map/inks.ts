/** Colours of the canvas, from the style of the page: a canvas knows no custom properties and no light and dark. */

export const INKS = ['water', 'land', 'shore', 'grid', 'paper', 'ink', 'quiet', 'mark', 'area', 'focus'] as const;
export type Ink = (typeof INKS)[number];
export const HUES = 6;

export interface Inks extends Readonly<Record<Ink, string>> {
  /** Of those who drew, by turns: equal in weight, and none of them means anything. */
  readonly hues: readonly string[];
}

/** @param probes has one element an ink, and then one a hue, each coloured by the style */
export function inksOf(probes: Element): Inks {
  const colours = [...probes.children].map((probe) => getComputedStyle(probe).color);
  const named = Object.fromEntries(INKS.map((ink, i) => [ink, colours[i] ?? 'gray'])) as Record<Ink, string>;
  return { ...named, hues: colours.slice(INKS.length) };
}
