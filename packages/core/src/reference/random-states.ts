/**
 * Random duties to bring about a state, with much that the other random cases seldom have together: something seen at places that
 * may or may not be meant, an observation that nothing is there, and zones whose drawings change (semantics 2.8.1, 4.4, 6.4).
 */
import type fc from 'fast-check';
import { type Agreement, AgreementSchema, type Norm } from '../agreement/form.ts';
import { type Report, ReportSchema, type Where } from '../record/report.ts';
import type { Case } from './random.ts';
import { type Draw, drawn, instant, MIDNIGHT } from './random-draw.ts';
import { randomPlace, withDrawings } from './random-places.ts';
import { iso, smallAgreement } from './small.ts';

const ZONES: Pick<Agreement, 'zones' | 'lines'> = {
  zones: [{ id: 'area' }, { id: 'town', within: ['area'] }, { id: 'far', apartFrom: ['area'] }],
  lines: [{ id: 'front' }, { id: 'rear' }],
};

export function randomStateCase(): fc.Arbitrary<Case> {
  return drawn((draw) => {
    const agreement = withStates(draw);
    const reports = observations(draw);
    // Who are bound as one have no verdicts of their own.
    const bearer = agreement.norms[0]?.bearer.mode === 'each' && draw.chance(70) ? 'A' : null;
    const asks = [instant(draw), instant(draw), MIDNIGHT + 12_000].map((at) => ({
      norm: 'n',
      readings: {},
      bearer,
      at,
    }));
    return { agreement, reports, asks };
  });
}

function withStates(draw: Draw): Agreement {
  const due = instant(draw, -4, 8);
  const norm: Partial<Norm> = {
    id: 'n',
    type: 'duty',
    bearer: { mode: draw.one(['each', 'any', 'together'] as const), names: draw.one([['A'], ['sides']]) },
    what: {
      state: draw.one(['until', 'until', 'briefly']),
      in: draw.one(['area', 'area', 'town']),
      ...(draw.chance(20) ? { kind: 'heavy' } : {}),
    },
    ...(draw.chance(70) ? { deadline: { deadline: 'by', tooLate: due, written: '' } } : {}),
    ...(draw.chance(30) ? { from: { moment: 'at', instant: instant(draw, -8, 4), written: '' } } : {}),
  };
  return AgreementSchema.parse({
    ...smallAgreement([norm]),
    signed: MIDNIGHT - 20_000,
    states: [
      { id: 'until', lasts: { lasts: 'until-contradicted' } },
      { id: 'briefly', lasts: { lasts: 'at-most', span: { n: 3, unit: 'seconds' } } },
    ],
    ...(draw.chance(60) ? withDrawings(draw, ZONES) : ZONES),
  });
}

/** Most are seen somewhere, and what is not seen is most often not seen anywhere. */
function observations(draw: Draw): Report[] {
  return Array.from({ length: draw.int(2, 6) }, (_, i) => {
    const holds = draw.chance(60);
    const from = instant(draw, -8, 8);
    const nowhere = draw.one<{ where?: Where }>([{}, {}, { where: { in: ['area'] } }]);
    const somewhere = draw.one<{ where?: Where }>([
      { where: { name: 'somewhere' } },
      { where: { name: 'elsewhere' } },
      { where: { in: ['area'] } },
      { where: { in: ['far'] } },
      { where: randomPlace(draw) },
      {},
    ]);
    return ReportSchema.parse({
      id: `r${i + 1}`,
      by: draw.one(['M', 'V']),
      says: 'state',
      state: draw.one(['until', 'until', 'briefly']),
      holds,
      of: draw.one(['A', 'A', 'B', 'sides']),
      ...(holds ? somewhere : nowhere),
      when: draw.chance(60) ? iso(from) : { from: iso(from), to: iso(from + draw.int(1, 5) * 1000) },
    });
  });
}
