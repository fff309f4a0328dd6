import type { Change, NormLine } from '@servanda/core';
import type { ChangeNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { checkLine, MODALS } from '../2-resolve/checks/norms.ts';
import { type FoundNorm, find, findNorm, near } from '../2-resolve/symbols.ts';
import { emitConcurrent } from './concurrent.ts';
import { emitCondition } from './condition.ts';
import { emitCountedAs } from './counting.ts';
import { emitDrawnBy } from './drawing.ts';
import { emitEvery } from './every.ts';
import { emitDeadline, emitMoment, emitRequirement } from './moment.ts';
import { clearanceOf, normScope, phased } from './norm.ts';
import { checkBinds } from './own-line.ts';
import { emitPattern } from './pattern.ts';
import { emitConversion, emitKept, emitLimit } from './quantity.ts';
import { phaseIds, type Scope, texts } from './scope.ts';
import { emitStandard } from './standard.ts';
import { emitBearer } from './who.ts';

/** First words of the lines of a norm, and what they are in the form. */
export const LINE_WORDS: Readonly<Record<string, readonly NormLine[]>> = {
  within: ['deadline'],
  by: ['deadline'],
  deadline: ['deadline'],
  ending: ['deadline'],
  ends: ['deadline'],
  starting: ['deadline'],
  starts: ['deadline'],
  from: ['from'],
  until: ['until'],
  while: ['while'],
  if: ['while'],
  unless: ['unless'],
  requires: ['requires'],
  together: ['concurrent'],
  provided: ['provided'],
  despite: ['despite'],
  verified: ['verifiedBy'],
  sufficient: ['sufficientCoverage'],
  counted: ['countedAs'],
  whenever: ['whenever'],
  every: ['every'],
};

/** The changes of the form that one line of a reading makes; for a norm in two phases, on both where both have the line. */
export function emitChange(node: ChangeNode, scope: Scope): Change[] {
  const at = scope.at(node);
  switch (node.change) {
    case 'moment':
      if (!find(scope.symbols, 'moment', node.name, 'moment', scope.report)) return [];
      scope.graph.replace(`moment ${node.name.text}`, 'value');
      return [
        {
          change: 'moment',
          name: node.name.text,
          value: emitMoment(node.value, { ...scope, owner: `moment ${node.name.text}`, line: 'value' }),
          at,
        },
      ];
    case 'definition':
      if (!find(scope.symbols, 'definition', node.name, 'definition', scope.report)) return [];
      scope.graph.replace(`definition ${node.name.text}`, 'value');
      return [
        {
          change: 'definition',
          name: node.name.text,
          value: emitCondition(node.value, { ...scope, owner: `definition ${node.name.text}`, line: 'value' }),
          at,
        },
      ];
    case 'group':
      if (!replaced(node.name, 'group', scope)) return [];
      for (const member of node.members) find(scope.symbols, 'who', member, 'party, body or group', scope.report);
      return [{ change: 'group', name: node.name.text, members: texts(node.members), at }];
    case 'kind':
      if (!replaced(node.name, 'kind', scope)) return [];
      for (const member of node.members) find(scope.symbols, 'kind', member, 'kind', scope.report);
      return [{ change: 'kind', name: node.name.text, members: texts(node.members), at }];
    case 'role':
      find(scope.symbols, 'who', node.name, 'party or body', scope.report, ['actor']);
      return [{ change: 'role', name: node.name.text, role: node.role, at }];
    case 'in-force':
      return [{ change: 'start', inForce: scope.clock.instant(node.at), at }];
    case 'signed':
      return [{ change: 'start', signed: scope.clock.instant(node.at), proposal: false, at }];
    case 'proposed':
      return [{ change: 'start', proposal: true, at }];
    case 'drawn-by':
      return emitDrawnBy(node, scope);
    case 'conversion':
      return [{ change: 'conversion', value: emitConversion(node.value, scope), at }];
    case 'standard':
      return [{ change: 'standard', value: emitStandard(node.value, scope), at }];
    default:
      return emitNormChange(node, scope);
  }
}

/** A reading that changes a group or kind must find it, else an empty line is missing before a declaration. */
function replaced(name: Ref, what: 'group' | 'kind', scope: Scope): boolean {
  const space = what === 'group' ? 'who' : 'kind';
  const found = scope.symbols.spaces[space].get(name.text);
  if (found?.declares === what) scope.symbols.uses.push({ at: name, declared: found.name });
  if (found?.declares === what || scope.symbols.broken.has(name.text)) return true;
  const hint = near(scope.symbols, name.text, scope.symbols.spaces[space].keys());
  scope.report('replaces-nothing', name, {
    what: `no ${what} is called \`${name.text}\`${hint}`,
    todo: `correct the name, or put an empty line before \`${what} ${name.text}\` if it is a declaration of its own`,
  });
  return false;
}

/** A reading gives a norm only lines of its type, and keeps its modal. */
function fits(node: NormChange, found: FoundNorm, scope: Scope): boolean {
  const { type } = found.norm;
  if (node.change === 'must') {
    const right = MODALS[type];
    const written = node.modal;
    // The act by which a power is exercised is no deed that it permits.
    if (type !== 'power' && right === written) return true;
    scope.report(
      'modal-mismatch',
      node,
      { type, right, written },
      { place: found.norm.name, text: `\`${found.id}\` stands here` },
    );
    return false;
  }
  return checkLine(node.change, node, type, scope.report);
}

/** Lines of the norm that no longer stand as written, for the search of circles. */
function linesChanged(node: NormChange): readonly NormLine[] {
  switch (node.change) {
    case 'drop-norm':
      return ['what', ...Object.values(LINE_WORDS).flat()];
    case 'drops':
      return Object.hasOwn(LINE_WORDS, node.line.text) ? (LINE_WORDS[node.line.text] ?? []) : [];
    case 'requires':
      return node.add ? [] : ['requires'];
    case 'together':
      return ['concurrent'];
    case 'binds':
    case 'verified':
    case 'coverage':
    case 'counted':
      return [];
    case 'must':
      return ['what'];
    default:
      return [node.change];
  }
}

type NormChange = Extract<ChangeNode, { norm: Ref }>;

function emitNormChange(node: NormChange, outer: Scope): Change[] {
  const found = findNorm(outer.symbols, node.norm, outer.report, outer.clause);
  if (!found) return [];
  if (!fits(node, found, outer)) return [];
  const at = outer.at(node);
  const ids = idsOf(node, found, outer);
  for (const id of ids) for (const line of linesChanged(node)) outer.graph.replace(id, line);
  if (node.change === 'drop-norm') return ids.map((norm) => ({ change: 'drop-norm', norm, at }));
  if (node.change === 'drops') {
    return droppedLines(node.line, found, outer).flatMap((line) =>
      ids.map((norm) => ({ change: 'norm' as const, norm, line, value: null, at })),
    );
  }
  return ids.map((norm) => {
    const scope = normScope(outer, found.norm, norm);
    const { line, value, add } = emitValue(node, scope, found, norm);
    return { change: 'norm', norm, line, value, add: add || undefined, at };
  });
}

function idsOf(node: NormChange, found: FoundNorm, scope: Scope): string[] {
  const starts = `${found.id}:starts`;
  if (node.change === 'deadline') return [node.phase === 'starts' || found.starts ? starts : found.id];
  if (node.change === 'drops' && ['starting', 'starts'].includes(node.line.text)) return [starts];
  if (node.change === 'drops' && ['ending', 'ends', 'within', 'by', 'deadline'].includes(node.line.text))
    return [found.starts ? starts : found.id];
  return phaseIds(found, scope);
}

/** First words of the lines of a norm; a deadline is noted under its own word too. */
const wordsOfLines = ({ places }: FoundNorm['norm']): string[] =>
  [...places.keys()].filter((key) => key !== 'deadline').map((key) => key.replace('deadline:', ''));

function droppedLines(line: Ref, found: FoundNorm, scope: Scope): readonly NormLine[] {
  const lines = Object.hasOwn(LINE_WORDS, line.text) ? LINE_WORDS[line.text] : undefined;
  if (!lines) {
    scope.report('unknown-line', line, {
      line: line.text,
      lines: wordsOfLines(found.norm)
        .map((word) => `\`${word}\``)
        .join(', '),
    });
    return [];
  }
  const words = Object.keys(LINE_WORDS).filter((word) => LINE_WORDS[word]?.[0] === lines[0]);
  if (!words.some((word) => found.norm.places.has(word))) {
    scope.report(
      'replaces-nothing',
      line,
      {
        what: `\`${found.id}\` has no line \`${line.text}\``,
        todo: 'name a line that the norm has, or leave the change out',
      },
      { place: found.norm.name, text: 'the norm stands here' },
    );
  }
  return lines;
}

function emitValue(
  node: Exclude<NormChange, { change: 'drops' | 'drop-norm' }>,
  outer: Scope,
  found: FoundNorm,
  id: string,
): { line: NormLine; value: unknown; add?: boolean } {
  const on = (line: NormLine): Scope => ({ ...outer, line });
  switch (node.change) {
    case 'deadline':
      return { line: 'deadline', value: emitDeadline(node.value, on('deadline')) };
    case 'requires':
      return {
        line: 'requires',
        value: node.value.map((one) =>
          emitRequirement(one, node.add ? { ...outer, line: 'requires also' } : on('requires')),
        ),
        add: node.add,
      };
    case 'together':
      return { line: 'concurrent', value: emitConcurrent(node.value, on('concurrent'), id) };
    case 'from':
      return { line: 'from', value: emitMoment(node.value, on('from')) };
    case 'every':
      return { line: 'every', value: emitEvery(node.value, on('every')) };
    case 'until':
      return { line: 'until', value: emitMoment(node.value, on('until'), true) };
    case 'while':
    case 'unless':
    case 'provided':
      return { line: node.change, value: emitCondition(node.value, on(node.change)) };
    case 'binds':
      checkBinds(found.norm, node.value, node, outer);
      return { line: 'bearer', value: emitBearer(node.value, outer) };
    case 'verified':
      return { line: 'verifiedBy', value: emitStandard(node.value, outer) };
    case 'coverage':
      return { line: 'sufficientCoverage', value: node.value };
    case 'counted':
      return { line: 'countedAs', value: emitCountedAs(node.value, outer) };
    case 'despite':
      return {
        line: 'despite',
        value: node.value.flatMap((ref) => findNorm(outer.symbols, ref, outer.report, outer.clause)?.id ?? []),
      };
    case 'limit':
      return { line: 'limit', value: emitLimit(node.value, found.norm.what?.verb?.text, outer) };
    case 'must': {
      if (found.norm.type === 'limit') return { line: 'what', value: emitKept(node.value, on('what')) };
      // The zone to be left is a line of its own, which another sentence of the norm does not touch.
      const sentence = emitPattern(node.value, on('what'));
      const what = { ...sentence, clearance: clearanceOf(found.norm, sentence.kind) };
      if (!outer.split.has(found.id)) return { line: 'what', value: what };
      return { line: 'what', value: phased(what, id.endsWith(':starts') ? 'starts' : 'ends') };
    }
  }
}
