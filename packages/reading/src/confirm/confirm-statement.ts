/** What a person confirmed, as it goes into the sidecar. */
import type { Form } from '../state/form.ts';
import { civilPeriod } from '../text/civil.ts';
import type { Range, Text } from '../text/text.ts';
import { type Word, words } from '../text/words.ts';
import { printsOf } from './prints.ts';
import { type Confirmed, ConfirmedSchema } from './sidecar.ts';

export interface ToConfirm {
  /** Unique in the sidecar. */
  readonly id: string;
  readonly range: Range;
  /** In the words of the person who confirms. */
  readonly paraphrase: string;
  /** Id of an agreement. */
  readonly agreement?: string | undefined;
  readonly form: Form;
  readonly note?: string | undefined;
  /** Who confirms. */
  readonly by: string;
  /** On which day, `2025-08-20`. */
  readonly on: string;
}

/** A refusal tells what is wrong and what to do. */
export type ConfirmOutcome =
  | { readonly statement: Confirmed; readonly refusal?: never }
  | { readonly refusal: { readonly message: string; readonly help: string }; readonly statement?: never };

/** Words in a row that a paraphrase may share with its text. */
const MOST_SHARED = 7;

const refuse = (message: string, help: string): ConfirmOutcome => ({ refusal: { message, help } });

/** Builds a statement; refuses one that repeats the text, lies outside it, or has an argument that is not allowed. Throws nothing. */
export function confirmStatement(text: Text, asked: ToConfirm): ConfirmOutcome {
  const { id, range, paraphrase, agreement, form, note, by, on } = asked;
  if (!(range.from >= 0 && range.from < range.to && range.to <= text.plain.length))
    return refuse('The statement lies outside the text.', 'Choose words of the text.');
  const prints = printsOf(text.plain, range);
  if (prints.words === 0) return refuse('There are no words at that place.', 'Choose words of the text.');
  const day = civilPeriod(on);
  if (day === undefined || day.from !== on || day.to !== on)
    return refuse(`"${on}" is not a day.`, 'Write the day on which it was confirmed as YYYY-MM-DD.');
  const copied = copiedWords(text.plain, [paraphrase, note ?? '']);
  if (copied !== undefined)
    return refuse(
      `The paraphrase repeats more than ${MOST_SHARED} words of the text in a row: "${copied}".`,
      'Say it in your own words: a sidecar holds none of the text.',
    );
  const parsed = ConfirmedSchema.safeParse({
    id,
    at: [range.from, range.to],
    words: prints.words,
    prints: prints.prints,
    paraphrase: paraphrase.trim(),
    ...(agreement === undefined ? {} : { agreement }),
    statement: form,
    ...(note === undefined || note.trim() === '' ? {} : { note: note.trim() }),
    confirmed: { by: by.trim(), on },
  });
  if (parsed.success) return { statement: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse(
    `${issue?.path.join('.') || 'It'}: ${issue?.message ?? 'not allowed'}.`,
    'Mend that part of the statement.',
  );
}

/** The first run of words, one longer than may be shared, that stands in the text too. */
function copiedWords(plain: string, ours: readonly string[]): string | undefined {
  const written = ours.map((said) => ({ said, all: words(said) })).filter(({ all }) => all.length > MOST_SHARED);
  if (written.length === 0) return undefined;
  const theirs = new Set(runsOf(words(plain)));
  for (const { said, all } of written) {
    const at = runsOf(all).findIndex((run) => theirs.has(run));
    if (at >= 0) return said.slice(all[at]?.from, all[at + MOST_SHARED]?.to);
  }
  return undefined;
}

const runsOf = (all: readonly Word[]): string[] =>
  all.slice(MOST_SHARED).map((_, at) =>
    all
      .slice(at, at + MOST_SHARED + 1)
      .map(({ key }) => key)
      .join(' '),
  );
