import { type Hatching, LOOKS } from './looks.ts';

/** Strokes of each hatching in a square of 8 px. */
export const STROKES: Readonly<Record<Hatching, string>> = {
  none: '',
  rising: 'M0 8 8 0 M-2 2 2 -2 M6 10 10 6',
  crossed: 'M0 0 8 8 M0 8 8 0',
  level: 'M0 4H8',
  upright: 'M4 0V8',
  grid: 'M4 0V8 M0 4H8',
  dots: 'M3 4a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0',
  sparse: 'M3.4 4a.6 .6 0 1 0 1.2 0a.6 .6 0 1 0 -1.2 0',
};

/** Patterns that every picture of the page refers to: `fill="url(#look-breached)"`. */
export function PatternDefinitions() {
  return (
    <svg className="definitions" width="0" height="0" aria-hidden="true" focusable="false">
      <title>patterns</title>
      <defs>
        {LOOKS.map(({ id, colour, hatching }) => (
          <pattern key={id} id={`look-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" className={`fill-${colour}`} />
            <path d={STROKES[hatching]} className={hatching === 'dots' || hatching === 'sparse' ? 'dot' : 'hatch'} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
