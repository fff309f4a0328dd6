/** The line by which a document has a drawing of a line or zone. */

export interface Drawing {
  /** Who drew it. */
  readonly by: string;
  /** Path of the map from the document. */
  readonly map: string;
  /** First and last day (or time) at which it is valid. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** @param actors ids of those whom the document declares: others stand in quotes */
export function drawingLine({ by, map, from, until }: Drawing, actors: readonly string[]): string {
  const who = actors.includes(by) ? by : `"${by}"`;
  const times = [from === undefined ? '' : ` from ${from}`, until === undefined ? '' : ` until ${until}`].join('');
  return `  drawn by ${who} map "${map}"${times}\n`;
}

/** Whether a text is a date, or a date and a time, as a document writes it. */
export function isDrawingDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(text) && !Number.isNaN(Date.parse(text.replace(' ', 'T')));
}
