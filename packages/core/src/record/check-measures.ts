import { isComparable } from '../quantity/index.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import type { Kept, RecordStore } from './store.ts';

interface Declared {
  readonly id: string;
}

/** Measures that the agreement cannot use: of a quantity, in a unit or on a basis that it does not declare. Each is told once. */
export function checkMeasures(
  record: RecordStore,
  measures: Iterable<Declared & { readonly unit: string }>,
  bases: Iterable<Declared & { readonly measure: string }>,
): readonly Problem[] {
  const units = new Map([...measures].map(({ id, unit }) => [id, unit]));
  const declaredBases = [...bases];
  const told = new Set<string>();
  const problems: Problem[] = [];
  const tell = (key: string, problem: Problem) => {
    if (!told.has(key)) problems.push(problem);
    told.add(key);
  };
  for (const kept of record.kept()) {
    const { report } = kept;
    if (report.says !== 'measure') continue;
    const declared = units.get(report.measure);
    if (declared === undefined) {
      tell(
        `measure ${report.measure}`,
        unknown(kept, `measure "${report.measure}"`, report.measure, [...units.keys()]),
      );
      continue;
    }
    if (!isComparable(report.unit, declared))
      problems.push({
        code: 'other-dimension',
        ...kept.origin,
        message: `report "${report.id}": "${report.measure}" is measured in ${declared}, and ${report.unit} cannot be compared with that`,
        help: `correct the unit; the measure is not compared with anything`,
        setAside: 0,
      });
    const fitting = declaredBases.filter(({ measure }) => measure === report.measure).map(({ id }) => id);
    if (report.basis !== undefined && !fitting.includes(report.basis))
      tell(
        `basis ${report.measure} ${report.basis}`,
        unknown(kept, `basis "${report.basis}" of "${report.measure}"`, report.basis, fitting),
      );
  }
  return problems;
}

function unknown({ report, origin }: Kept, what: string, name: string, declared: readonly string[]): Problem {
  const near = nearestName(name, declared);
  const use = what.startsWith('measure') ? 'no provision is about it' : 'the amount counts as not known';
  return {
    code: 'unknown-name',
    ...origin,
    message: `report "${report.id}": the agreement declares no ${what}`,
    help: near ? `perhaps "${near}" is meant; otherwise ${use}` : `check the name; ${use}`,
    setAside: 0,
  };
}
