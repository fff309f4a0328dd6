/** Texts and statements for the tests of this room. */
import type { Text } from '../text/text.ts';
import { confirmStatement } from './confirm-statement.ts';
import type { Confirmed } from './sidecar.ts';

/** A statement on the first place where some words stand in a text. */
export function statementOn(text: Text, quoted: string, id: string): Confirmed {
  const from = text.plain.indexOf(quoted);
  const { statement, refusal } = confirmStatement(text, {
    id,
    range: { from, to: from + quoted.length },
    paraphrase: 'In our words.',
    form: { form: 'not checkable', why: 'blame' },
    by: 'A. Reader',
    on: '2025-01-02',
  });
  if (statement === undefined) throw new Error(refusal.message);
  return statement;
}
