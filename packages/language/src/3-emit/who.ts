import type { Bearer, Who } from '@servanda/core';
import type { BearerNode, WhoNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { find } from '../2-resolve/symbols.ts';
import { type Scope, texts } from './scope.ts';

/**
 * Someone of whom a sentence or condition speaks. `read`: what several names mean there, whoever is named; a word that says
 * otherwise is refused.
 */
export function emitWho(node: WhoNode, scope: Scope, read: 'one' | 'each' = 'one'): Who {
  if (node.who === 'someone') return { who: 'anyone' };
  if (node.who !== 'names') return { who: node.who };
  if (node.quantity && node.quantity !== read)
    scope.report('one-or-each', node, {
      written: `${node.quantity} of`,
      read: `${read} of`,
      condition: node.quantity === 'one' ? 'some' : 'every',
    });
  const [first] = node.names;
  if (node.names.length === 1 && first && scope.members.has(first.text)) return { who: 'var', name: first.text };
  for (const name of node.names) findWho(name, scope);
  return { who: 'of', names: texts(node.names), jointly: node.jointly || undefined };
}

export const findWho = (name: Ref, scope: Scope) =>
  find(scope.symbols, 'who', name, 'party, body or group', scope.report);

/** Who is bound. A single actor is each of itself; a group must say how. */
export function emitBearer(node: BearerNode, scope: Scope): Bearer {
  for (const name of node.names) {
    const found = findWho(name, scope);
    if (node.mode === 'plain' && found?.declares === 'group')
      scope.report('plain-group', name, { name: name.text }, { place: found.name, text: 'the group is declared here' });
  }
  return { mode: node.mode === 'plain' ? 'each' : node.mode, names: texts(node.names), through: node.through };
}
