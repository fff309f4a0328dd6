import type { Client } from './client.ts';

/** Where a server tells of changed files, the page follows it; a static site has none, and does not change. */
export function followChanges(client: Client, base: string): void {
  client.index().then(
    ({ live }) => {
      if (!live) return;
      const changes = new EventSource(new URL('changes', base));
      changes.addEventListener('changed', () => client.refresh());
    },
    // What is wrong with the index is told where it is first shown.
    () => undefined,
  );
}
