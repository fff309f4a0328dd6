import { compile } from '@servanda/language';

/**
 * The names of the agreements that a document imports, and those import, as far as `text` gives them.
 * @param text gives the document of a name; undefined where there is none
 */
export function importedBy(name: string, text: (name: string) => string | undefined): readonly string[] {
  const asked = new Set<string>();
  const document = text(name);
  if (document === undefined) return [];
  compile(document, {
    file: `agreements/${name}/agreement.md`,
    name,
    readMap: () => undefined,
    readDocument(other) {
      asked.add(other);
      const found = text(other);
      return found === undefined ? undefined : { text: found, readMap: () => undefined };
    },
  });
  return [...asked];
}
