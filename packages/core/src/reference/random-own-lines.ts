/** Random distances to each bearer's own line (semantics 6.6). */
import type { Agreement, Distance } from '../agreement/form.ts';
import { hasDrawings } from './drawings.ts';
import type { Draw } from './random-draw.ts';

/**
 * The agreement with some norms measured from own lines, if it has drawings. It is drawn after all else, so that every other case
 * stays as it was drawn.
 */
export function withOwnLines(draw: Draw, agreement: Agreement): Agreement {
  if (!hasDrawings(agreement)) return agreement;
  const norms = agreement.norms.map((norm) => {
    const mayHave = norm.type !== 'power' && norm.what.measure === undefined;
    return mayHave && draw.chance(30) ? { ...norm, what: { ...norm.what, distances: [fromOwnLine(draw)] } } : norm;
  });
  return { ...agreement, norms };
}

/** For A, for B, for both or for neither; the line of one may have two parts. */
function fromOwnLine(draw: Draw): Distance {
  const [front, rear] = [{ line: 'front' }, { line: 'rear' }];
  const lines = draw.one([
    [
      { ...front, for: 'A' },
      { ...rear, for: 'B' },
    ],
    [{ ...rear, for: 'A' }, front],
    [{ ...front, for: 'sides' }, rear],
    [
      { ...front, for: 'A' },
      { ...rear, for: 'A' },
    ],
  ]);
  return { lines, op: draw.one(['nearer', 'nearer', 'at-most', 'at-least', 'farther'] as const), metres: 5000 };
}
