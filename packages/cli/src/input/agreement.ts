/** An agreement from what the reader named: its directory, its document, or its JSON form. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '@servanda/core';
import { compile, type Diagnostic } from '@servanda/language';
import type { Io } from '../io.ts';
import { Problem } from '../problem.ts';
import { besideReader, folderOf } from './beside.ts';
import { at, isDirectory, readText } from './files.ts';
import { readJsonForm } from './json-form.ts';
import { mapReader } from './maps.ts';

export interface Document {
  /** The file as the reader may open it. */
  readonly file: string;
  readonly text: string;
}
export interface Compiled {
  readonly file: string;
  readonly agreement: Agreement | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @throws Problem where there is no document at the path */
export function readDocument(io: Io, path: string): Document {
  if (!existsSync(at(io, path)) && existsSync(at(io, join('agreements', path))))
    throw new Problem('C0201', `there is no file or directory "${path}"`, `Did you mean "agreements/${path}"?`);
  const file = isDirectory(io, path) ? join(path, 'agreement.md') : path;
  return { file, text: readText(io, file) };
}

/**
 * The agreement with everything that there is to say about its document.
 * @throws Problem where there is no document, or no JSON form in a `.json` file
 */
export function compileDocument(io: Io, path: string): Compiled {
  const { file, text } = readDocument(io, path);
  if (file.endsWith('.json')) return { file, agreement: readJsonForm(text, file), diagnostics: [] };
  const { agreement, diagnostics } = compile(text, {
    file,
    name: folderOf(io, file),
    readMap: mapReader(io, file),
    readDocument: besideReader(io, file),
  });
  return { file, agreement, diagnostics };
}
