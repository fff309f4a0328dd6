import { type Agreement, type Conversion, isComparable, type Limit, type Pattern } from '@servanda/core';
import type { ConversionNode, GivenNode, LimitNode, NormNode, QuantityNode, SentenceNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { find } from '../2-resolve/symbols.ts';
import type { Scope } from './scope.ts';
import { emitWho } from './who.ts';

/** What must be kept within a limit: its holder is the bearer. */
export function emitKept(node: SentenceNode, scope: Scope): Pattern {
  // A reading may name a quantity alone, which reads like the object of a state.
  const measure = node.kind === 'quantity' ? node.verb : (node.verb ?? node.object);
  const kind = node.kind === 'quantity' || node.verb ? node.object : undefined;
  if (measure) find(scope.symbols, 'measure', measure, 'measure', scope.report);
  if (kind) find(scope.symbols, 'kind', kind, 'kind', scope.report);
  if (node.in) find(scope.symbols, 'place', node.in, 'zone', scope.report, ['zone']);
  const other = node.to ?? node.about ?? node.distances[0];
  if (other)
    scope.report('expected', other, {
      found: 'this',
      what: 'only the measure, its kind and `in` a zone before the limit',
    });
  return { measure: measure?.text, kind: kind?.text, in: node.in?.text, at: scope.at(node) };
}

/** The quantity of a condition. */
export function emitQuantity({ measure, kind, who, in: zone }: QuantityNode, scope: Scope): Pattern {
  find(scope.symbols, 'measure', measure, 'measure', scope.report);
  if (kind) find(scope.symbols, 'kind', kind, 'kind', scope.report);
  if (zone) find(scope.symbols, 'place', zone, 'zone', scope.report, ['zone']);
  return { measure: measure.text, by: emitWho(who, scope), kind: kind?.text, in: zone?.text };
}

/** A limit on a measure, in a unit and on a basis that the measure has. */
export function emitLimit({ op, amount, basis }: LimitNode, measure: string | undefined, scope: Scope): Limit {
  checkUnit(amount.unit, measure, scope);
  if (basis) checkBasis(basis, measure, scope);
  return { op, value: amount.value, unit: amount.unit.text, basis: basis?.text };
}

/** A unit that cannot be compared with the measure's own is a mistake, and never a comparison. */
function checkUnit(unit: Ref, measure: string | undefined, { symbols, report }: Scope): void {
  const declared = measure === undefined ? undefined : symbols.spaces.measure.get(measure);
  if (declared?.declares !== 'measure' || isComparable(unit.text, declared.unit.text)) return;
  report(
    'other-dimension',
    unit,
    { unit: unit.text, measure: declared.name.text, declared: declared.unit.text },
    { place: declared.name, text: `\`${declared.name.text}\` is declared here` },
  );
}

function checkBasis(basis: Ref, measure: string | undefined, { symbols, report }: Scope): void {
  const found = find(symbols, 'basis', basis, 'basis', report);
  if (found?.declares !== 'basis' || measure === undefined || found.measure.text === measure) return;
  report(
    'basis-of-other',
    basis,
    { basis: basis.text, measure, other: found.measure.text },
    { place: found.name, text: `\`${basis.text}\` is declared here` },
  );
}

export function emitConversion({ from, to, ...place }: ConversionNode, scope: Scope): Conversion {
  const measure = (basis: Ref) => {
    const found = find(scope.symbols, 'basis', basis, 'basis', scope.report);
    return found?.declares === 'basis' ? found.measure.text : undefined;
  };
  const side = ({ amount, basis }: ConversionNode['from'], of: string | undefined) => {
    checkUnit(amount.unit, of, scope);
    if (amount.value === 0) scope.report('conversion-of-nothing', amount, {});
    return { value: amount.value, unit: amount.unit.text, basis: basis.text };
  };
  const of = measure(from.basis);
  const other = measure(to.basis);
  if (of !== undefined && other !== undefined && of !== other)
    scope.report('basis-of-other', to.basis, { basis: to.basis.text, measure: of, other });
  return { from: side(from, of), to: side(to, other), at: scope.at(place) };
}

type Measured = Extract<GivenNode['says'], { says: 'measure' }>;
type Said = Pick<
  Extract<NonNullable<Agreement['examples']>[number]['given'][number], { says: 'measure' }>,
  'says' | 'measure' | 'of' | 'kind' | 'in' | 'value' | 'unit' | 'basis'
>;

/** What a report of an example says of a quantity. */
export function emitMeasured(says: Measured, scope: Scope): Said {
  const { of, low, high, unit, basis } = says;
  const pattern = emitQuantity(of, scope);
  const who = of.who.who === 'names' ? of.who.names : [];
  if ((of.who.who !== 'names' && of.who.who !== 'someone') || who.length > 1)
    scope.report('not-reportable', of.who, { what: 'a report of a quantity names one holder' });
  const declared = scope.symbols.spaces.measure.get(of.measure.text);
  if (unit) checkUnit(unit, of.measure.text, scope);
  if (basis) checkBasis(basis, of.measure.text, scope);
  if (low !== undefined && high !== undefined && low > high)
    scope.report('not-reportable', unit ?? of, { what: 'the lowest amount stands first' });
  const value = low === undefined ? null : low === high ? low : { low, ...(high === undefined ? {} : { high }) };
  return {
    says: 'measure',
    measure: of.measure.text,
    of: who[0]?.text,
    kind: pattern.kind,
    in: pattern.in === undefined ? undefined : [pattern.in],
    value,
    unit: unit?.text ?? (declared?.declares === 'measure' ? declared.unit.text : ''),
    basis: basis?.text,
  };
}

/** `keep` of the form: a `limit`, or a duty whose sentence says `keep`. */
export const isKept = ({ type, what }: NormNode): boolean =>
  type === 'limit' || (type === 'duty' && what?.keep === true);
