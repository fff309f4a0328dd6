/** Random counting rules for the acts and zones of random agreements. */
import type { Counting } from '../agreement/form.ts';
import { type Draw, span } from './random-draw.ts';

/** Two rules, `c1` and `c2`, about an act of a ban, a wider or narrower one, or another. */
export function randomCountings(draw: Draw, act: string): Counting[] {
  return ['c1', 'c2'].map((id): Counting => {
    const what = { act: draw.chance(85) ? act : draw.one(['move', 'move-slow', 'x1']) };
    return {
      id,
      title: `Counted as ${id}`,
      counts: [{ ...what, ...(draw.chance(10) ? { kind: 'heavy' } : {}) }],
      ...(draw.chance(15) ? { except: [{ ...what, ...draw.one([{ in: 'town' }, { kind: 'gun' }]) }] } : {}),
      each: draw.one(['once', 'number', 'number']),
      ...(draw.chance(70)
        ? {
            merged: {
              quiet: span(draw),
              ...(draw.chance(30) ? { sameAuthor: true as const } : {}),
              ...(draw.chance(25) ? { zones: draw.one([['area'], ['town', 'far']]) } : {}),
              ...(draw.chance(20) ? { kinds: ['heavy'] } : {}),
              ...(draw.chance(40) ? { atLeast: draw.int(2, 3) } : {}),
            },
          }
        : {}),
    };
  });
}
