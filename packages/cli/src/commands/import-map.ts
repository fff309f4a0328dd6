/** `servanda import geojson`: a drawing of a line or zone, from a map of others. */
import { basename, dirname, isAbsolute, relative } from 'node:path';
import { EXIT, Problem } from '../problem.ts';
import type { Session } from '../session.ts';

export interface MapFlags {
  readonly agreement?: string;
  readonly line?: string;
  readonly zone?: string;
  readonly by?: string;
  readonly from?: string;
  readonly until?: string;
  readonly feature?: readonly string[];
  readonly out?: string;
  readonly dryRun?: boolean;
}

/** Writes the drawing as a map, and prints the line that brings it into the document. */
export async function importMap({ io, paintErr }: Session, paths: readonly string[], flags: MapFlags): Promise<number> {
  const [
    { drawingLine, isDrawingDate, normalMap },
    { writeText, at },
    { readJson },
    { compileDocument },
    { suggestion },
    { mapNotes },
  ] = await Promise.all([
    import('@servanda/formats'),
    import('../input/files.ts'),
    import('../input/import-map.ts'),
    import('../input/agreement.ts'),
    import('../input/suggest.ts'),
    import('../print/map-notes.ts'),
  ]);
  const { agreement: path, line, zone, by, from, until, out, dryRun = false } = flags;
  if (path === undefined) throw missing('--agreement', 'the directory or document of the agreement');
  if ((line === undefined) === (zone === undefined)) throw missing('--line or --zone', 'what the map is a drawing of');
  if (by === undefined) throw missing('--by', 'who drew it');
  for (const [option, date] of [
    ['--from', from],
    ['--until', until],
  ] as const) {
    if (date !== undefined && !isDrawingDate(date))
      throw new Problem('C0101', `"${date}" is no date for ${option}`, 'Write it as 2015-02-15 or "2015-02-15 18:00".');
  }
  if (from !== undefined && until !== undefined && until < from)
    throw new Problem('C0101', `--until ${until} is before --from ${from}`, 'Correct one of the two.');
  const only = flags.feature?.map((text) => {
    if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
    throw new Problem('C0101', `"${text}" is no number of a feature`, 'Features are counted from 1.');
  });

  const { file, agreement } = compileDocument(io, path);
  if (!agreement) throw new Problem('C0301', `${file} has errors`, `See them with: servanda lint ${path}`);
  const [sort, name] = zone === undefined ? (['line', line ?? ''] as const) : (['zone', zone] as const);
  const declared = (sort === 'zone' ? agreement.zones : agreement.lines).map(({ id }) => id);
  if (!declared.includes(name))
    throw new Problem('C0102', `${file} declares no ${sort} "${name}"`, suggestion(name, declared, sort));
  if (out !== undefined && paths.some((one) => at(io, one) === at(io, out)))
    throw new Problem(
      'C0204',
      `"${out}" would be overwritten by what is read from it`,
      'Choose another name for --out.',
    );
  const shown = out === undefined ? 'FILE' : beside(relative(dirname(at(io, file)), at(io, out)), out, file);

  const files = paths.map((one) => ({ file: basename(one), json: readJson(io, one) }));
  const { map, notes, counts } = normalMap(files, sort, only && new Set(only));
  io.err.write(mapNotes(notes, paintErr));
  if (!map)
    throw new Problem(
      'C0501',
      'nothing could be imported',
      notes.length > 0 ? 'The messages above say why.' : 'No feature was chosen: see --feature.',
    );
  const actors = agreement.actors.map(({ id }) => id);
  const drawing = drawingLine({ by, map: shown, from, until }, actors);
  const text = `${JSON.stringify(map)}\n`;
  if (out !== undefined && !dryRun) writeText(io, out, text);
  if (out === undefined && !dryRun) io.out.write(text);
  (out === undefined && !dryRun ? io.err : io.out).write(drawing);
  const parts = [`${counts.used} of ${counts.features} features used`];
  if (counts.setAside > 0) parts.push(`${counts.setAside} set aside`);
  if (counts.notChosen > 0) parts.push(`${counts.notChosen} not chosen`);
  io.err.write(`${parts.join(', ')}\n`);
  return EXIT.done;

  function beside(way: string, given: string, document: string): string {
    if (!way.startsWith('..') && !isAbsolute(way)) return way.replaceAll('\\', '/');
    throw new Problem(
      'C0101',
      `"${given}" is not beside ${document}, and a document reads no other maps`,
      `Write it below ${dirname(document)}, for example to ${dirname(document)}/maps/${basename(given)}.`,
    );
  }
}

function missing(option: string, what: string): Problem {
  return new Problem('C0101', `a map needs ${option}`, `Add ${option}: ${what}.`);
}
