import { Fault, type FaultKind } from '@servanda/server';
import { Problem, type ProblemCode } from '../problem.ts';

const CODE: Readonly<Record<FaultKind, ProblemCode>> = {
  missing: 'C0201',
  files: 'C0202',
  'nothing-here': 'C0801',
  'record-of-many': 'C0802',
  address: 'C0803',
  'page-not-built': 'C0804',
  'not-a-site': 'C0805',
};

/** A failure of the server as a numbered problem. */
export function faultProblem(error: unknown): unknown {
  return error instanceof Fault ? new Problem(CODE[error.kind], error.message, error.help) : error;
}
