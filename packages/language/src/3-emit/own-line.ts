import type { Distance, Lines } from '@servanda/core';
import type { BearerNode, DistanceNode, MeasuredNode, NormNode } from '../1-parse/ast.ts';
import type { Place } from '../1-parse/place.ts';
import { isDrawn } from '../2-resolve/checks/drawings.ts';
import { isBoundAsOne, ownDistances } from '../2-resolve/checks/own-line.ts';
import { find } from '../2-resolve/symbols.ts';
import type { Scope } from './scope.ts';
import { findWho } from './who.ts';

/** Looks up the lines that `measured from` names. */
export function findMeasured(measured: readonly MeasuredNode[], scope: Scope): void {
  for (const one of measured) {
    const found = find(scope.symbols, 'place', one.line, 'line', scope.report);
    if (found?.declares === 'line' && !isDrawn(found))
      scope.report(
        'undrawn-line',
        one.line,
        { name: one.line.text },
        { place: found.name, text: 'the line is declared here' },
      );
    if (one.for) findWho(one.for, scope);
  }
}

export const linesOf = (measured: readonly MeasuredNode[]): Lines =>
  measured.map((one) => ({ line: one.line.text, for: one.for?.text }));

/** A distance to `its own line`, which only the sentence of a norm can have whose bearers are bound each for itself (semantics 6.6). */
export function emitOwnLine({ op, metres, to }: DistanceNode, { norm, line, report }: Scope): Distance {
  const measured = norm?.lines.measured;
  const mayStand = line === 'what' && norm !== undefined && norm.type !== 'power';
  if (!mayStand) report('own-line-elsewhere', to, {});
  else if (isBoundAsOne(norm.bearer)) report('own-line-of-several', to, {});
  else if (!measured && !norm.broken) report('clearance-without-line', to, { what: 'the distance to `its own line`' });
  return { lines: linesOf(measured ?? []), op: op === 'stated' ? 'at-most' : op, metres };
}

/** A reading or amendment that binds several as one leaves nobody a line of its own. */
export function checkBinds(norm: NormNode, bearer: BearerNode, place: Place, { report }: Scope): void {
  const own = norm.lines.measured?.find((one) => one.for)?.for;
  if (!isBoundAsOne(bearer)) return;
  if (ownDistances(norm).length > 0) report('own-line-of-several', place, {});
  else if (own)
    report('line-for-one-of-several', place, { name: own.text }, { place: own, text: 'the line is given here' });
}
