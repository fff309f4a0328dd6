/** What a person takes a sentence for: a proposal, another form, nothing that can be answered, or nothing yet. */
import type { Agreement } from '@servanda/core';
import {
  type Caution,
  FACTUAL,
  FORM_NAMES,
  type Form,
  formInWords,
  type PartialForm,
  type PossibleMention,
} from '@servanda/reading';
import { BACK, Back, type Dialogue, type Read, yesOrNo } from './dialogue.ts';
import { fill } from './fill.ts';

export type Choice = { readonly form: Form } | 'skip' | 'done';

interface Taken {
  readonly partial: PartialForm;
  readonly open: readonly string[] | 'all';
  readonly cautions: readonly Caution[];
}

type Key = number | 'f' | 's' | 'x' | 'c' | 'd';

const readKey =
  (proposals: number) =>
  (answer: string): Read<Key> => {
    const n = Number(answer);
    if (answer !== '' && Number.isInteger(n) && n >= 1 && n <= proposals) return { value: n };
    const key = (['f', 's', 'x', 'c', 'd'] as const).find((known) => known === answer.toLowerCase());
    if (key !== undefined) return { value: key };
    return { refused: proposals > 0 ? `Answer 1 to ${proposals}, f, s, x, c or d.` : 'Answer f, s, x, c or d.' };
  };

function readForm(answer: string): Read<Form['form']> {
  if (answer === BACK) throw new Back();
  const form = FORM_NAMES.find((name) => name === answer.toLowerCase());
  return form === undefined ? { refused: `Name one of: ${FORM_NAMES.join(', ')}.` } : { value: form };
}

async function take(dialogue: Dialogue, key: number | 'f' | 'x' | 'c', { proposals }: PossibleMention): Promise<Taken> {
  const proposal = typeof key === 'number' ? proposals[key - 1] : undefined;
  if (proposal) return { partial: proposal.form, open: proposal.open, cautions: proposal.cautions };
  // Whatever form a person chooses, the sentence is as doubtful as the program found it.
  const cautions = [...new Set(proposals.flatMap((other) => other.cautions))];
  if (key === 'x') return { partial: { form: 'not on an agreement' }, open: [], cautions };
  if (key === 'c') return { partial: { form: 'not checkable' }, open: 'all', cautions };
  const form = await dialogue.ask(`  Which form (${FORM_NAMES.join(', ')})?`, readForm);
  return { partial: { form }, open: 'all', cautions };
}

/** The form with all its arguments; undefined where the person goes back, or nothing that could be asked would complete it. */
async function takeWhole(
  dialogue: Dialogue,
  key: number | 'f' | 'x' | 'c',
  possible: PossibleMention,
  agreement: Agreement,
): Promise<{ readonly form: Form; readonly cautions: readonly Caution[] } | undefined> {
  try {
    const { partial, open, cautions } = await take(dialogue, key, possible);
    const form = await fill(dialogue, agreement, partial, open);
    return form && { form, cautions };
  } catch (error) {
    if (error instanceof Back) return undefined;
    throw error;
  }
}

/** Asks until the person has confirmed a form, or goes on without. */
export async function choose(dialogue: Dialogue, possible: PossibleMention, agreement: Agreement): Promise<Choice> {
  for (;;) {
    const key = await dialogue.ask('>', readKey(possible.proposals.length));
    if (key === 's') return 'skip';
    if (key === 'd') return 'done';
    const taken = await takeWhole(dialogue, key, possible, agreement);
    if (!taken) continue;
    const { form, cautions } = taken;
    dialogue.say(`  That is: ${formInWords(form, agreement)}.`);
    if (!(await dialogue.ask('  Is that what the text says (y or n)?', yesOrNo))) continue;
    if (FACTUAL.has(form.form) && cautions.length > 0) {
      dialogue.say(`  Beware: the sentence shows signs of ${cautions.join(', ')}, and may not state this as a fact.`);
      if (!(await dialogue.ask('  Does the text state it as a fact nevertheless (y or n)?', yesOrNo))) continue;
    }
    return { form };
  }
}
