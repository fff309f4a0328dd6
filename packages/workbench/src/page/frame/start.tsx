import { createRoot } from 'react-dom/client';
import type { Index } from '../../ask/index.ts';
import { createClient, type Port } from './client.ts';
import { followChanges } from './follow-changes.ts';
import { keepFocus } from './keep-focus.ts';
import { Shell } from './shell.tsx';
import '../style/theme.css';

/** Where the page lies, ending in `/`. */
export const base = new URL('.', document.baseURI).href;

/** Shows the page, over whatever answers its questions. */
export function start(port: Port, readIndex: () => Promise<Index>): void {
  const client = createClient(port, base, readIndex);
  followChanges(client, base);
  const page = document.getElementById('page');
  if (!page) return;
  keepFocus(page);
  createRoot(page).render(<Shell client={client} />);
}
