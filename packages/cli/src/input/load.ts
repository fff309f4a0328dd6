import type { Agreement } from '@servanda/core';
import { diagnosticsText, summary } from '../print/diagnostics-text.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';
import { compileDocument } from './agreement.ts';

/**
 * The agreement, for commands that cannot go on without one; what is wrong with its document goes to standard error.
 * @throws Problem where it has errors
 */
export function loadAgreement({ io, paintErr }: Session, path: string): { agreement: Agreement; file: string } {
  const { agreement, diagnostics, file } = compileDocument(io, path);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (agreement && errors.length === 0) return { agreement, file };
  io.err.write(`${diagnosticsText(errors, paintErr)}\n`);
  throw new Problem('C0301', `${file} has ${summary(errors)}`, `\`servanda lint ${path}\` shows warnings too.`);
}
