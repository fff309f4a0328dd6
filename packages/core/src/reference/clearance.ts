/** Clearance in a world (4.4): a weapon seen nearer than it may stand undoes the withdrawal, and speaks against an unseen one. */
import type { Norm } from '../agreement/form.ts';
import type { ReportOf } from '../record/report.ts';
import { parseWhen } from '../time/time-text.ts';
import { actorsOf, isKind } from './names.ts';
import { distancesTo, type Spot } from './places.ts';
import { lastWord, observations, spotOf } from './states.ts';
import type { Bearer } from './types.ts';
import type { View, World } from './world.ts';

type Grade = 'no' | 'possible' | 'certain';
type Seen = ReportOf<'state'>;

/** Instants at which weapons are seen in the way, in this world, and all those at which some surely stand there. */
export function weaponsInTheWay(world: World, view: View, duty: Norm): { seen: number[]; standing: number[] } {
  const { agreement, live, instants, at } = world.setting;
  const seen: number[] = [];
  const standing: number[] = [];
  const reports = live.flatMap((report) => (report.says === 'state' && report.holds !== false ? [report] : []));
  for (const report of reports) {
    // Measured from the line of the first instant of the observation (6.5).
    const { from } = parseWhen(report.when, agreement.clock);
    const of = `weapon of ${report.id}`;
    const grade = inTheWay(world, duty, view.bearer, report, { of, where: report.where, t: from });
    if (grade === 'no') continue;
    const tuple = observations(world, view, { state: report.state }).find((each) =>
      each.some(({ says }) => says === report),
    );
    const sure = grade === 'certain' && tuple !== undefined && lastWord(tuple, from) === true;
    if (
      sure ||
      world.choose(`${report.id} is in the way of ${duty.id} by ${view.bearer.members.join()}`, [true, false])
    )
      seen.push(from);
    if (grade !== 'certain' || !tuple) continue;
    const own = tuple.find(({ says }) => says === report);
    for (const u of [...instants, at]) {
      if (!own || u < own.from || u >= own.lastsTo || lastWord(tuple, u) !== true) continue;
      if (inTheWay(world, duty, view.bearer, report, spotOf(world, [own], report, u)) === 'certain') standing.push(u);
    }
  }
  return { seen, standing };
}

function inTheWay(world: World, duty: Norm, bearer: Bearer, report: Seen, spot: Spot): Grade {
  const { agreement } = world.setting;
  const { clearance } = duty.what;
  if (!clearance) return 'no';
  const holder: Grade =
    bearer.mode === 'someone' ||
    (report.of && actorsOf(agreement, report.of).some((each) => bearer.members.includes(each)))
      ? 'certain'
      : report.of === undefined
        ? 'possible'
        : 'no';
  const own = clearance.lines.filter(
    (line) =>
      line.for !== undefined &&
      bearer.mode === 'one' &&
      actorsOf(agreement, line.for).some((each) => bearer.members.includes(each)),
  );
  const lines =
    own.length > 0 ? own : clearance.lines.filter((line) => line.for === undefined || bearer.mode !== 'one');
  const ways = lines.flatMap(({ line }) =>
    clearance.widths.map(({ kind, metres }) => worst([ofKind(report.kind, kind), nearer(world, spot, line, metres)])),
  );
  return worst([holder, ways.includes('certain') ? 'certain' : ways.includes('possible') ? 'possible' : 'no']);

  function ofKind(said: string | undefined, asked: string): Grade {
    if (said === undefined) return 'possible';
    if (isKind(agreement, said, asked)) return 'certain';
    return isKind(agreement, asked, said) ? 'possible' : 'no';
  }
}

function nearer(world: World, spot: Spot, line: string, metres: number): Grade {
  const found = distancesTo(world, spot, line);
  if (!found) return 'possible';
  const [low, high] = found;
  return high < metres ? 'certain' : low < metres ? 'possible' : 'no';
}

function worst(grades: readonly Grade[]): Grade {
  return grades.includes('no') ? 'no' : grades.includes('possible') ? 'possible' : 'certain';
}
