/** The text of a request: one of the served ones, words that were pasted, or a file as it was dropped. */
import {
  type OpenedSidecar,
  openSidecar,
  readSidecar,
  readText,
  type Text,
  TextError,
  writtenDays,
} from '@servanda/reading';
import type { Source } from './read-request.ts';
import { Refusal } from './refusal.ts';
import type { Tools } from './tools.ts';
import { utf8 } from './utf8.ts';

/** The part of the platform that is used; browsers and Node have it. */
declare const atob: (base64: string) => string;

export interface OpenText {
  readonly text: Text;
  readonly opened: OpenedSidecar;
  /** Name of the sidecar's file; undefined where nothing is confirmed yet. */
  readonly place: string | undefined;
}

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** `letter.txt` has `letter.reading.json`. */
export const sidecarNameOf = (name: string): string => `${name.replace(/(?<=.)\.[^.]*$/, '')}.reading.json`;

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  return Uint8Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i));
}

async function served(tools: Tools, path: string) {
  const entry = (await tools.index()).texts.find(({ text }) => text.path === path);
  if (!entry) throw new Refusal(`there is no text ${path}`, 'Choose one of the texts that are there.');
  const sidecar = entry.sidecar && { place: fileName(entry.sidecar.path), json: await tools.text(entry.sidecar.path) };
  return { name: fileName(path), bytes: utf8(await tools.text(path)), sidecar };
}

/** @throws Refusal where it is no text, no date or no sidecar */
export async function openText(
  tools: Tools,
  { text: source, date, sidecar }: { text: Source; date?: string | undefined; sidecar?: string | null | undefined },
): Promise<OpenText> {
  const days = date === undefined ? undefined : writtenDays(date);
  if (date !== undefined && days === undefined)
    throw new Refusal(`“${date}” is not a date`, 'Write 2022-09-14, 2022-09 or 2022.');
  const file =
    'path' in source
      ? await served(tools, source.path)
      : { ...source, bytes: 'words' in source ? utf8(source.words) : bytesOf(source.base64), sidecar: undefined };
  try {
    const text = await readText(file.bytes, { ...source, name: file.name, date: days });
    const given =
      sidecar === undefined ? file.sidecar : sidecar === null ? undefined : { place: undefined, json: sidecar };
    if (given === undefined) return { text, opened: openSidecar(text, undefined), place: undefined };
    const place = given.place ?? sidecarNameOf(file.name);
    const { sidecar: read, problems } = readSidecar(given.json, place);
    const said = problems.map(
      ({ where, message, help }) =>
        `${[place, where].filter(Boolean).join(', ')}: ${message.replace(/\.$/, '')}. ${help}`,
    );
    if (!read) throw new Refusal(`${place} is no sidecar of a text`, said.join(' '));
    return { text, opened: openSidecar(text, { place, sidecar: read, problems: said }), place };
  } catch (error) {
    if (error instanceof TextError) throw new Refusal(error.message, error.help);
    throw error;
  }
}
