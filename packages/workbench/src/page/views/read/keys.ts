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

/** The note to go to: the next or previous one of those in the order of the text, from the last at the first again. */
export function neighbour(numbers: readonly string[], current: string | undefined, by: 1 | -1): string | undefined {
  const at = current === undefined ? -1 : numbers.indexOf(current);
  if (at < 0) return by === 1 ? numbers[0] : numbers.at(-1);
  return numbers.at((at + by) % numbers.length);
}
