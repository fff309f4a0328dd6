import type { Agreement } from '@servanda/core';
import type { DeclarationNode, DocumentNode, ImportNode } from '../1-parse/ast.ts';
import type { Place, Ref } from '../1-parse/place.ts';
import type { At } from '../1-parse/position.ts';
import { nearSlot } from '../2-resolve/near.ts';
import { SPACE, type Space } from '../2-resolve/symbols.ts';
import type { Report } from '../messages/problem.ts';
import { type Entry, entriesOf, spaceOf } from './entries.ts';
import { importable } from './importable.ts';
import type { Library, Tools } from './library.ts';
import { nodeOf } from './node.ts';
import { renamed } from './rename.ts';

/** Where a document stands that imports. */
export interface Importer {
  /** Its own name: that of its folder. */
  readonly name: string;
  readonly clock: string;
  readonly library: Library | undefined;
  readonly tools: Tools;
  readonly at: (place: Place) => At;
}

export interface Imported {
  /** The document with what it imports among its declarations. */
  readonly document: DocumentNode;
  readonly entries: readonly Entry[];
  /** What comes along and is declared here too, and must be alike. */
  readonly companions: readonly Companion[];
}
export interface Companion {
  readonly entry: Entry;
  readonly from: string;
  /** What it comes along with. */
  readonly of: string;
  readonly place: Place;
}

/** A thing of another agreement that is to stand here. */
interface Wanted {
  readonly entry: Entry;
  readonly other: { readonly name: string; readonly agreement: Agreement };
  readonly local: string;
  readonly place: Ref;
}

/** Resolves the import lines of a document. What cannot be imported is reported, and its name taken as declared. */
export function resolveImports(document: DocumentNode, importer: Importer, report: Report): Imported {
  if (document.imports.length === 0) return { document, entries: [], companions: [] };
  const work = new Work(document, importer, report);
  for (const node of document.imports) work.add(node);
  return work.finish();
}

class Work {
  private readonly document: DocumentNode;
  private readonly importer: Importer;
  private readonly report: Report;
  private readonly here = new Map<string, DeclarationNode>();
  /** Names taken here by imports, and where each comes from. */
  private readonly taken = new Map<string, { readonly origin: string; readonly from: string; readonly place: Ref }>();
  private readonly locals = new Map<string, { readonly local: string; readonly place: Ref }>();
  private readonly queue: Wanted[] = [];
  private readonly companions: Companion[] = [];
  private readonly broken: Set<string>;

  constructor(document: DocumentNode, importer: Importer, report: Report) {
    this.document = document;
    this.importer = importer;
    this.report = report;
    this.broken = new Set(document.broken);
    for (const d of document.declarations) this.here.set(`${SPACE[d.declares]} ${d.name.text}`, d);
  }

  add(node: ImportNode): void {
    const agreement = this.open(node.from);
    for (const { name, as } of node.items) {
      const found = agreement && this.find(agreement, node.from.text, name);
      if (!agreement || !found || found.length === 0) this.broken.add((as ?? name).text);
      for (const entry of found ?? []) {
        const other = { name: node.from.text, agreement: agreement as Agreement };
        const wanted = { entry, other, local: (as ?? name).text, place: as ?? name };
        if (!this.isFree(wanted)) this.broken.add(wanted.local);
      }
    }
  }

  /** The other agreement, or undefined after saying why there is none. */
  private open(from: Ref): Agreement | undefined {
    const { name, library, tools } = this.importer;
    if (from.text === name) this.report('import-itself', from, { name });
    else if (!library)
      this.report('import-missing', from, { name: from.text, why: 'nothing is known here of other agreements' });
    else {
      const chain = library.chain(from.text, name, tools);
      if (chain) {
        this.report('import-circle', from, { chain: [name, ...chain].map((step) => `\`${step}\``).join(' imports ') });
        return undefined;
      }
      const volume = library.volume(from.text, tools);
      if (volume.is === 'fine') return volume.agreement;
      if (volume.is === 'missing')
        this.report('import-missing', from, { name: from.text, why: 'no folder of that name stands beside this one' });
      else if (volume.is === 'broken')
        this.report('import-broken', from, { name: from.text, errors: counted(volume.errors) });
      else this.report('import-outside', from, { name: from.text });
    }
    return undefined;
  }

