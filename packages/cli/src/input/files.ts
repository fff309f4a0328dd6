/** Reading and writing files, with failures that say what to do. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { Problem } from '../problem.ts';
import { nearest } from './suggest.ts';

/** The path as the file system takes it; `path` is what the reader wrote. */
export function at(io: Io, path: string): string {
  return resolve(io.cwd, path);
}

function neighbour(full: string, shown: string): string {
  try {
    const near = nearest(basename(full), readdirSync(dirname(full)));
    return near === undefined ? '' : `Did you mean "${join(dirname(shown), near)}"?`;
  } catch {
    return `There is no directory "${dirname(shown)}" either.`;
  }
}

/** A failure of the file system as a numbered problem. `path` as the reader wrote it. */
export function fileProblem(io: Io, error: unknown, path: string, doing: 'read' | 'write'): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Problem('C0201', `there is no file or directory "${path}"`, neighbour(at(io, path), path));
    case 'EISDIR':
      return new Problem('C0202', `"${path}" is a directory, and a file is needed`, 'Name the file in it.');
    case 'EACCES':
    case 'EPERM':
      return new Problem(
        'C0202',
        `"${path}" may not be ${doing === 'read' ? 'read' : 'written'}`,
        'Ask for the rights to it.',
      );
    case 'EEXIST':
      return new Problem('C0204', `"${path}" exists already`, 'Choose another name, or move it away.');
    case undefined:
      return error;
    default:
      return new Problem('C0202', `"${path}" cannot be ${doing === 'read' ? 'read' : 'written'} (${code})`);
  }
}

/** @throws Problem where there is nothing at the path */
export function isDirectory(io: Io, path: string): boolean {
  try {
    return statSync(at(io, path)).isDirectory();
  } catch (error) {
    throw fileProblem(io, error, path, 'read');
  }
}

/** @throws Problem where the file cannot be read or is no UTF-8 text */
export function readText(io: Io, path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(at(io, path));
  } catch (error) {
    throw fileProblem(io, error, path, 'read');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(
      'C0203',
      `"${path}" is not text in UTF-8`,
      'Save it as UTF-8; spreadsheets and PDF need an import.',
    );
  }
}

/** @throws Problem where the file cannot be written */
export function writeText(io: Io, path: string, text: string): void {
  try {
    writeFileSync(at(io, path), text);
  } catch (error) {
    throw fileProblem(io, error, path, 'write');
  }
}

/** All `.jsonl` files inside a directory, recursively, in the order of their paths (by code unit, the same everywhere). */
export function recordFiles(io: Io, directory: string): string[] {
  return readdirSync(at(io, directory), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.jsonl'))
    .map((path) => join(directory, path).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
