import type { Agreement } from '@servanda/core';
import { isClock } from '@servanda/core';
import type { DocumentNode } from './1-parse/ast.ts';
import { checkNames } from './1-parse/check-names.ts';
import { checkOrder, checkText } from './1-parse/check-text.ts';
import { Cursor } from './1-parse/cursor.ts';
import { parseDocument } from './1-parse/document.ts';
import { findFences, maskProse } from './1-parse/fences.ts';
import { lex } from './1-parse/lex.ts';
import { positions } from './1-parse/position.ts';
import { checkDocument } from './2-resolve/check.ts';
import { checkWhoseLine } from './2-resolve/checks/own-line.ts';
import { Graph } from './2-resolve/graph.ts';
import { nearSlot } from './2-resolve/near.ts';
import { dutiesInTwoPhases } from './2-resolve/phases.ts';
import { collect, type Symbols } from './2-resolve/symbols.ts';
import { emitAgreement } from './3-emit/agreement.ts';
import { clockOf } from './3-emit/clock.ts';
import type { ReadMap } from './3-emit/map.ts';
import type { Scope } from './3-emit/scope.ts';
import { checkCompanions } from './imports/companions.ts';
import { declaredOf } from './imports/entries.ts';
import { Library, type Tools } from './imports/library.ts';
import { resolveImports } from './imports/resolve.ts';
import type { ReadDocument } from './imports/source.ts';
import { type Diagnostic, diagnostics } from './messages/diagnostic.ts';
import { type Problem, type Report, reporter } from './messages/problem.ts';

export interface CompileOptions {
  /** Name of the document in messages. */
  readonly file: string;
  /** Gives the text of a map by its path in the document; left out: maps are named and not read. */
  readonly readMap?: ReadMap | undefined;
  /** The name of the folder in which the document stands; left out: the agreement's own name. */
  readonly name?: string | undefined;
  /**
   * Gives the documents that `import` names; left out: none can be imported. What it gives is kept as long as the function
   * itself, so that a document is compiled once for all that import it.
   */
  readonly readDocument?: ReadDocument | undefined;
}

export interface Compiled {
  /** The JSON form, if there is no error. */
  readonly agreement: Agreement | undefined;
  /** Errors and warnings in the order of the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document names, as far as it could be understood. */
export interface Understood {
  readonly document: DocumentNode;
  readonly symbols: Symbols;
}

/** Nobody reads more, and a hostile document could have a million. */
const MOST_ERRORS = 200;

/**
 * Compiles an agreement written in Markdown to its JSON form. Never throws for any text.
 * @example compile('# …', { file: 'agreement.md' }).diagnostics
 */
export function compile(text: string, options: CompileOptions): Compiled {
  const { agreement, diagnostics: said } = understand(text, options);
  return { agreement, diagnostics: said };
}

/** As `compile`, with what it understood of the names; undefined where there are no rules at all. */
export function understand(
  text: string,
  options: CompileOptions,
): Compiled & { readonly understood?: Understood | undefined } {
  const problems: Problem[] = [];
  let errors = 0;
  const report = reporter((problem) => {
    if (problem.severity === 'warning' || ++errors <= MOST_ERRORS) problems.push(problem);
  });
  const { agreement, ...understood } = (checkText(text, report) && compileRules(text, options, report)) || {};
  if (errors > MOST_ERRORS) {
    const last = { start: text.length, end: text.length };
    reporter((problem) => problems.push(problem))('too-many', last, {
      shown: String(MOST_ERRORS),
      all: String(errors),
    });
  }
  const messages = diagnostics(problems, text, options.file);
  return {
    agreement: messages.some((m) => m.severity === 'error') ? undefined : agreement,
    diagnostics: messages,
    understood: 'symbols' in understood ? understood : undefined,
  };
}

function compileRules(
  text: string,
  options: CompileOptions,
  report: Report,
): (Understood & { readonly agreement: Agreement }) | undefined {
  const fences = findFences(text, report);
  if (fences.length === 0) {
    report('no-rules', { start: 0, end: text.indexOf('\n') === -1 ? text.length : text.indexOf('\n') }, {});
    return undefined;
  }
  const masked = maskProse(text, fences);
  checkOrder(text, masked, report);
  const tokens = lex(
    masked,
    fences.map((fence) => fence.start),
    report,
  );
  checkNames(tokens, report);
  const written = parseDocument(new Cursor(tokens, report));
  const zone = zoneOf(written, report);
  const at = positions(text);
  const { document, entries, companions } = resolveImports(
    written,
    {
      name: options.name ?? written.heads[0]?.name.text ?? '',
      clock: zone,
      library: options.readDocument && libraryOf(options.readDocument),
      tools: toolsOf(options),
      at: (place) => at(place.start),
    },
    report,
  );
  const symbols = collect(document, report);
  const scope: Scope = {
    symbols,
    report,
    clock: clockOf(zone, report),
    signed: document.heads[0]?.signed !== undefined || document.heads[0]?.proposed === true,
    graph: new Graph(),
    owner: 'agreement',
    line: '',
    events: new Set(),
    members: new Set(),
    at: (place) => at(place.start),
    split: dutiesInTwoPhases(document, symbols),
  };
  const head = document.heads[0] ?? {
    name: { text: 'agreement', start: 0, end: 0 },
    title: '',
    texts: [],
    lines: [],
    broken: true,
    start: 0,
    end: 0,
  };
  const { agreement, graphs } = emitAgreement(document, head, scope, {
    text,
    fences,
    tokens,
    readMap: options.readMap,
    imported: declaredOf(entries),
  });
  checkCompanions(companions, agreement, report);
  checkWhoseLine(document, agreement, report);
  checkDocument(document, symbols, scope.graph, graphs, report, fences[0]);
  return { agreement, document, symbols };
}

const libraries = new WeakMap<ReadDocument, Library>();

function libraryOf(read: ReadDocument): Library {
  const library = libraries.get(read) ?? new Library(read);
  libraries.set(read, library);
  return library;
}

/** Other documents are compiled as this one is, with the same loader. */
const toolsOf = ({ readDocument }: CompileOptions): Tools => ({
  compile: ({ text, readMap }, name) => {
    const { agreement, diagnostics: found } = compile(text, { file: name, name, readMap, readDocument });
    return { agreement, errors: found.filter(({ severity }) => severity === 'error').length };
  },
  importsOf,
});

function importsOf(text: string): DocumentNode['imports'] {
  const silent: Report = () => undefined;
  const fences = findFences(text, silent);
  const starts = fences.map((fence) => fence.start);
  return parseDocument(new Cursor(lex(maskProse(text, fences), starts, silent), silent)).imports;
}

/** The agreement's time zone; a missing or unknown one is reported, and UTC stands in for it. */
function zoneOf(document: DocumentNode, report: Report): string {
  const [head] = document.heads;
  if (!head) return 'UTC';
  if (!head.clock) {
    if (!head.broken) report('missing-clock', head.name, {});
    return 'UTC';
  }
  if (isClock(head.clock.text)) return head.clock.text;
  report('unknown-clock', head.clock, {
    name: head.clock.text,
    near: nearSlot(head.clock.text, Intl.supportedValuesOf('timeZone')),
  });
  return 'UTC';
}