  /** All that the other agreement calls so: an act and a kind may share a name. */
  private find(agreement: Agreement, from: string, { text: name, start, end }: Ref): readonly Entry[] | undefined {
    const place = { start, end };
    const entries = entriesOf(agreement);
    const named = entries.filter(({ form }) => form.id === name);
    if (named.length > 0) return named;
    const sort = otherSort(agreement, name);
    if (sort)
      this.report('import-refused', place, {
        name,
        from,
        why: `it is a ${sort} there, and only declarations are imported`,
      });
    else {
      const near = nearSlot(name, new Set(entries.map(({ form }) => form.id)));
      this.report('import-unknown', place, { name, from, near });
    }
    return undefined;
  }

  /** Takes a name here for a wanted thing, unless another has it. */
  private isFree(wanted: Wanted): boolean {
    const { entry, other, local, place } = wanted;
    const space = spaceOf(entry);
    const origin = originOf(entry, other.name);
    const before = this.locals.get(origin);
    if (before) {
      if (before.local === local) return true;
      this.report(
        'import-two-names',
        place,
        { name: entry.form.id, from: other.name, first: before.local, second: local },
        { place: before.place, text: 'the first stands here' },
      );
      return false;
    }
    const declared = this.here.get(`${space} ${local}`);
    if (declared) {
      this.report(
        'import-declared-here',
        place,
        { name: local, from: other.name },
        { place: declared.name, text: `\`${local}\` is declared here` },
      );
      return false;
    }
    const rival = this.taken.get(`${space} ${local}`);
    if (rival) {
      this.report(
        'import-clash',
        place,
        { name: local, first: rival.from, second: other.name },
        { place: rival.place, text: 'the first stands here' },
      );
      return false;
    }
    this.locals.set(origin, { local, place });
    this.taken.set(`${space} ${local}`, { origin, from: other.name, place });
    this.queue.push(wanted);
    return true;
  }

  /** Fetches what was named, and after it what comes along. */
  finish(): Imported {
    const entries: Entry[] = [];
    for (let wanted = this.queue.shift(); wanted; wanted = this.queue.shift()) {
      const { entry, other, local, place } = wanted;
      const found = importable(entry, { agreement: other.agreement, clock: this.importer.clock });
      if (typeof found === 'string') {
        this.report('import-refused', place, { name: entry.form.id, from: other.name, why: found });
        this.broken.add(local);
        continue;
      }
      entries.push(this.placed(found, wanted));
    }
    const nodes = entries.map((entry) => {
      const place = this.taken.get(`${spaceOf(entry)} ${entry.form.id}`)?.place ?? { start: 0, end: 0 };
      return nodeOf(entry, place, this.importer.clock);
    });
    const declarations = [...nodes, ...this.document.declarations];
    return { document: { ...this.document, declarations, broken: this.broken }, entries, companions: this.companions };
  }

  private placed(entry: Entry, wanted: Wanted): Entry {
    const { other, local, place } = wanted;
    const named = renamed(entry, local, (space, name) => this.along(space, name, wanted));
    const from = named.form.from ?? other.name;
    const original = entry.form.fromName ?? entry.form.id;
    const form = {
      ...named.form,
      from,
      at: this.importer.at(place),
      ...(original === local ? {} : { fromName: original }),
    };
    return { list: named.list, form } as Entry;
  }

  /** How a part of an imported thing is called here; it comes along unless it is here already. */
  private along(space: Space, name: string, { other, entry: of, place }: Wanted): string {
    const found = entriesOf(other.agreement).find((entry) => spaceOf(entry) === space && entry.form.id === name);
    // The acts of access, which every agreement knows.
    if (!found) return name;
    const known = this.locals.get(originOf(found, other.name));
    if (known) return known.local;
    if (this.here.has(`${space} ${name}`)) {
      this.companions.push({ entry: found, from: other.name, of: of.form.id, place });
      return name;
    }
    this.isFree({ entry: found, other, local: name, place });
    return name;
  }
}

/** The thing itself, wherever it was imported on the way. */
const originOf = (entry: Entry, name: string): string =>
  `${spaceOf(entry)} ${entry.form.fromName ?? entry.form.id} of ${entry.form.from ?? name}`;

function otherSort(agreement: Agreement, name: string): string | undefined {
  if (agreement.norms.some(({ id }) => id === name || id.endsWith(`/${name}`))) return 'norm';
  if (agreement.clauses.some(({ id }) => id === name)) return 'clause';
  if (agreement.questions.some(({ id }) => id === name)) return 'question';
  return agreement.questions.some(({ readings }) => readings.some(({ id }) => id === name)) ? 'reading' : undefined;
}

const counted = (errors: number): string => (errors === 1 ? '1 error' : `${errors} errors`);
