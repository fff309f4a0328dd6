import { Option } from 'commander';
import { EXIT, Problem } from '../problem.ts';
import type { Register, Session } from '../session.ts';
import type { MapFlags } from './import-map.ts';
import { collect } from './options.ts';

interface Flags extends MapFlags {
  readonly map?: string;
  readonly known?: readonly string[];
  readonly previous?: string;
  readonly partial?: boolean;
  readonly raw?: boolean;
}

export const registerImport: Register = (program, run) => {
  program
    .command('import')
    .summary('turn event data into reports')
    .description('Turn files of event data into reports, one a line, keeping where each came from.')
    .argument(
      '<format>',
      'ucdp-ged (UCDP Georeferenced Event Dataset), smm-counts (counts of a monitoring mission), csv (any table, by a map) or geojson (a map)',
    )
    .argument('<file...>', 'files of that format; several may be releases of one data set')
    .option('--map <file>', 'what the columns (csv) or the names (ucdp-ged, smm-counts) of the source mean')
    .addOption(
      new Option('--known <date>', 'when each file was received (repeatable, one for each file)').argParser(collect),
    )
    .option(
      '--previous <file>',
      'reports of an earlier import: what did not change is kept, what changed is superseded',
    )
    .option('--partial', 'the files are a selection: what they leave out is not withdrawn')
    .option('--agreement <path>', 'geojson: the agreement whose line or zone is drawn')
    .option('--line <name>', 'geojson: the line that the map draws')
    .option('--zone <name>', 'geojson: the zone that the map draws')
    .option('--by <who>', 'geojson: who drew it')
    .option('--from <date>', 'geojson: the first day of the drawing')
    .option('--until <date>', 'geojson: the last day of the drawing')
    .addOption(
      new Option('--feature <number>', 'geojson: use only this feature of the map (repeatable)').argParser(collect),
    )
    .option('--raw', 'keep the text of each row in its report')
    .option('--out <file>', 'write the reports, or the map, to this file')
    .option('--dry-run', 'write nothing; say what would be imported')
    .action((format: string, files: string[], flags: Flags) =>
      run(async (session) =>
        format === 'geojson'
          ? (await import('./import-map.ts')).importMap(session, files, flags)
          : importFiles(session, format, files, flags),
      ),
    );
};

async function importFiles(
  { io, paintErr }: Session,
  format: string,
  paths: readonly string[],
  { map, known = [], previous, out, dryRun = false, partial = false, raw = false }: Flags,
): Promise<number> {
  const [
    { IMPORTERS, importFile, readPrevious },
    { importProblems, importSummary },
    { suggestion },
    { writeText, at },
  ] = await Promise.all([
    import('../input/importers.ts'),
    import('../print/import-text.ts'),
    import('../input/suggest.ts'),
    import('../input/files.ts'),
  ]);
  const importer = Object.hasOwn(IMPORTERS, format) ? IMPORTERS[format] : undefined;
  if (!importer)
    throw new Problem(
      'C0102',
      `"${format}" is no format`,
      suggestion(format, [...Object.keys(IMPORTERS), 'geojson'], 'format'),
    );
  if (known.length > 0 && known.length !== paths.length)
    throw new Problem(
      'C0101',
      `--known was given ${known.length} times for ${paths.length === 1 ? 'one file' : `${paths.length} files`}`,
      'Give --known once for each file, in the same order.',
    );
  if (out !== undefined && [previous, map, ...paths].some((path) => path !== undefined && at(io, path) === at(io, out)))
    throw new Problem(
      'C0204',
      `"${out}" would be overwritten by what is read from it`,
      'Choose another name for --out.',
    );
  const files = paths.map((path, i) => importFile(io, path, known[i]));
  const { reports, problems, counts } = await importer(io, {
    files,
    map,
    previous: previous === undefined ? undefined : await readPrevious(io, previous),
    partial,
    raw,
  });
  io.err.write(importProblems(problems, paintErr));
  const fatal = problems.some(({ code }) => REFUSALS.has(code)) && reports.length === 0;
  if (fatal) throw new Problem('C0501', 'nothing could be imported', 'The messages above say why.');
  if (dryRun) io.out.write(importSummary(counts));
  else {
    const lines = reports.map((report) => `${JSON.stringify(report)}\n`).join('');
    if (out === undefined) io.out.write(lines);
    else writeText(io, out, lines);
    io.err.write(importSummary(counts));
  }
  return EXIT.done;
}

/** Problems that concern a whole file or the command, not a row. */
const REFUSALS = new Set(['bad-header', 'bad-map', 'bad-option', 'not-utf-8']);
