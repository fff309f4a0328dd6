import type { Standard } from '@servanda/core';
import type { StandardNode } from '../1-parse/ast.ts';
import { type Scope, texts } from './scope.ts';
import { findWho } from './who.ts';

export function emitStandard(node: StandardNode, scope: Scope): Standard {
  const sources = node.standard === 'confirmed' ? node.by : node.standard === 'independent' ? (node.of ?? []) : [];
  for (const source of sources) findWho(source, scope);
  switch (node.standard) {
    case 'confirmed':
      return { standard: 'confirmed', by: texts(node.by) };
    case 'independent':
      return { standard: 'independent', n: node.n, of: node.of && texts(node.of) };
    case 'admitted':
      return { standard: 'admitted' };
    case 'any':
      return { standard: 'any' };
  }
}
