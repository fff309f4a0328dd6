import { meantUnit } from '@servanda/core';
import type { ChangeNode, ConversionNode, DocumentNode, LimitNode, NormNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { lookNorm, type Symbols } from '../symbols.ts';

/** Units as people write them, conversions that cannot be followed, and limits that no measure could meet or miss. */
export function checkQuantities(document: DocumentNode, symbols: Symbols, report: Report): void {
  for (const unit of unitsOf(document)) {
    const meant = meantUnit(unit.text);
    if (meant) report('unit-in-words', unit, { word: unit.text, unit: meant });
  }
  checkConversions(document.conversions, report);
  for (const reading of document.questions.flatMap(({ readings }) => readings)) {
    const own = reading.changes.flatMap((change) => (change.change === 'conversion' ? [change.value] : []));
    if (own.length === 0) continue;
    const kept = document.conversions.filter((each) => !own.some((other) => isSame(each, other)));
    checkConversions([...kept, ...own], report);
  }
  for (const norm of document.norms) checkNorm(norm, document, symbols, report);
}

function unitsOf({ declarations, norms, conversions, questions }: DocumentNode): Ref[] {
  const changes: readonly ChangeNode[] = questions.flatMap(({ readings }) => readings.flatMap((one) => one.changes));
  const converted = [...conversions, ...changes.flatMap((one) => (one.change === 'conversion' ? [one.value] : []))];
  return [
    ...declarations.flatMap((d) => (d.declares === 'measure' ? [d.unit] : [])),
    ...norms.flatMap(({ lines }) => (lines.limit ? [lines.limit.amount.unit] : [])),
    ...changes.flatMap((one) => (one.change === 'limit' ? [one.value.amount.unit] : [])),
    ...converted.flatMap(({ from, to }) => [from.amount.unit, to.amount.unit]),
  ];
}

const isSame = (a: ConversionNode, b: ConversionNode): boolean =>
  a.from.basis.text === b.from.basis.text && a.to.basis.text === b.to.basis.text;

/** From one basis to another leads one way at most, and none leads back. */
function checkConversions(conversions: readonly ConversionNode[], report: Report): void {
  const accepted: ConversionNode[] = [];
  for (const one of conversions) {
    const [from, to] = [one.from.basis.text, one.to.basis.text];
    if (reach(accepted, to).has(from)) report('conversion-circle', one, { from, to });
    else if (doubled([...accepted, one])) report('conversion-twice', one, { from, to });
    else accepted.push(one);
  }
}

/** The bases that amounts on one basis are converted to, itself among them. */
function reach(conversions: readonly ConversionNode[], basis: string): Set<string> {
  const found = new Set([basis]);
  for (const at of found) for (const { from, to } of conversions) if (from.basis.text === at) found.add(to.basis.text);
  return found;
}

/** Two ways lead from some basis to another. Without circles the ways can be counted. */
function doubled(conversions: readonly ConversionNode[]): boolean {
  const starts = new Set(conversions.map(({ from }) => from.basis.text));
  return [...starts].some((start) => {
    const seen = new Set<string>();
    const open = [start];
    for (const at of open) {
      for (const { from, to } of conversions) {
        if (from.basis.text !== at) continue;
        if (seen.has(to.basis.text)) return true;
        seen.add(to.basis.text);
        open.push(to.basis.text);
      }
    }
    return false;
  });
}

const NO_DEADLINE = ['deadline', 'starting', 'ending', 'whenever', 'leaving', 'measured', 'together'];

function checkNorm(norm: NormNode, document: DocumentNode, symbols: Symbols, report: Report): void {
  const { type, what, lines, name, broken } = norm;
  if (type === 'duty' && what?.kind === 'quantity') report('limit-in-duty', what, { name: name.text });
  if (type === 'limit' && !lines.limit && what && !broken) report('limit-missing', name, { name: name.text });
  if (type === 'limit' || what?.keep)
    for (const line of NO_DEADLINE) {
      const place = norm.places.get(line);
      if (place && (type !== 'limit' || line === 'whenever')) report('keep-with-deadline', place, { name: name.text });
    }
  if (type !== 'limit' || !what?.verb) return;
  if (lines.limit) checkBases(what.verb.text, lines.limit, document, report);
  for (const change of document.questions.flatMap(({ readings }) => readings.flatMap((one) => one.changes))) {
    if (change.change !== 'limit') continue;
    const found = lookNorm(symbols, change.norm.text);
    if ('norm' in found && found.norm === norm) checkBases(what.verb.text, change.value, document, report);
  }
}

/** On which basis the limit counts, and whether what is measured on the others can be brought to it. */
function checkBases(measure: string, limit: LimitNode, document: DocumentNode, report: Report): void {
  const bases = document.declarations.flatMap((d) =>
    d.declares === 'basis' && d.measure.text === measure ? [d.name] : [],
  );
  if (bases.length === 0) return;
  const names = bases.map(({ text }) => `\`${text}\``).join(', ');
  if (!limit.basis) {
    report('basis-unnamed', limit, { measure, bases: names });
    return;
  }
  const wanted = limit.basis.text;
  const lost = bases.filter(({ text }) => !reach(document.conversions, text).has(wanted));
  for (const basis of lost)
    report(
      'conversion-missing',
      limit.basis,
      { from: basis.text, to: wanted },
      { place: basis, text: `\`${basis.text}\` is declared here` },
    );
}
