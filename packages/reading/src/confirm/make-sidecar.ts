import type { Text } from '../text/text.ts';
import { prettyJson } from './pretty-json.ts';
import { type Confirmed, type Sidecar, SidecarSchema } from './sidecar.ts';

const byPlace = (a: Confirmed, b: Confirmed) =>
  a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * The sidecar of a text with these statements, in the order of the text. The date of the text is kept as a day, or as a period where it is vague.
 */
export function makeSidecar(text: Text, statements: readonly Confirmed[]): Sidecar {
  const { name, sha256, plain, language, date } = text;
  return {
    servanda: 1,
    text: {
      name,
      sha256,
      length: plain.length,
      ...(language === undefined ? {} : { language }),
      ...(date === undefined ? {} : { date: date.from === date.to ? date.from : { from: date.from, to: date.to } }),
    },
    statements: [...statements].sort(byPlace),
  };
}

/** A sidecar as its file holds it: the same for the same statements, whatever order they came in, so that changes show. */
export function sidecarJson(sidecar: Sidecar): string {
  // Parsing gives the keys the order of the schema.
  const ordered = SidecarSchema.parse({ ...sidecar, statements: [...sidecar.statements].sort(byPlace) });
  return `${prettyJson(ordered)}\n`;
}
