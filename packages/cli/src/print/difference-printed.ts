import { columnsOf } from '../io.ts';
import type { Session } from '../session.ts';
import { differenceText } from './difference-text.ts';
import type { DifferenceView } from './difference-view.ts';
import { differenceHtml } from './html/difference-page.ts';
import { plain } from './paint.ts';

/** A comparison in the asked format. Text that goes to a file has no colours, and looks the same whatever terminal it was made on. */
export function differencePrinted(
  { io, paint }: Session,
  view: DifferenceView,
  format: 'text' | 'json' | 'html',
  out: string | undefined,
): string {
  switch (format) {
    case 'text':
      return differenceText(view, out === undefined ? { width: columnsOf(io), paint } : { width: 100, paint: plain });
    case 'json':
      return `${JSON.stringify(view.difference, null, 2)}\n`;
    case 'html':
      return differenceHtml(view);
  }
}
