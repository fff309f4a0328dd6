import { styleText } from 'node:util';

/** What a piece of text is, as far as its colour goes. The words always say it too: colour alone carries nothing. */
export type Style = 'heading' | 'quiet' | 'good' | 'bad' | 'maybe' | 'name';
/** Gives a text its style, or leaves it as it is where colour is not wanted. */
export type Paint = (style: Style, text: string) => string;

const FORMATS = {
  heading: 'bold',
  quiet: 'dim',
  good: 'green',
  bad: 'red',
  maybe: 'yellow',
  name: 'cyan',
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

export const plain: Paint = (_style, text) => text;
export const colours: Paint = (style, text) =>
  // Whether there is a terminal is decided below, once, and not by Node for each text.
  styleText(FORMATS[style], text, { validateStream: false });

/** Colour only on a terminal, and never where the reader or the environment says no (https://no-color.org). */
export function paintFor(terminal: boolean, wanted: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return terminal && wanted && !refused ? colours : plain;
}
