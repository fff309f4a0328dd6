import type { Agreement, Change } from '@servanda/core';
import type { DocumentNode, HeadNode, QuestionNode } from '../1-parse/ast.ts';
import type { Fence } from '../1-parse/fences.ts';
import type { Token } from '../1-parse/token.ts';
import type { ReadingGraph } from '../2-resolve/checks/circles.ts';
import { Graph } from '../2-resolve/graph.ts';
import { type Declared, withImported } from '../imports/entries.ts';
import { emitAmendment } from './amendment.ts';
import { emitChange } from './change.ts';
import { emitDeclarations } from './declarations.ts';
import { emitExample } from './example.ts';
import { emitHolders } from './holder.ts';
import type { ReadMap } from './map.ts';
import { emitMentions } from './mentions.ts';
import { emitNorm, wordsOf } from './norm.ts';
import { proseOf } from './prose.ts';
import type { Scope } from './scope.ts';
import { emitStandard } from './standard.ts';

export interface Source {
  readonly text: string;
  readonly fences: readonly Fence[];
  readonly tokens: readonly Token[];
  readonly readMap?: ReadMap | undefined;
  /** What was imported. */
  readonly imported: Declared;
}

export interface Emitted {
  readonly agreement: Agreement;
  /** The references that each reading changes. */
  readonly graphs: readonly ReadingGraph[];
}

/** The JSON form of a document. What names refer to is looked up, and reported, on the way. */
export function emitAgreement(document: DocumentNode, head: HeadNode, scope: Scope, source: Source): Emitted {
  const readings = new Map<string, string[]>();
  for (const question of document.questions) {
    for (const reading of question.readings)
      readings.set(reading.name.text, [...(readings.get(reading.name.text) ?? []), question.name.text]);
  }
  const graphs: ReadingGraph[] = [];
  const prose = proseOf(document.clauses, source.text, source.fences);
  const agreement: Agreement = {
    servanda: 1,
    id: head.name.text,
    title: head.title,
    proposal: head.proposed,
    signed: head.signed && scope.clock.instant(head.signed),
    signedAt: head.signedAt,
    inForce: head.inForce && scope.clock.instant(head.inForce),
    clock: scope.clock.zone,
    texts: head.texts.length > 0 ? head.texts : undefined,
    standard: head.standard && emitStandard(head.standard, scope),
    ...withImported(emitDeclarations(document, scope, source.readMap), source.imported),
    clauses: document.clauses.map((clause) => ({
      id: clause.id.text,
      title: clause.title,
      prose: prose.get(clause),
      at: scope.at(clause),
    })),
    norms: document.norms.flatMap((norm) => {
      // The lines of a norm whose sentence was not understood are checked all the same.
      const emitted = emitNorm(norm, scope, wordsOf(source.tokens, norm.body));
      return norm.what || norm.power ? emitted : [];
    }),
    questions: document.questions.map((question) => emitQuestion(question, scope, graphs)),
    amendments:
      document.amendments.length > 0
        ? document.amendments.map((amendment) => emitAmendment(amendment, scope, graphs))
        : undefined,
    examples:
      document.examples.length > 0
        ? document.examples.map((example) => emitExample(example, scope, readings))
        : undefined,
    mentions: emitMentions(document.mentions, scope.symbols),
  };
  return { agreement: withoutUndefined(agreement), graphs };
}

function emitQuestion(question: QuestionNode, scope: Scope, graphs: ReadingGraph[]): Agreement['questions'][number] {
  return {
    id: question.name.text,
    clause: question.clause?.id.text,
    text: question.text,
    readings: question.readings.map((reading) => {
      const graph = new Graph();
      const changes: Change[] = reading.changes.flatMap((change) =>
        emitChange(change, { ...scope, graph, clause: question.clause }),
      );
      if (!graph.empty) graphs.push({ question: question.name.text, reading: reading.name.text, graph });
      return {
        id: reading.name.text,
        heldBy: emitHolders(reading.heldBy, scope),
        changes,
        at: scope.at(reading),
      };
    }),
    at: scope.at(question),
  };
}

/** Left-out fields are left out, so that the form is the same after JSON. */
function withoutUndefined<T>(value: T): T;
function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => withoutUndefined(part));
  const clean: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) if (part !== undefined) clean[key] = withoutUndefined(part);
  return clean;
}
