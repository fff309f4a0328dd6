import type { MapNote } from '@servanda/formats';
import { counted } from '@servanda/formats/results';
import { clean } from '@servanda/formats/text';
import type { Paint } from './paint.ts';

const SHOWN = 20;

/** What could not be used of maps, or is doubtful, with the file, the feature and its place. Ends with a line break, unless there is nothing to tell. */
export function mapNotes(notes: readonly MapNote[], paint: Paint): string {
  const lines = notes.slice(0, SHOWN).map(({ file, fault: { feature, message, help }, setAside }) => {
    const place = feature === undefined ? `${file}: ` : `${file}: feature ${feature}: `;
    return `${paint('maybe', clean(place + message))}${setAside ? ' (set aside)' : ''}; ${clean(help)}\n`;
  });
  const more = notes.length - SHOWN;
  return lines.join('') + (more > 0 ? `and ${counted(more, 'more problem')}\n` : '');
}
