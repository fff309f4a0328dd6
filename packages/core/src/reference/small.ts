/** Small agreements and reports for tests: one tick is a second. */
import { type Agreement, AgreementSchema, type Norm, type Span } from '../agreement/form.ts';
import { type Report, ReportSchema } from '../record/report.ts';

/** ISO text of an instant (ms). */
export const iso = (ms: number): string => new Date(ms).toISOString();

export const seconds = (n: number): Span => ({ n, unit: 'seconds' });

/** `A` and `B` are parties, `M` and `V` monitors; `fire`, `move`, `undo-move` and so on are acts; signed at 0. */
export function smallAgreement(norms: readonly Partial<Norm>[], other: Partial<Agreement> = {}): Agreement {
  return AgreementSchema.parse({
    servanda: 1,
    id: 'small',
    title: 'Small',
    signed: 0,
    clock: 'UTC',
    actors: [
      { id: 'A', role: 'party' },
      { id: 'B', role: 'party' },
      { id: 'M', role: 'body' },
      { id: 'V', role: 'body' },
    ],
    groups: [{ id: 'sides', members: ['A', 'B'] }],
    kinds: [{ id: 'heavy', members: ['gun'] }, { id: 'gun' }],
    acts: [
      { id: 'fire' },
      { id: 'fire-live', isA: 'fire' },
      { id: 'move', undoneBy: 'return' },
      { id: 'return' },
      { id: 'ask' },
      { id: 'answer' },
      { id: 'pause' },
      { id: 'adopt', public: true },
    ],
    states: [{ id: 'deployed', lasts: { lasts: 'until-contradicted' } }],
    zones: [{ id: 'area' }, { id: 'town', within: ['area'] }, { id: 'far', apartFrom: ['area'] }],
    lines: [],
    moments: [],
    definitions: [],
    clauses: [{ id: '1', title: 'One' }],
    norms: norms.map((norm) => ({ clause: '1', bearer: { mode: 'each', names: ['sides'] }, ...norm })),
    questions: [],
    ...other,
  });
}

let reports = 0;
/** An occurrence at `ms`, or vaguely between two instants, both included. */
export function did(
  source: string,
  author: unknown,
  act: string,
  ms: number | [number, number],
  other: object = {},
): Report {
  const when = typeof ms === 'number' ? iso(ms) : { from: iso(ms[0]), to: iso(ms[1]) };
  return ReportSchema.parse({ id: `r${++reports}`, by: source, says: 'occurrence', act, author, when, ...other });
}

/** Any other report. */
export function says(source: string, what: string, other: object): Report {
  return ReportSchema.parse({ id: `r${++reports}`, by: source, says: what, ...other });
}

/** M saw everything, everywhere, from before the start on: silence counts. */
export const seen = (source = 'M'): Report =>
  says(source, 'coverage', { when: { from: iso(-100_000), open: true }, fraction: 1 });
