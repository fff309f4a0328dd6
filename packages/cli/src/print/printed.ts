import type { Agreement, Results } from '@servanda/core';
import { localTime, type View } from '@servanda/formats/results';
import { columnsOf } from '../io.ts';
import type { Session } from '../session.ts';
import { resultsHtml } from './html/page.ts';
import { plain } from './paint.ts';
import { resultsCsv } from './results-csv.ts';
import { resultsJson, resultsJsonl } from './results-json.ts';
import { resultsMarkdown } from './results-markdown.ts';
import { resultsText } from './results-text.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'csv' | 'markdown' | 'html';

interface Printable {
  readonly agreement: Agreement;
  readonly results: Results;
  readonly explainWith: string;
}

/** Results in the asked format. Text that goes to a file has no colours. */
export function printed(
  { io, paint }: Session,
  { agreement, results, explainWith }: Printable,
  format: Format,
  by: 'clause' | 'party',
  out: string | undefined,
): string {
  const view: View = { agreement, results, explainWith, local: localTime(agreement) };
  switch (format) {
    case 'text':
      // A file looks the same whatever terminal it was made on.
      return resultsText(
        view,
        out === undefined ? { width: columnsOf(io), paint, by } : { width: 100, paint: plain, by },
      );
    case 'json':
      return resultsJson(results);
    case 'jsonl':
      return resultsJsonl(results);
    case 'csv':
      return resultsCsv(results);
    case 'markdown':
      return resultsMarkdown(view, by);
    case 'html':
      return resultsHtml(view, by);
  }
}
