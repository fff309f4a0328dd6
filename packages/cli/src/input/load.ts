import type { Agreement } from '@servanda/core';
import { compile } from '@servanda/language';
import { diagnosticsText, summary } from '../print/diagnostics-text.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';
import { compileDocument, type Document } from './agreement.ts';

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

/**
 * Refuses a document whose rules cannot all be read as sentences; what is wrong goes to standard error. Mistakes of meaning
 * are no hindrance.
 * @throws Problem where there is such an error
 */
export function refuseUnreadable({ io, paintErr }: Session, { file, text }: Document): void {
  const errors = compile(text, { file }).diagnostics.filter(
    ({ severity, code }) => severity === 'error' && /^S0[12]/.test(code),
  );
  if (errors.length === 0) return;
  io.err.write(`${diagnosticsText(errors, paintErr)}\n`);
  throw new Problem(
    'C0301',
    `${file} has ${summary(errors)}`,
    'A document is rewritten only where all of it can be read.',
  );
}
