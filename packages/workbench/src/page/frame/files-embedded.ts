import type { Embedded, Files } from '../../ask/index.ts';

declare global {
  /** What a script beside the page brought along. */
  var servanda: Embedded | undefined;
}

/** Files that came with the page, where it can fetch none. */
export function embeddedFiles(): Files {
  const { index, texts } = globalThis.servanda ?? {
    index: { servanda: 1, live: false, agreements: [], texts: [] },
    texts: {},
  };
  return {
    index: async () => index,
    async text(path) {
      const text = texts[path];
      if (text === undefined) throw new Error(`${path} is not with this page: it is too long to be opened from a disk`);
      return text;
    },
  };
}
