import type { Agreement } from '@servanda/core';
import { renamed } from './renamed.ts';

/** Norms that read the same with the parties swapped, in themselves and in everything they refer to. */
export function evenNorms(agreement: Agreement, swap: ReadonlyMap<string, string>): Set<string> {
  const parts = new Map<string, unknown>();
  for (const norm of agreement.norms) parts.set(norm.id, { ...norm, words: '' });
  for (const part of [agreement.groups, agreement.moments, agreement.definitions].flat()) parts.set(part.id, part);
  for (const { readings, ...question } of agreement.questions) {
    // Who holds a reading is told beside it and changes nothing.
    parts.set(question.id, { ...question, readings: readings.map(({ heldBy: _, ...reading }) => reading) });
  }
  // Questions change norms; what they change is judged with them.
  const uneven = new Set(
    [...parts].filter(([, part]) => textOf(renamed(part, swap)) !== textOf(part)).map(([id]) => id),
  );
  const even = new Set<string>();
  for (const norm of agreement.norms) {
    const reached = reachable(norm.id, parts, agreement);
    if (![...reached].some((id) => uneven.has(id))) even.add(norm.id);
  }
  return even;
}

/** Everything whose name stands in a part, however deep, and what questions, powers and permissions do to it. */
function reachable(from: string, parts: ReadonlyMap<string, unknown>, agreement: Agreement): Set<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id) || !parts.has(id)) return;
    seen.add(id);
    for (const word of wordsOf(parts.get(id))) visit(word);
    const acts = agreement.norms.filter(
      (n) => n.power?.on === 'all' || n.power?.on.includes(id) || n.despite?.includes(id),
    );
    for (const norm of acts) visit(norm.id);
    for (const question of agreement.questions) {
      const changes = question.readings.flatMap((reading) => reading.changes);
      if (changes.some((change) => wordsOf(change).has(id))) visit(question.id);
    }
  };
  visit(from);
  return seen;
}

function wordsOf(value: unknown, out = new Set<string>()): Set<string> {
  if (typeof value === 'string') out.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) wordsOf(inner, out);
  return out;
}

/** The order of members and holders says nothing, so lists of names are compared as sets. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    Array.isArray(part) && part.every((item) => typeof item === 'string') ? part.toSorted() : part,
  );
}
