/** What a key means while the reader walks through the notes. */
export type Command = 'next' | 'previous' | 'open' | 'confirm' | 'dismiss' | 'edit' | 'save' | 'help';

const COMMANDS: Readonly<Record<string, Command>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'open',
  c: 'confirm',
  d: 'dismiss',
  e: 'edit',
  s: 'save',
  '?': 'help',
};
/** The way of each through the notes, as the help shows it. */
export const KEYS: readonly (readonly [Command, readonly string[]])[] = [
  ['next', ['j', '↓']],
  ['previous', ['k', '↑']],
  ['open', ['Enter']],
  ['confirm', ['c']],
  ['edit', ['e']],
  ['dismiss', ['d']],
  ['save', ['s']],
  ['help', ['?']],
];

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The command of a key; undefined where it is none. A letter is that of its place where the keyboard writes no Latin ones.
 * @param where `field`: something is being typed; `control`: a button or link has the focus; `note`: a note has it
 */
export function commandOf(
  { key, code, ctrlKey, metaKey, altKey }: Pressed,
  where: 'field' | 'control' | 'note' | 'page',
): Command | undefined {
  if (ctrlKey || metaKey || altKey || where === 'field') return undefined;
  const isLatin = /^[ -~]+$/.test(key);
  const command = COMMANDS[isLatin ? key : code.replace(/^Key/, '').toLowerCase()];
  // Elsewhere arrows move the page, and Enter presses what has the focus.
  if (key === 'Enter' || key.startsWith('Arrow')) return where === 'note' ? command : undefined;
  return command;
}

interface Walked {
  readonly number: string;
  readonly kind: 'statement' | 'told' | 'possible';
}

/**
 * The note to go to from where the reader is: the next or previous possible mention, or note where none is left; from the
 * last on to the first.
 * @param notes in the order of the text
 * @param current number of the note that the reader is on, which may be of any kind
 */
export function neighbour(notes: readonly Walked[], current: string | undefined, by: 1 | -1): string | undefined {
  const possible = notes.filter(({ kind }) => kind === 'possible');
  const walked = possible.length > 0 ? possible : notes;
  const at = notes.findIndex(({ number }) => number === current);
  const [first, last] = [walked[0], walked.at(-1)];
  const isBeyond = (note: Walked) => (by === 1 ? notes.indexOf(note) > at : notes.indexOf(note) < at);
  const next = by === 1 ? (walked.find(isBeyond) ?? first) : ((at < 0 ? last : walked.findLast(isBeyond)) ?? last);
  return next?.number;
}
