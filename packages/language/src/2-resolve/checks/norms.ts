import type { NormNode, NormType } from '../../1-parse/ast.ts';
import type { Place } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { lookNorm, type Symbols } from '../symbols.ts';

export const MODALS: Readonly<Record<NormType, string>> = {
  ban: 'must not',
  duty: 'must',
  permission: 'may',
  power: 'may',
};
const SENTENCES: Readonly<Record<NormType, string>> = {
  ban: 'each of sides must not open-fire in area',
  duty: 'each of sides must release every detainee',
  permission: 'either of sides may fire-live in training-ground',
  power: 'any of guarantors may suspend G2/sanctions',
};

/** Lines that only some types of norm have. */
const ONLY: Readonly<Record<string, readonly NormType[]>> = {
  deadline: ['duty'],
  starting: ['duty'],
  ending: ['duty'],
  leaving: ['duty'],
  measured: ['duty'],
  together: ['duty'],
  despite: ['permission'],
  provided: ['permission', 'power'],
  exercise: ['power'],
  effective: ['power'],
};

const WORDS: Readonly<Record<string, string>> = {
  deadline: 'within` or `by',
  exercise: 'by',
  together: 'together with',
  sufficient: 'sufficient coverage',
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
  if (lines.leaving && !lines.measured) report('clearance-without-line', lines.leaving, {});
  if (norm.power && !norm.power.automatic && !lines.exercise && !norm.broken)
    report('power-without-exercise', name, { name: name.text });
  if (type === 'permission' && !norm.broken) checkDespite(norm, symbols, report);
  checkTogether(norm, report);
}

/** Does a norm of this type have such a line? A reading cannot give it one either. */
export function checkLine(line: string, place: Place, type: NormType, report: Report): boolean {
  const types = Object.hasOwn(ONLY, line) ? ONLY[line] : undefined;
  if (!types || types.includes(type)) return true;
  report('line-of-other-type', place, { type, line: WORDS[line] ?? line });
  return false;
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
