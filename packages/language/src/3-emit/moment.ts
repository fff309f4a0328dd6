import type { Deadline, Moment, Requirement } from '@servanda/core';
import type { DateNode, DeadlineNode, MomentNode, NormNode, RequirementNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { find, findNorm, lookNorm, normId } from '../2-resolve/symbols.ts';
import { emitCondition } from './condition.ts';
import { emitEvent } from './pattern.ts';
import { refer, type Scope } from './scope.ts';

export const writtenDate = (at: DateNode): string => (at.time === undefined ? at.date : `${at.date} ${at.time}`);

/** A moment. `whole`: a date alone means its end and not its beginning. */
export function emitMoment(node: MomentNode, scope: Scope, whole = false): Moment {
  switch (node.moment) {
    case 'at': {
      const instant = whole && node.at.time === undefined ? scope.clock.tooLate(node.at) : scope.clock.instant(node.at);
      return { moment: 'at', instant, written: writtenDate(node.at) };
    }
    case 'signature':
      if (!scope.signed) scope.report('missing-signature', node, {});
      return { moment: 'signature' };
    case 'fulfilled':
      return emitFulfilled(node.norm, scope, node.phase === 'starts', node.own, node.inTime);
    case 'own':
      return emitOwn(node, scope);
    case 'period':
      if (scope.line !== 'deadline') scope.report('period-outside', node, { edge: node.edge });
      return { moment: 'period', edge: node.edge };
    case 'first':
      return { moment: 'first', event: emitEvent(node.event, scope) };
    case 'when':
      return { moment: 'when', condition: emitCondition(node.condition, scope) };
    case 'after':
      return { moment: 'after', span: { n: node.span.n, unit: node.span.unit }, of: emitMoment(node.of, scope) };
    case 'ref':
      return emitRef(node.name, scope);
  }
}

/** A name alone: an event of `whenever`, a declared moment, or a norm, which means its fulfilment. */
function emitRef(name: Ref, scope: Scope): Moment {
  if (scope.events.has(name.text)) return { moment: 'event', name: name.text };
  const declared = scope.symbols.spaces.moment.get(name.text);
  if (declared) {
    scope.symbols.uses.push({ at: name, declared: declared.name });
    refer(scope, `moment ${name.text}`, name);
    return { moment: 'ref', name: name.text };
  }
  if (name.text.includes('/')) return emitFulfilled(name, scope, false);
  const norm = lookNorm(scope.symbols, name.text, scope.clause);
  // Several norms of the name: which is meant is asked there.
  if ('norm' in norm || norm.length > 0) return emitFulfilled(name, scope, false);
  find(scope.symbols, 'moment', name, 'moment', scope.report);
  return { moment: 'ref', name: name.text };
}

function emitFulfilled(name: Ref, scope: Scope, starts: boolean, own?: boolean, inTime?: boolean): Moment {
  const found = findNorm(scope.symbols, name, scope.report, scope.clause);
  if (!found) return { moment: 'fulfilled', norm: name.text };
  const phase = starts || found.starts;
  const norm = phase ? `${found.id}:starts` : found.id;
  if (phase && found.norm.type !== 'duty')
    scope.report(
      'starts-of-open',
      name,
      { name: found.id },
      { place: found.norm.name, text: `\`${found.id}\` is a ${found.norm.type}` },
    );
  refer(scope, norm, name);
  const same = scope.norm !== undefined && normId(scope.norm) === found.id;
  return { moment: 'fulfilled', norm, own: own || same || undefined, inTime };
}

function emitOwn(node: MomentNode & { moment: 'own' }, scope: Scope): Moment {
  const word = node.phase ? 'start' : 'end';
  const { spaces, broken } = scope.symbols;
  if (spaces.moment.has(word) || broken.has(word))
    return emitRef({ text: word, start: node.start, end: node.end }, scope);
  if (!scope.norm) {
    scope.report('expected', node, {
      found: `\`${word}\``,
      what: 'a moment; `start` and `end` alone are those of the norm in which they stand',
    });
    return { moment: 'signature' };
  }
  const id = normId(scope.norm);
  return emitFulfilled({ text: id, start: node.start, end: node.end }, scope, node.phase === 'starts', true);
}

export function emitDeadline(node: DeadlineNode, scope: Scope): Deadline {
  switch (node.deadline) {
    case 'by':
      return { deadline: 'by', tooLate: scope.clock.tooLate(node.at), written: writtenDate(node.at) };
    case 'end-of':
      return { deadline: 'by', tooLate: scope.clock.endOf(node.period), written: `end of ${node.period}` };
    case 'within':
      return { deadline: 'within', span: { n: node.span.n, unit: node.span.unit }, of: emitMoment(node.of, scope) };
    case 'day-of':
    case 'day-after':
      return { deadline: node.deadline, n: node.n, of: emitMoment(node.of, scope) };
  }
}

/** A bare name may be that of a norm and of a moment; `moment NAME` is always the moment. */
function checkMeant(node: MomentNode, scope: Scope): void {
  if (node.moment !== 'ref' || node.start !== node.name.start) return;
  const { name } = node;
  const found = lookNorm(scope.symbols, name.text, scope.clause);
  if (scope.symbols.spaces.moment.has(name.text) && 'norm' in found)
    scope.report('which-norm', name, { name: name.text, found: `\`${found.id}\` or \`moment ${name.text}\`` });
}

/** What has no end is never fulfilled: all but a duty to do something, and bans and what must be kept until a moment. */
function isOpen({ type, what, lines }: NormNode): boolean {
  if (type === 'power' || type === 'permission') return true;
  return (type !== 'duty' || what?.keep === true) && !lines.until && !lines.term;
}

/** A precondition. A ban without end is never fulfilled: it can be required only for a time. */
export function emitRequirement(node: RequirementNode, scope: Scope): Requirement {
  checkMeant(node.moment, scope);
  const moment = emitMoment(node.moment, scope);
  if (moment.moment === 'fulfilled') {
    const required = scope.symbols.norms.get(moment.norm.replace(/:starts$/, ''));
    if (required && isOpen(required)) {
      scope.report(
        'open-ban-required',
        node.moment,
        { name: moment.norm },
        { place: required.name, text: `\`${moment.norm}\` is a ${required.type}` },
      );
    }
  }
  return {
    moment,
    thenWithin: node.thenWithin && { n: node.thenWithin.n, unit: node.thenWithin.unit },
    at: scope.at(node),
  };
}
