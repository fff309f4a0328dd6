import type { Condition } from '@servanda/core';
import type { ConditionNode, SpanNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { find, findNorm, wordOf } from '../2-resolve/symbols.ts';
import { emitMoment } from './moment.ts';
import { emitEvent, emitPattern } from './pattern.ts';
import { emitLimit, emitQuantity } from './quantity.ts';
import { refer, type Scope } from './scope.ts';
import { emitWho } from './who.ts';

const plain = (span: SpanNode) => ({ n: span.n, unit: span.unit });

export function emitCondition(node: ConditionNode, scope: Scope): Condition {
  switch (node.cond) {
    case 'and':
    case 'or':
      return { cond: node.cond, of: node.of.map((part) => emitCondition(part, scope)) };
    case 'not':
      return { cond: 'not', of: emitCondition(node.of, scope) };
    case 'state': {
      const state: Condition = { cond: 'state', state: emitPattern(node.state, scope) };
      return node.state.negative ? { cond: 'not', of: state } : state;
    }
    case 'once':
      return { cond: 'once', event: emitEvent(node.event, scope), within: node.within && plain(node.within) };
    case 'since':
      return { cond: 'since', hold: emitCondition(node.hold, scope), event: emitEvent(node.event, scope) };
    case 'for':
      return { cond: 'for', span: plain(node.span), of: emitCondition(node.of, scope) };
    case 'count':
      return {
        cond: 'count',
        event: emitEvent(node.event, scope),
        within: node.within && plain(node.within),
        op: node.op,
        n: node.n,
      };
    case 'some':
    case 'every':
    case 'no': {
      find(scope.symbols, 'who', node.group, 'group', scope.report, ['group']);
      const actor = scope.symbols.spaces.who.get(node.name.text);
      if (actor)
        scope.report(
          'name-twice',
          node.name,
          { name: node.name.text, what: wordOf(actor) },
          { place: actor.name, text: 'the first stands here' },
        );
      if (scope.members.has(node.name.text))
        scope.report('name-twice', node.name, { name: node.name.text, what: 'member of a group' });
      const members = new Set([...scope.members, node.name.text]);
      return {
        cond: node.cond,
        name: node.name.text,
        group: node.group.text,
        of: emitCondition(node.of, { ...scope, members }),
      };
    }
    case 'after':
    case 'before':
      return { cond: node.cond, moment: emitMoment(node.moment, scope, node.cond === 'after') };
    case 'fulfilled':
      return {
        cond: 'fulfilled',
        norm: normOf(node.norm, scope),
        by: node.by && emitWho(node.by, scope, 'each'),
        inTime: node.inTime,
        stays: node.stays,
      };
    case 'kept':
      return {
        cond: 'kept',
        norm: normOf(node.norm, scope),
        by: node.by && emitWho(node.by, scope, 'each'),
        span: plain(node.span),
      };
    case 'breached':
      return { cond: 'breached', norm: normOf(node.norm, scope), by: node.by && emitWho(node.by, scope) };
    case 'quantity':
      return {
        cond: 'quantity',
        of: emitQuantity(node.of, scope),
        limit: emitLimit(node.limit, node.of.measure.text, scope),
      };
    case 'ref':
      refer(scope, `definition ${node.name.text}`, node.name);
      find(scope.symbols, 'definition', node.name, 'definition', scope.report);
      return { cond: 'ref', name: node.name.text };
  }
}

function normOf(name: Ref, scope: Scope): string {
  const found = findNorm(scope.symbols, name, scope.report, scope.clause);
  if (!found) return name.text;
  const id = found.starts ? `${found.id}:starts` : found.id;
  refer(scope, id, name);
  return id;
}
