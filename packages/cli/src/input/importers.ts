/** The formats that `import` reads, each by its importer of the formats package. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Report, readReports } from '@servanda/core';
import { type ImportProblem, importCsv, importGed, importSmm } from '@servanda/formats';
import type { Io } from '../io.ts';
import { Problem } from '../problem.ts';
import { at, fileProblem, isDirectory } from './files.ts';
import { readGedMapFile, readJson, readSmmMapFile } from './import-map.ts';

export interface ImportFile {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly file: string;
  readonly known?: string | undefined;
}
export interface ImportRequest {
  readonly files: readonly ImportFile[];
  /** Path of `--map`. */
  readonly map: string | undefined;
  readonly previous: readonly Report[] | undefined;
  readonly partial: boolean;
  /** Keep the text of each row in its report. */
  readonly raw: boolean;
}
export interface Imported {
  readonly reports: readonly Report[];
  readonly problems: readonly ImportProblem[];
  readonly counts: Readonly<Record<string, number>>;
}
type Importer = (io: Io, request: ImportRequest) => Promise<Imported>;

const ged: Importer = async (io, { files, map, previous, partial, raw }) => {
  const { reports, problems, counts } = await importGed(files, {
    ...(map === undefined ? {} : readGedMapFile(io, map)),
    previous,
    partial,
    raw,
  });
  return { reports, problems, counts: { ...counts } };
};

const csv: Importer = async (io, { files, map, previous, raw }) => {
  if (map === undefined)
    throw new Problem(
      'C0502',
      'a table needs a map',
      'Add --map and a file that says what its columns mean: docs/importing.md.',
    );
  const { reports, problems, counts } = await importCsv(files, readJson(io, map), { mapFile: map, previous, raw });
  return { reports, problems, counts: { ...counts } };
};

const smm: Importer = async (io, { files, map, previous, raw }) => {
  const named = map === undefined ? {} : readSmmMapFile(io, map);
  const { reports, problems, counts } = await importSmm(files, { ...named, previous, raw });
  return { reports, problems, counts: { ...counts } };
};

export const IMPORTERS: Readonly<Record<string, Importer>> = { 'ucdp-ged': ged, 'smm-counts': smm, csv };

/** The bytes of a file, read when they are asked for. @throws Problem where there is no file */
export function importFile(io: Io, file: string, known: string | undefined): ImportFile {
  if (isDirectory(io, file)) throw new Problem('C0202', `"${file}" is a directory, and a file is needed`);
  const chunks = async function* () {
    try {
      yield* createReadStream(at(io, file)) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw fileProblem(io, error, file, 'read');
    }
  };
  // Reports name the file they came from: its name, and not where it lay on this machine.
  return { chunks: chunks(), file: basename(file), known };
}

/** Reports of an earlier import. @throws Problem where the file cannot be read or holds something else */
export async function readPrevious(io: Io, file: string): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const item of readReports(importFile(io, file, undefined).chunks, file)) {
    if ('report' in item) reports.push(item.report);
    else
      throw new Problem(
        'C0501',
        `${file}:${item.problem.line}: ${item.problem.message}`,
        'What changed can only be told from all earlier reports: correct the file, or import without --previous.',
      );
  }
  return reports;
}
