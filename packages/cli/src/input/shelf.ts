/** The agreements that texts are held against, each with its record, which is read only when a statement asks for it. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Agreement, createRecord, type RecordStore } from '@servanda/core';
import { type Answerer, createAnswerer } from '@servanda/reading';
import { progressOn } from '../output/progress.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';
import { compileDocument } from './agreement.ts';
import { at, isDirectory } from './files.ts';
import { chooseInstant } from './instant.ts';
import { loadRecord } from './record.ts';
import { chooseStandard } from './standard.ts';

export interface ShelfOptions {
  readonly agreements?: readonly string[] | undefined;
  readonly record?: readonly string[] | undefined;
  readonly standard?: readonly string[] | undefined;
  readonly knownAt?: string | undefined;
}

export interface Shelf {
  readonly agreements: ReadonlyMap<string, Agreement>;
  /** Answers statements on one agreement; of an agreement that is not here it says so. */
  answererOf(id: string | undefined): Promise<Answerer>;
}

const DEFAULT = 'agreements';

/** Documents that the reader named: each path, or all that lie in it, in the order of their names. */
function documentsIn(session: Session, path: string): string[] {
  const { io } = session;
  if (!isDirectory(io, path) || existsSync(at(io, join(path, 'agreement.md')))) return [path];
  const inside = readdirSync(at(io, path))
    .sort()
    .filter((name) => existsSync(at(io, join(path, name, 'agreement.md'))))
    .map((name) => join(path, name));
  if (inside.length > 0) return inside;
  throw new Problem(
    'C0602',
    `"${path}" holds no agreement`,
    'Name a directory with an agreement.md, or one whose directories have one.',
  );
}

function pathsOf(session: Session, given: readonly string[] | undefined): string[] {
  if (given === undefined && !existsSync(at(session.io, DEFAULT)))
    throw new Problem(
      'C0602',
      'there are no agreements to hold the text against',
      'Add --agreements and a directory that holds some; without it, the directory "agreements" here is read.',
    );
  return (given ?? [DEFAULT]).flatMap((path) => documentsIn(session, path));
}

/** The agreements by their ids, with their files; what cannot be used is named and left out. */
function loadAll(session: Session, paths: readonly string[]): Map<string, { agreement: Agreement; file: string }> {
  const { io } = session;
  const found = new Map<string, { agreement: Agreement; file: string }>();
  for (const path of paths) {
    const { agreement, diagnostics, file } = compileDocument(io, path);
    const isBroken = diagnostics.some(({ severity }) => severity === 'error');
    if (!agreement || isBroken)
      io.err.write(`servanda: ${file} has errors and is left out; \`servanda lint ${path}\` shows them\n`);
    else if (found.has(agreement.id))
      io.err.write(`servanda: ${file} is left out: another document has the id ${agreement.id} too\n`);
    else found.set(agreement.id, { agreement, file });
  }
  if (found.size > 0) return found;
  throw new Problem('C0602', 'none of the agreements can be used', '`servanda lint AGREEMENT` shows what is wrong.');
}

/** @throws Problem where there are no agreements, or where what was given with them does not fit */
export function openShelf(session: Session, options: ShelfOptions): Shelf {
  const found = loadAll(session, pathsOf(session, options.agreements));
  if (options.record !== undefined && found.size > 1)
    throw new Problem(
      'C0604',
      '--record goes with one agreement, and there are several',
      'Name the one with --agreements; without --record each is held against the record beside its document.',
    );
  const agreements = new Map([...found].map(([id, { agreement }]) => [id, agreement]));
  const answerers = new Map<string | undefined, Promise<Answerer>>();

  async function recordOf(agreement: Agreement, file: string): Promise<RecordStore> {
    const beside = join(dirname(file), 'record');
    const paths = options.record ?? (existsSync(at(session.io, beside)) ? [beside] : undefined);
    if (paths === undefined) {
      session.io.err.write(
        `servanda: ${agreement.id} has no record beside it: its statements are held against an empty one\n`,
      );
      return createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
    }
    const progress = progressOn(session.io);
    try {
      return await loadRecord(session, paths, agreement, false, progress);
    } finally {
      progress.done();
    }
  }

  async function make(id: string | undefined): Promise<Answerer> {
    const entry = id === undefined ? undefined : found.get(id);
    if (id === undefined || !entry) return createAnswerer(new Map(), {});
    const { agreement, file } = entry;
    const standards = options.standard?.map((words) => chooseStandard(agreement, words));
    return createAnswerer(new Map([[id, { agreement, record: await recordOf(agreement, file) }]]), {
      ...(standards ? { standards } : {}),
      ...(options.knownAt === undefined
        ? {}
        : { knownAt: chooseInstant('--known-at', options.knownAt, agreement.clock) }),
    });
  }

  return {
    agreements,
    answererOf(id) {
      const known = answerers.get(id) ?? make(id);
      answerers.set(id, known);
      return known;
    },
  };
}
