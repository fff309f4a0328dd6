/** A wish or demand: the clause that would carry it, with what the checker says of everyone at the date of the text. No answer. */
import type { Form } from '../state/form.ts';
import type { Answered, Part } from './answer.ts';
import { plainPart } from './part.ts';
import { shownVerdict } from './segments.ts';
import { normsOf, shownClause } from './shown.ts';
import type { Subject } from './subject.ts';

type Wish = Extract<Form, { form: 'wish' }>;

export function wish(subject: Subject, { provision }: Wish): Pick<Answered, 'text' | 'parts'> {
  if (provision === undefined) return { text: 'A wish or demand for which no provision is named.', parts: [] };
  const { agreement, end } = subject;
  const names = normsOf(agreement, provision);
  const verdicts = subject.checks.verdicts(subject, names, end);
  const parts = (names.length > 0 ? names : [provision]).map((name): Part => {
    const own = verdicts.filter(({ norm }) => norm === name);
    return plainPart({
      of: name,
      word: null,
      text: 'The provision that would carry it, and how it stood at the date of the text.',
      clause: shownClause(agreement, name),
      verdicts: own.map((verdict) => shownVerdict(verdict, { from: end, to: end })),
    });
  });
  return { text: 'A wish or demand; it is set beside the provision and not answered.', parts };
}
