/** What an earlier run wrote into a folder, and whether there is anything else. */
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Fault } from '../fault.ts';

/** Lists what was written, so that the next run takes away what is no longer part of the site, and nothing else. */
export const MARK = 'servanda-site.json';

export const markOf = (files: readonly string[]): string => `${JSON.stringify({ servanda: 1, files }, null, 1)}\n`;

/** The files of a mark that are in the folder: a mark from elsewhere must not name others. */
function filesIn(out: string, text: string): readonly string[] | undefined {
  try {
    const { servanda, files } = JSON.parse(text) as { servanda?: unknown; files?: unknown };
    if (servanda !== 1 || !Array.isArray(files)) return undefined;
    const named = files.filter((file) => typeof file === 'string');
    return named.filter((file) => resolve(out, file).startsWith(out + sep));
  } catch {
    return undefined;
  }
}

/**
 * The files of the earlier site in a folder; none where it is empty or not there.
 * @throws Fault where it holds anything else
 */
export async function earlierSite(out: string, shown: string): Promise<readonly string[]> {
  const found = await lstat(out).catch(() => undefined);
  if (!found) return [];
  const refuse = () =>
    new Fault(
      'not-a-site',
      `"${shown}" is neither an empty folder nor an earlier site`,
      'Name a new folder: what lies in this one is left as it is.',
    );
  if (!found.isDirectory()) throw refuse();
  if ((await readdir(out)).length === 0) return [];
  const mark = await readFile(join(out, MARK), 'utf8').catch(() => undefined);
  const files = mark === undefined ? undefined : filesIn(out, mark);
  if (!files) throw refuse();
  return files;
}

/** Whether a file lies in the folder itself, and not behind a link in it. */
export async function liesIn(out: string, file: string): Promise<boolean> {
  const home = await realpath(dirname(join(out, file))).catch(() => undefined);
  const root = await realpath(out);
  return home === root || (home ?? '').startsWith(root + sep);
}
