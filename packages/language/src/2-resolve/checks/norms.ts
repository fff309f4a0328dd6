import type { ClearanceNode, NormNode, NormType } from '../../1-parse/ast.ts';
import type { Place } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { lookNorm, type Symbols } from '../symbols.ts';
import { checkOnce } from './once.ts';
import { checkMeasured } from './own-line.ts';
import { checkPeriods } from './periods.ts';

export const MODALS: Readonly<Record<NormType, string>> = {
  ban: 'must not',
  duty: 'must',
  limit: 'must',
  permission: 'may',
  power: 'may',
};
const SENTENCES: Readonly<Record<NormType, string>> = {
  ban: 'each of sides must not open-fire in area',
  duty: 'each of sides must release every detainee',
  limit: 'each of sides must keep mass of fuel at most 300 kg',
  permission: 'either of sides may fire-live in training-ground',
  power: 'any of guarantors may suspend G2/sanctions',
};

/** Lines that only some types of norm have. */
const ONLY: Readonly<Record<string, readonly NormType[]>> = {
  deadline: ['duty'],
  every: ['duty'],
  starting: ['duty'],
  ending: ['duty'],
  leaving: ['duty'],
  measured: ['ban', 'duty', 'permission'],
  together: ['duty'],
  despite: ['permission'],
  provided: ['permission', 'power'],
  limit: ['limit'],
  exercise: ['power'],
  effective: ['power'],
  counted: ['ban'],
};

const WORDS: Readonly<Record<string, string>> = {
  deadline: 'within` or `by',
  exercise: 'by',
  limit: 'at most` or `at least',
  together: 'together with',
  sufficient: 'sufficient coverage',
  counted: 'counted as',
};

/** What a norm must have, and must not have, for its type. */
export function checkNorm(norm: NormNode, symbols: Symbols, report: Report): void {
  const { type, name, lines } = norm;
  if (!norm.clause) report('norm-outside-clause', name, { type, name: name.text });
  if (!norm.broken && !norm.what && !norm.power) {
    report('norm-without-sentence', name, { type, name: name.text, right: MODALS[type], example: SENTENCES[type] });
  }
  for (const [line, place] of norm.places) {
    checkLine(line, place, type, report);
  }
  checkDeadlines(norm, report);
  if (lines.leaving) checkWidths(norm, lines.leaving, report);
  checkMeasured(norm, report);
  if (norm.power && !norm.power.automatic && !lines.exercise && !norm.broken)
    report('power-without-exercise', name, { name: name.text });
  if (type === 'permission' && !norm.broken) checkDespite(norm, symbols, report);
  checkTogether(norm, report);
  checkPeriods(norm, report);
  checkOnce(norm, report);
}

/** Does a norm of this type have such a line? A reading cannot give it one either. */
export function checkLine(line: string, place: Place, type: NormType, report: Report): boolean {
  const types = Object.hasOwn(ONLY, line) ? ONLY[line] : undefined;
  if (!types || types.includes(type)) return true;
  report('line-of-other-type', place, { type, line: WORDS[line] ?? line });
  return false;
}

/** `ending` is the deadline of a duty in two phases, so another beside it would be lost. */
function checkDeadlines({ lines, places }: NormNode, report: Report): void {
  const [whole, ending] = [places.get('deadline'), places.get('ending')];
  if (!whole || !ending || !lines.deadline || !lines.ending) return;
  const [first, second] = whole.start < ending.start ? [whole, ending] : [ending, whole];
  const word = second === ending ? 'ending' : lines.deadline.deadline === 'within' ? 'within' : 'by';
  report('two-deadlines', second, { word }, { place: first, text: 'the other deadline stands here' });
}

/** Each width is of one kind, which the sentence names where the width does not. */
function checkWidths({ what }: NormNode, leaving: ClearanceNode, report: Report): void {
  const seen = new Map<string, Place>();
  for (const { kind } of leaving.widths) {
    const name = kind?.text ?? what?.object?.text;
    if (name === undefined) {
      report('expected', leaving, { found: 'a width', what: 'a kind and its width, as in `artillery 50 km`,' });
      continue;
    }
    const place = kind ?? leaving;
    const before = seen.get(name);
    if (before) report('line-twice', place, { line: name }, { place: before, text: 'the first width stands here' });
    seen.set(name, before ?? place);
  }
}

/** A permission lifts a ban, or it lifts nothing. */
function checkDespite(norm: NormNode, symbols: Symbols, report: Report): void {
  if (!norm.lines.despite) report('despite-nothing', norm.name, { name: norm.name.text });
  for (const ref of norm.lines.despite ?? []) {
    const found = lookNorm(symbols, ref.text, norm.clause);
    if ('norm' in found && found.norm.type !== 'ban') {
      report(
        'despite-no-ban',
        ref,
        { name: found.id, type: found.norm.type },
        { place: found.norm.name, text: `\`${found.id}\` stands here` },
      );
    }
  }
}

/** Those who act together must know how they decide; an organ with its rule is named with `through`. */
function checkTogether(norm: NormNode, report: Report): void {
  const { bearer } = norm;
  if (bearer?.mode !== 'together' || bearer.through !== undefined) return;
  report('together-without-rule', bearer, { name: bearer.names.map((name) => name.text).join(', ') });
}
