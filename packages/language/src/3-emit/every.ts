import type { Norm } from '@servanda/core';
import type { EveryNode } from '../1-parse/ast.ts';
import { emitMoment } from './moment.ts';
import type { Scope } from './scope.ts';

/** The periods of a duty. */
export function emitEvery({ span, from }: EveryNode, scope: Scope): NonNullable<Norm['every']> {
  // What is refused as too short is emitted as one, so that the form is whole and the message stands alone.
  return { span: { n: Math.max(1, span.n), unit: span.unit }, anchor: emitMoment(from, scope) };
}
