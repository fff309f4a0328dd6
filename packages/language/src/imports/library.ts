import type { Agreement } from '@servanda/core';
import type { ImportNode } from '../1-parse/ast.ts';
import type { OtherDocument, ReadDocument } from './source.ts';

/** What the library needs of the compiler. */
export interface Tools {
  /** Compiles another document; `name` is the folder's. */
  compile(
    document: OtherDocument,
    name: string,
  ): { readonly agreement: Agreement | undefined; readonly errors: number };
  /** The import lines of a document, however broken it is. */
  importsOf(text: string): readonly ImportNode[];
}

export type Volume =
  | { readonly is: 'fine'; readonly agreement: Agreement }
  | { readonly is: 'broken'; readonly errors: number }
  | { readonly is: 'outside' | 'missing' };

/** A name is that of a folder: no path. */
const FOLDER = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** Other agreements by name; each is read once and compiled once, whoever imports it. */
export class Library {
  private readonly read: ReadDocument;
  private readonly sources = new Map<string, OtherDocument | 'outside' | undefined>();
  private readonly imports = new Map<string, readonly string[]>();
  private readonly volumes = new Map<string, Volume>();

  constructor(read: ReadDocument) {
    this.read = read;
  }

  private source(name: string): OtherDocument | 'outside' | undefined {
    if (!FOLDER.test(name) || name.includes('..')) return 'outside';
    if (!this.sources.has(name)) this.sources.set(name, this.read(name));
    return this.sources.get(name);
  }

  /** Only for agreements from which no chain of imports leads back to the one that asks: the others have no end. */
  volume(name: string, tools: Tools): Volume {
    const known = this.volumes.get(name);
    if (known) return known;
    const volume = this.open(name, tools);
    this.volumes.set(name, volume);
    return volume;
  }

  private open(name: string, tools: Tools): Volume {
    const source = this.source(name);
    if (source === undefined) return { is: 'missing' };
    if (source === 'outside') return { is: 'outside' };
    const { agreement, errors } = tools.compile(source, name);
    return agreement && errors === 0 ? { is: 'fine', agreement } : { is: 'broken', errors };
  }

  private importedBy(name: string, tools: Tools): readonly string[] {
    const known = this.imports.get(name);
    if (known) return known;
    const source = this.source(name);
    const isText = source !== undefined && source !== 'outside';
    const names = isText ? tools.importsOf(source.text).map(({ from }) => from.text) : [];
    this.imports.set(name, names);
    return names;
  }

  /** The shortest chain of imports from one agreement to another, both included. */
  chain(from: string, to: string, tools: Tools): readonly string[] | undefined {
    const before = new Map<string, string | undefined>([[from, undefined]]);
    // A map keeps its order and can be added to on the way: the agreements still to be looked at.
    for (const name of before.keys()) {
      if (name === to) {
        const steps: string[] = [];
        for (let step: string | undefined = name; step !== undefined; step = before.get(step)) steps.unshift(step);
        return steps;
      }
      for (const next of this.importedBy(name, tools)) if (!before.has(next)) before.set(next, name);
    }
    return undefined;
  }
}
