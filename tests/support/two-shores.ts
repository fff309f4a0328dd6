/** The invented agreement of the docs whose zones are drawn: what a map has to show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'SYNTHETIC-two-shores');

/** Its files by their paths in the data of a page. */
export function twoShores(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|jsonl|geojson)$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [`agreements/two-shores/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Where its map shows what it can, and the picture of the docs is taken. */
export const TWO_SHORES_MAP = '#/map/two-shores?as-of=2030-03-20';
