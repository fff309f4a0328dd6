import { type ReadingView, readingForm } from '@servanda/reading';

/** The reading as data, without a line break where several stand one a line. Ends with a line break. */
export function readingJson(view: ReadingView, oneLine: boolean): string {
  return `${JSON.stringify(readingForm(view), undefined, oneLine ? undefined : 2)}\n`;
}
