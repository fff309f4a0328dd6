/** Random small records about the acts of an agreement. */
import type { Agreement } from '../agreement/form.ts';
import { type Author, type Report, ReportSchema, type Value, type When, type Where } from '../record/report.ts';
import { hasDrawings } from './drawings.ts';
import { type Draw, instant, MIDNIGHT } from './random-draw.ts';
import { randomPlace } from './random-places.ts';
import { iso } from './small.ts';

const SOURCES = ['M', 'M', 'V', 'A', 'B', 'X'] as const;

/** Records of 1 to `most` reports. Without `vague` incidents differ in nothing that one account leaves open. */
export function randomRecord(draw: Draw, agreement: Agreement, fragment: boolean, most = 5): Report[] {
  const acts = actsIn(agreement);
  const reports: Report[] = [];
  const ids: string[] = [];
  const add = (report: object): void => {
    const id = `r${reports.length + 1}`;
    const known = draw.chance(15) ? { known: iso(instant(draw)) } : {};
    const derivedFrom = draw.chance(6) ? { derivedFrom: [draw.one(['wire', ...ids])] } : {};
    reports.push(ReportSchema.parse({ id, ...known, ...derivedFrom, ...report }));
    ids.push(id);
  };
  if (draw.chance(60))
    add({
      by: 'M',
      says: 'coverage',
      when: { from: iso(MIDNIGHT - 100_000), open: true },
      fraction: draw.one([1, 1, 0.8, 0.5]),
    });
  const accounts = draw.int(1, most);
  for (let i = 0; i < accounts; i++)
    add({ ...occurrence(draw, acts, ids, fragment, reports), ...seenAt(draw, agreement) });
  const states = ['until', 'briefly', 'seen'].filter((state) =>
    JSON.stringify(agreement.norms).includes(`"state":"${state}"`),
  );
  for (const state of states)
    for (let i = draw.int(0, 3); i > 0; i--) add({ ...observation(draw, state, reports), ...seenAt(draw, agreement) });
  for (const measure of ['stock', 'glance', 'size']) {
    if (!JSON.stringify(agreement.norms).includes(`"measure":"${measure}"`)) continue;
    for (let i = draw.int(0, 4); i > 0; i--) add(amount(draw, measure, reports));
  }
  if (JSON.stringify(agreement.norms).includes('"clearance"')) {
    for (let i = draw.int(1, 2); i > 0; i--) {
      const from = [{ line: draw.one(['front', 'rear']), metres: draw.one([200, 500, 999, 1000, 1200]) }];
      const where = draw.chance(80) ? { where: { from: draw.chance(30) ? [{ ...from[0], error: 300 }] : from } } : {};
      add({
        ...observation(draw, draw.one(['until', 'briefly', 'seen']), reports),
        kind: draw.one(['gun', 'heavy', 'light']),
        ...where,
        ...seenAt(draw, agreement),
      });
    }
  }
  const others = draw.int(0, 2);
  const occurrences = () => reports.flatMap(({ says, id }) => (says === 'occurrence' ? [id] : []));
  for (let i = 0; i < others; i++) add(other(draw, acts, occurrences(), reports, fragment));
  return reports;
}

/** Where there are drawings, states are often seen somewhere. */
const seenAt = (draw: Draw, agreement: Agreement): { where?: Where } =>
  hasDrawings(agreement) && draw.chance(75) ? { where: randomPlace(draw) } : {};

function actsIn({ norms, moments, definitions, acts }: Agreement): string[] {
  const text = JSON.stringify([norms, moments, definitions]);
  const used = acts.flatMap(({ id }) => (text.includes(`"${id}"`) ? [id] : []));
  // Most reports are about the norm's own act and the exercises of powers.
  const own = norms.flatMap(({ id, type, what }) =>
    (id === 'n' || type === 'power') && what.act ? [what.act, what.act] : [],
  );
  const related = acts.flatMap(({ id, isA, undoneBy }) => (used.includes(isA ?? id) && undoneBy ? [undoneBy] : []));
  return [...used, ...own, ...related];
}

/** Often at an instant that another report speaks of, or whole seconds after it: equal instants and met deadlines on purpose. */
function when(draw: Draw, earlier: readonly Report[] = []): When {
  const exact = earlier.flatMap((report) =>
    'when' in report && typeof report.when === 'string' && report.when.length > 10 ? [Date.parse(report.when)] : [],
  );
  if (exact.length > 0 && draw.chance(35)) {
    return iso(draw.one(exact) + draw.one([0, 0, 0, 1, 2, 3, 4]) * 1000 + (draw.chance(20) ? 1 : 0));
  }
  const kind = draw.int(0, 99);
  const from = instant(draw);
  if (kind < 55) return iso(from);
  if (kind < 75) return { from: iso(from), to: iso(from + draw.int(1, 3)) };
  if (kind < 96) return { from: iso(from), to: iso(from + draw.int(1, 3) * 1000) };
  return iso(from).slice(0, 10);
}

function author(draw: Draw): Author | undefined {
  const kind = draw.int(0, 99);
  if (kind < 65) return draw.one(['A', 'B']);
  if (kind < 77)
    return {
      oneOf: draw.one([
        ['A', 'B'],
        ['A', 'M'],
      ]),
    };
  if (kind < 82) return { all: ['A', 'B'] };
  if (kind < 88) return undefined;
  if (kind < 91) return { unknown: true, not: ['A'] };
  if (kind < 94) return 'sides';
  return draw.one(['M', 'V']);
}

