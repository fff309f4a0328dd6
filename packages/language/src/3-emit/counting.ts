import type { Counting, Merging } from '@servanda/core';
import type { DeclarationNode, MergingNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { find } from '../2-resolve/symbols.ts';
import { emitHolders } from './holder.ts';
import { emitPattern } from './pattern.ts';
import { type Scope, texts } from './scope.ts';

/** A rule of counting in the form (semantics 4.10). */
export function emitCounting(node: Extract<DeclarationNode, { declares: 'counting' }>, scope: Scope): Counting {
  const { name, title, heldBy, counts, except, each, merged } = node;
  return {
    id: name.text,
    title: title ?? name.text,
    heldBy: emitHolders(heldBy, scope),
    counts: counts.map((one) => emitPattern(one, scope)),
    except: except.length > 0 ? except.map((one) => emitPattern(one, scope)) : undefined,
    // Where the line is missing, which is an error, either would do.
    each: each ?? 'once',
    merged: merged && emitMerging(merged, scope),
    at: scope.at(name),
  };
}

function emitMerging({ quiet, sameAuthor, zones, kinds, atLeast }: MergingNode, scope: Scope): Merging {
  const { symbols, report } = scope;
  for (const zone of zones ?? []) find(symbols, 'place', zone, 'zone', report, ['zone']);
  for (const kind of kinds ?? []) find(symbols, 'kind', kind, 'kind', report);
  return {
    quiet: { n: quiet.n, unit: quiet.unit },
    sameAuthor: sameAuthor ? true : undefined,
    zones: zones && texts(zones),
    kinds: kinds && texts(kinds),
    atLeast,
  };
}

/** The rules by which a norm is counted, looked up. */
export function emitCountedAs(names: readonly Ref[], { symbols, report }: Scope): string[] {
  for (const name of names) find(symbols, 'counting', name, 'rule of counting', report);
  return texts(names);
}
