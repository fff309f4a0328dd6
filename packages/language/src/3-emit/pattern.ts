import type { Distance, Pattern } from '@servanda/core';
import type { DistanceNode, SentenceNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { isDrawn } from '../2-resolve/checks/drawings.ts';
import { ACCESS_ACTS, find, lookNorm } from '../2-resolve/symbols.ts';
import { baseForms } from '../2-resolve/verbs.ts';
import { emitOwnLine } from './own-line.ts';
import type { Scope } from './scope.ts';
import { emitWho } from './who.ts';

export interface Verb {
  readonly act: string;
  /** Of a norm that stands for its act, its object. */
  readonly kind?: string | undefined;
}

/** The act that a verb means: a declared act, one of the four of access, or the act of a norm. */
export function findVerb(verb: Ref, scope: Scope): Verb {
  const { symbols } = scope;
  for (const form of baseForms(verb.text)) {
    const declared = symbols.spaces.act.get(form);
    if (declared) symbols.uses.push({ at: verb, declared: declared.name });
    if (declared || ACCESS_ACTS.has(form)) return { act: form };
  }
  for (const form of baseForms(verb.text)) {
    const found = lookNorm(symbols, form, scope.clause);
    if (!('norm' in found)) continue;
    const { what, name } = found.norm;
    if (what?.kind !== 'event' || !what.verb) continue;
    // Only an act: two norms whose verbs are each other's names must not be followed in a circle.
    const act = baseForms(what.verb.text).find((name) => symbols.spaces.act.has(name) || ACCESS_ACTS.has(name));
    if (act === undefined) continue;
    symbols.uses.push({ at: verb, declared: name });
    return { act, kind: what.object?.text };
  }
  find(symbols, 'act', verb, 'act', scope.report);
  return { act: verb.text };
}

/** An act or a state to match. Without `by` for the sentence of a norm, whose bearer is said elsewhere. */
export function emitPattern(sentence: SentenceNode, scope: Scope): Pattern {
  const node = withTarget(sentence, scope);
  const place = node.in;
  if (place) find(scope.symbols, 'place', place, 'zone', scope.report, ['zone']);
  if (node.object) find(scope.symbols, 'kind', node.object, 'kind', scope.report);
  if (node.about && !scope.events.has(node.about.text)) {
    scope.report('unknown-name', node.about, {
      what: '`whenever` of this norm',
      name: node.about.text,
      near: '',
      declaration: `whenever ${node.about.text}: …`,
    });
  }
  const verb = node.kind === 'event' && node.verb ? findVerb(node.verb, scope) : undefined;
  return {
    act: verb?.act,
    phase: node.phase,
    state: node.kind === 'state' ? emitState(node, scope) : undefined,
    by: node.who && emitWho(node.who, scope),
    to: node.to && emitWho(node.to, scope),
    kind: node.object?.text ?? verb?.kind,
    about: node.about?.text,
    in: place?.text,
    distances: node.distances.length > 0 ? node.distances.map((d) => emitDistance(d, scope)) : undefined,
    at: scope.at(node),
  };
}

/** What happens at an instant. A state lasts, so it is none; and that it is *not* so could not even be said here. */
export function emitEvent(sentence: SentenceNode, scope: Scope): Pattern {
  if (sentence.kind === 'state') scope.report('state-for-event', sentence, {});
  return emitPattern(sentence, scope);
}

/** `someone attacks UA`: an object that is a party or a variable is the target of the act. */
export function withTarget(node: SentenceNode, scope: Scope): SentenceNode {
  const { object } = node;
  if (node.kind !== 'event' || !object || node.to || scope.symbols.spaces.kind.has(object.text)) return node;
  if (!scope.symbols.spaces.who.has(object.text) && !scope.members.has(object.text)) return node;
  const place = { start: object.start, end: object.end };
  return { ...node, object: undefined, to: { who: 'names', names: [object], jointly: false, ...place } };
}

/** A sentence about where something is means the state `deployed`, or the only state that is declared. */
function emitState(node: SentenceNode, scope: Scope): string {
  if (node.verb) {
    find(scope.symbols, 'state', node.verb, 'state', scope.report);
    return node.verb.text;
  }
  const [only, ...others] = scope.symbols.spaces.state.keys();
  if (only !== undefined && others.length === 0) return only;
  find(scope.symbols, 'state', { text: 'deployed', start: node.start, end: node.end }, 'state', scope.report);
  return 'deployed';
}

function emitDistance(node: DistanceNode, scope: Scope): Distance {
  if (node.own) return emitOwnLine(node, scope);
  const found = find(scope.symbols, 'place', node.to, 'line', scope.report);
  if (found?.declares === 'line' && !isDrawn(found))
    scope.report(
      'undrawn-line',
      node.to,
      { name: node.to.text },
      { place: found.name, text: 'the line is declared here' },
    );
  if (node.op === 'stated')
    scope.report('expected', node, {
      found: 'a distance',
      what: '`nearer than`, `at most`, `at least` or `farther than` before the distance',
    });
  return { to: node.to.text, op: node.op === 'stated' ? 'at-most' : node.op, metres: node.metres };
}
