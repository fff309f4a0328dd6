/** The sidecar of a text: where it lies, reading it, and writing it so that nothing is lost. */
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readSidecar, type Sidecar, type SidecarProblem, sidecarJson, type Text } from '@servanda/reading';
import type { Io } from '../io.ts';
import { Problem } from '../problem.ts';
import { at, fileProblem, isDirectory, readText } from './files.ts';

export const SIDECAR_ENDING = '.reading.json';

/** `letter.txt` has `letter.reading.json`. */
export function sidecarName(text: string): string {
  return `${basename(text, extname(text))}${SIDECAR_ENDING}`;
}

export interface SidecarFile {
  readonly sidecar: Sidecar;
  /** What is wrong with it, a sentence each: statements that are set aside. */
  readonly problems: readonly string[];
}

function problemWords({ file, line, column, where, message, help }: SidecarProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}${where === '' ? '' : `, ${where}`}: ${message.replace(/\.$/, '')}. ${help}`;
}

/** @throws Problem where the file is not there, or nothing in it can be used */
export function loadSidecar(io: Io, path: string): SidecarFile {
  const { sidecar, problems } = readSidecar(readText(io, path), path);
  const said = problems.map(problemWords);
  if (sidecar) return { sidecar, problems: said };
  throw new Problem('C0603', `"${path}" is no sidecar of a text`, said.join('\n'));
}

/** The sidecar in a directory: by the name of the text, else any that was confirmed on exactly this text, else where it would lie. */
function inDirectory(io: Io, directory: string, path: string, { sha256 }: Text): string | undefined {
  const named = path === '-' ? undefined : join(directory, sidecarName(path));
  if (named !== undefined && existsSync(at(io, named))) return named;
  const same = readdirSync(at(io, directory))
    .filter((file) => file.endsWith(SIDECAR_ENDING))
    .sort()
    .map((file) => join(directory, file))
    .find((file) => readSidecar(readText(io, file), file).sidecar?.text.sha256 === sha256);
  return same ?? named;
}

/**
 * Where the sidecar of a text lies, or would lie.
 * @param given value of `--sidecar`: a file, or a directory of them; left out, beside the text
 * @returns undefined for standard input without one
 */
export function sidecarPath(io: Io, path: string, text: Text, given: string | undefined): string | undefined {
  if (given === undefined) return path === '-' ? undefined : join(dirname(path), sidecarName(path));
  if (!existsSync(at(io, given)) || !isDirectory(io, given)) return given;
  return inDirectory(io, given, path, text);
}

/** Writes beside and renames, so that a run that ends in between leaves the sidecar as it was. */
export function saveSidecar(io: Io, path: string, sidecar: Sidecar): void {
  const full = at(io, path);
  const beside = `${full}.writing`;
  try {
    writeFileSync(beside, sidecarJson(sidecar));
    renameSync(beside, full);
  } catch (error) {
    throw fileProblem(io, error, path, 'write');
  }
}
