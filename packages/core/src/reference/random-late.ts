/** What is drawn after all else, so that every other case stays as it was drawn. */
import type { Agreement, Distance, Norm } from '../agreement/form.ts';
import { hasDrawings } from './drawings.ts';
import type { Draw } from './random-draw.ts';

/** The agreement with some permissions that several may only use together, or anybody (semantics 4.8). */
export function withJointPermissions(draw: Draw, agreement: Agreement): Agreement {
  const norms = agreement.norms.map((norm): Norm => {
    if (norm.type !== 'permission' || !draw.chance(40)) return norm;
    const bearer = draw.one<Norm['bearer']>([
      { mode: 'together', names: ['sides'] },
      { mode: 'someone', names: [] },
    ]);
    // `the other` means nothing to several who are bound as one.
    return JSON.stringify(norm).includes('"other"') ? norm : { ...norm, bearer };
  });
  return { ...agreement, norms };
}

/** The agreement with some norms measured from each bearer's own line (semantics 6.6), if it has drawings. */
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
