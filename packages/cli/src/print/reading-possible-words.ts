/** A possible mention in words: what is mentioned, which clauses its words recall, and what it may state. */
import { type ClauseMatch, formInWords, type Mention, type Proposal, type ReadingView } from '@servanda/reading';

const quote = (words: string) => `“${words}”`;

/** “this agreement” (taken to mean the one last named). */
export function mentionWords({ words, what, of, by }: Mention): string {
  return `${quote(words)}: ${what} ${of}${by === 'reference' ? ', taken to mean the one last named' : ''}`;
}

/** Clause 4, rule 4/dialogue, by the words “dialogue”, “modalities”; by the date “17 March”. */
export function matchWords({ clause, norm, because }: ClauseMatch): string {
  const by = because.map(
    ({ by, words }) => `by ${by === 'words' ? 'words' : `the ${by}`} ${words.map(quote).join(', ')}`,
  );
  return [`clause ${clause}`, norm && `rule ${norm}`, ...by].filter(Boolean).join('; ');
}

/** What a proposal says, what it leaves open, and why it may not be meant. */
export function proposalWords(view: ReadingView, id: string, { form, open, cautions }: Proposal): string {
  const asks = open.length === 0 ? '' : `; open: ${open.join(', ')}`;
  const beware = cautions.length === 0 ? '' : `; beware: ${cautions.join(', ')}`;
  return `${formInWords(form, view.agreements.get(id))}${asks}${beware}`;
}

const EXCERPT = 240;

/** The sentence itself, cut where it is long. */
export function excerpt({ text }: ReadingView, { from, to }: { readonly from: number; readonly to: number }): string {
  const words = text.plain
    .slice(from, Math.min(to, from + EXCERPT))
    .replace(/\s+/g, ' ')
    .trim();
  return to - from > EXCERPT ? `${words} …` : words;
}
