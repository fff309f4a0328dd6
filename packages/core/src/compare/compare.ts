/** Two agreements, two versions or two readings of one, held side by side by what they mean (docs/comparing.md). */
import { versionsOf } from '../agreement/amendments.ts';
import type { Agreement, Norm } from '../agreement/form.ts';
import { type Choice, underReadings } from '../agreement/readings.ts';
import { commonNames, underNames, underNormNames } from './common-names.ts';
import { declaredItems } from './declared-items.ts';
import { type Difference, type DifferenceItem, type DifferenceKind, DifferenceKindSchema } from './difference.ts';
import { headItems, questionItems } from './head-items.ts';
import { matchNorms } from './match-norms.ts';
import { loneItem, normItems } from './norm-items.ts';
import { remarksOn } from './remarks.ts';
import { sideOf } from './side.ts';
import { Uses } from './uses.ts';

/** An agreement under the readings that are chosen for it; questions without a choice stay open, and are compared as questions. */
export interface Compared {
  readonly agreement: Agreement;
  readonly readings?: Choice | undefined;
  /** The version in force at this instant (ms, semantics 4.12); left out: the document as it is written, amendments told apart. */
  readonly versionAt?: number | undefined;
}

/**
 * What differs in meaning from `a` to `b`, and what cannot be compared.
 * @throws RangeError if a question or reading is not in its agreement
 */
export function compareAgreements(a: Compared, b: Compared): Difference {
  const answered = new Set([...Object.keys(a.readings ?? {}), ...Object.keys(b.readings ?? {})]);
  const [readA, readB] = [settled(a, answered), settled(b, answered)];
  const names = commonNames(readA, readB);
  const named = underNames(readB, names.renaming);
  const matching = matchNorms({ a: sideOf(readA), b: sideOf(named) });
  const common = underNormNames(named, matching.pairs);
  const sides = { a: sideOf(readA), b: sideOf(common) };
  const uses = { a: new Uses(readA), b: new Uses(common) };

  const of = (agreement: Agreement, id: string) => agreement.norms.find((norm) => norm.id === id) as Norm;
  const touching = (id: string) => [
    ...new Set([...uses.a.touchedBy('norm', id), ...uses.b.touchedBy('norm', id)].map((norm) => norm.id)),
  ];
  const items = [
    ...headItems(readA, common),
    ...matching.pairs.flatMap((pair) =>
      normItems({
        a: of(readA, pair.a),
        b: of(common, pair.a),
        sides,
        written: { a: of(readA, pair.a), b: of(readB, pair.b) },
        own: { a: readA, b: readB },
        touches: touching(pair.a),
      }),
    ),
    ...matching.onlyA.map((id) => loneItem(sides.a, of(readA, id), of(readA, id), 'a', touching(id))),
    ...matching.onlyB.map((id) => loneItem(sides.b, of(common, id), of(readB, id), 'b', touching(id))),
    ...declaredItems({ sides, written: { a: sideOf(readA), b: sideOf(readB) }, pairs: names.pairs, uses }),
    ...questionItems(readA.questions, common.questions),
  ];
  return {
    servanda: 1,
    a: headOf(a),
    b: headOf(b),
    same: groundOf(items, matching.ambiguous.length, matching.pairs.length),
    counts: countsOf(items),
    pairs: [...matching.pairs],
    ambiguous: matching.ambiguous.map((each) => ({ ...each })),
    items,
    remarks: remarksOn({ a: readA, b: readB, names: names.pairs, matching }),
  };
}

/** Under the chosen readings. A question that is answered on either side is no open question any more. */
function settled({ agreement, readings = {}, versionAt }: Compared, answered: ReadonlySet<string>): Agreement {
  const whole = underReadings(agreement, readings);
  const version = versionsOf(whole).findLast(({ from }) => versionAt !== undefined && from <= versionAt);
  const read = version?.agreement ?? whole;
  return { ...read, questions: read.questions.filter(({ id }) => !answered.has(id)) };
}

function headOf({ agreement: { id, title }, readings = {} }: Compared): Difference['a'] {
  return { agreement: id, title, readings: { ...readings } };
}

function countsOf(items: readonly DifferenceItem[]): Difference['counts'] {
  const count = (kind: DifferenceKind) => items.filter((item) => item.kind === kind).length;
  return Object.fromEntries(DifferenceKindSchema.options.map((kind) => [kind, count(kind)])) as Difference['counts'];
}

/** Words of a declared thing say what it is; those of a clause or title only name it. */
const TELLING: ReadonlySet<string> = new Set([
  'who',
  'kind',
  'act',
  'state',
  'measure',
  'zone',
  'line',
  'moment',
  'definition',
]);

function groundOf(items: readonly DifferenceItem[], ambiguous: number, pairs: number): string | null {
  const differs = items.some(({ kind, of }) => kind !== 'reworded' || TELLING.has(of));
  if (differs || ambiguous > 0) return null;
  const rules = pairs === 1 ? 'the one rule is' : `all ${pairs} rules are`;
  return `Equal in form: ${rules} the same line by line after normalisation, and so is what they refer to.`;
}