function where(draw: Draw): Where | undefined {
  if (draw.chance(60)) return undefined;
  return draw.one<Where>([{ in: ['area'] }, { in: ['town'] }, { in: ['far'] }, { name: 'somewhere' }]);
}

function occurrence(
  draw: Draw,
  acts: readonly string[],
  ids: readonly string[],
  fragment: boolean,
  earlier: readonly Report[],
): object {
  const act = draw.one(acts);
  return {
    by: draw.one(SOURCES),
    says: 'occurrence',
    act,
    author: author(draw),
    when: when(draw, earlier),
    where: where(draw),
    // In the fragment one incident has one act, so that it plays one part.
    ...(draw.chance(25) ? { incident: fragment ? `of-${act}` : draw.one(['i1', 'i2']) } : {}),
    ...(draw.chance(15) ? { kind: draw.one(['gun', 'heavy', 'light']) } : {}),
    ...(draw.chance(10) ? { phase: draw.one(['starts', 'ends']) } : {}),
    ...(draw.chance(10) ? { to: draw.one(['A', 'B']) } : {}),
    ...(draw.chance(10) ? { count: { low: draw.int(0, 1), high: draw.int(1, 2) } } : {}),
    ...(!fragment && draw.chance(8) && ids.length > 0 ? { about: draw.one(ids) } : {}),
  };
}

function observation(draw: Draw, state: string, earlier: readonly Report[]): object {
  return {
    by: draw.one(['M', 'M', 'V', 'A']),
    says: 'state',
    state,
    holds: draw.chance(60),
    of: draw.one(['A', 'B', 'sides']),
    when: when(draw, earlier),
    ...(draw.chance(20) ? { kind: draw.one(['gun', 'heavy', 'light']) } : {}),
    ...(draw.chance(10) ? { unit: 'first battery' } : {}),
  };
}

/** Amounts at, just below and above the limits that are drawn, in several units. */
function amount(draw: Draw, measure: string, earlier: readonly Report[]): object {
  const value = draw.one<Value>([
    0,
    100,
    150,
    299.999,
    300,
    300,
    300.001,
    450,
    600,
    { low: 250, high: 350 },
    { low: 310 },
  ]);
  const inTonnes = { value: draw.one([0.3, 0.15, 0.6, 0.1]), unit: 't' };
  const inMetres = { value: draw.one([0.1, 0.0999, 0.1001]), unit: 'm' };
  const other = draw.chance(20) ? (measure === 'size' ? inMetres : inTonnes) : undefined;
  const own = {
    value: measure === 'size' && typeof value === 'number' ? value / 3 : value,
    unit: measure === 'size' ? 'mm' : 'kg',
  };
  return {
    by: draw.one(['M', 'M', 'V', 'A', 'B']),
    says: 'measure',
    measure,
    ...(draw.chance(92) ? { of: draw.one(['A', 'A', 'B', 'B', 'sides']) } : {}),
    ...(draw.chance(25) ? { kind: draw.one(['gun', 'heavy', 'light']) } : {}),
    ...(draw.chance(25) ? { in: draw.one([['area'], ['town'], ['far'], ['area', 'far']]) } : {}),
    ...(measure === 'stock' && draw.chance(30) ? { basis: draw.one(['raw', 'pure', 'other']) } : {}),
    ...(draw.chance(4) ? { value, unit: 'pieces' } : (other ?? own)),
    ...(draw.chance(8) ? { value: null } : {}),
    when: when(draw, earlier),
  };
}

function other(
  draw: Draw,
  acts: readonly string[],
  occurrences: readonly string[],
  reports: readonly Report[],
  fragment: boolean,
): object {
  const by = draw.one(SOURCES);
  const target = draw.one(occurrences);
  const source = reports.find(({ id }) => id === target)?.by ?? by;
  switch (draw.int(0, fragment ? 8 : 10)) {
    case 0:
      return { by, says: 'deny', incident: target };
    case 1:
      return { by, says: 'deny', incident: target, what: 'author', authors: [draw.one(['A', 'B'])] };
    case 2:
      return { by, says: 'confirm', report: target, ...(draw.chance(30) ? { when: when(draw) } : {}) };
    case 3:
      return { by: draw.chance(80) ? source : by, says: 'retract', report: target };
    case 4: {
      const replaced = reports.find(({ id }) => id === target);
      const act = replaced?.says === 'occurrence' ? replaced.act : draw.one(acts);
      return { ...occurrence(draw, [act], [], fragment, reports), incident: undefined, by: source, supersedes: target };
    }
    case 5:
    case 6:
      return {
        by,
        says: 'nothing',
        act: draw.one(acts),
        when: { from: iso(instant(draw, -8, 0)), to: iso(instant(draw, 1, 9)) },
        ...(draw.chance(30) ? { of: [fragment ? 'sides' : draw.one(['A', 'sides'])] } : {}),
        ...(draw.chance(30) ? { in: [draw.one(['area', 'town'])] } : {}),
      };
    case 7:
    case 8:
      return {
        by,
        says: 'coverage',
        when: { from: iso(instant(draw, -8, 0)), to: iso(instant(draw, 1, 9)) },
        fraction: draw.one([1, 0.8, 0.4]),
        ...(draw.chance(40) ? { in: [draw.one(['area', 'town'])] } : {}),
      };
    case 9:
      return { by, says: 'same', incidents: [target, draw.one(occurrences)] };
    default:
      return { by, says: 'access', answer: draw.one(['granted', 'denied']), holder: 'A', to: 'M', when: when(draw) };
  }
}
