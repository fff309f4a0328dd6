/** Files held in memory: those of a page that carries them with it, and those of tests. */
import type { FileEntry, Files, Folder, TextEntry } from './files.ts';
import { utf8 } from './utf8.ts';

/** An index over texts by their paths. A file's version is its content. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  const entry = (path: string): FileEntry => {
    const text = texts[path] ?? '';
    return { path, bytes: utf8(text).length, version: text };
  };
  const paths = Object.keys(texts).sort();
  const names = [...new Set(paths.flatMap((path) => /^agreements\/([^/]+)\/agreement\.md$/.exec(path)?.[1] ?? []))];
  const folders = names.map((name): Folder => {
    const inside = paths.filter((path) => path.startsWith(`agreements/${name}/`));
    return {
      name,
      document: entry(`agreements/${name}/agreement.md`),
      record: inside.filter((path) => path.endsWith('.jsonl')).map(entry),
      maps: inside.filter((path) => path.endsWith('.geojson')).map(entry),
      names: inside.filter((path) => path.endsWith('-names.json')).map(entry),
    };
  });
  const read = paths
    .filter((path) => path.startsWith('texts/') && !path.endsWith('.reading.json'))
    .map((path): TextEntry => {
      const sidecar = path.replace(/\.[^.]+$/, '.reading.json');
      return { text: entry(path), ...(sidecar in texts ? { sidecar: entry(sidecar) } : {}) };
    });
  return {
    index: async () => ({ servanda: 1, live: false, agreements: folders, texts: read }),
    async text(path) {
      const found = texts[path];
      if (found === undefined) throw new Error(`there is no file ${path}`);
      return found;
    },
  };
}
