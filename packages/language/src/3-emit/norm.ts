import type { Clearance, Moment, Norm, Pattern } from '@servanda/core';
import type { DeadlineNode, NormNode, PowerNode, SentenceNode } from '../1-parse/ast.ts';
import type { Place, Ref } from '../1-parse/place.ts';
import { spaced } from '../1-parse/spacing.ts';
import type { Token } from '../1-parse/token.ts';
import { checkExtended } from '../2-resolve/checks/extended.ts';
import { find, findNorm, normId } from '../2-resolve/symbols.ts';
import { emitConcurrent } from './concurrent.ts';
import { emitCondition } from './condition.ts';
import { emitCountedAs } from './counting.ts';
import { emitEvery } from './every.ts';
import { emitDeadline, emitMoment, emitRequirement } from './moment.ts';
import { findMeasured, linesOf } from './own-line.ts';
import { emitEvent, emitPattern } from './pattern.ts';
import { emitKept, emitLimit, isKept } from './quantity.ts';
import { phaseIds, type Scope } from './scope.ts';
import { emitStandard } from './standard.ts';
import { emitBearer } from './who.ts';

/** A scope for what stands in a norm: its clause, its `whenever`, its place among the references. */
export function normScope(scope: Scope, norm: NormNode, id: string): Scope {
  const events = new Set(norm.lines.whenever ? [norm.lines.whenever.name.text] : []);
  return { ...scope, norm, clause: norm.clause, owner: id, events };
}

/** The norms that a rule makes: one, or two where its start has a deadline of its own. */
export function emitNorm(node: NormNode, scope: Scope, words: string): Norm[] {
  const id = normId(node);
  const { whenever } = node.lines;
  const moment = whenever && scope.symbols.spaces.moment.get(whenever.name.text);
  if (whenever && moment)
    scope.report(
      'name-twice',
      whenever.name,
      { name: whenever.name.text, what: 'moment' },
      { place: moment.name, text: 'the first stands here' },
    );
  const whole = emitOne(node, normScope(scope, node, id), words, node.lines.ending ?? node.lines.deadline);
  if (!scope.split.has(id)) return [whole];
  const startId = `${id}:starts`;
  const starts = emitOne(node, normScope(scope, node, startId), words, node.lines.starting);
  return [
    { ...starts, id: startId, what: phased(starts.what, 'starts') },
    { ...whole, what: phased(whole.what, 'ends') },
  ];
}

/** A start is a start wherever it is: the zone to be left belongs to the completion. */
export function phased(what: Pattern, phase: 'starts' | 'ends'): Pattern {
  if (what.act === undefined) return what;
  return phase === 'starts' ? { ...what, phase, clearance: undefined } : { ...what, phase };
}

function emitOne(node: NormNode, scope: Scope, words: string, deadline: DeadlineNode | undefined): Norm {
  const { lines } = node;
  const on = (line: string): Scope => ({ ...scope, line });
  return {
    id: normId(node),
    clause: node.clause?.id.text ?? '',
    type: node.type === 'limit' || isKept(node) ? 'keep' : node.type,
    words,
    bearer: node.bearer ? emitBearer(node.bearer, scope) : { mode: 'someone', names: [] },
    what: emitWhat(node, on('what')),
    whenever: lines.whenever && {
      name: lines.whenever.name.text,
      event: emitEvent(lines.whenever.event, on('whenever')),
    },
    every: lines.every && emitEvery(lines.every, on('every')),
    deadline: deadline && emitDeadline(deadline, on('deadline')),
    from: lines.from && emitMoment(lines.from, on('from')),
    until: emitUntil(node, scope),
    while: lines.while && emitCondition(lines.while, on('while')),
    unless: lines.unless && emitCondition(lines.unless, on('unless')),
    requires: lines.requires?.map((one) => emitRequirement(one, on('requires'))),
    concurrent: lines.together && emitConcurrent(lines.together, on('concurrent'), scope.owner),
    provided: lines.provided && emitCondition(lines.provided, on('provided')),
    despite: lines.despite?.flatMap((ref) => findNorm(scope.symbols, ref, scope.report, node.clause)?.id ?? []),
    power: emitPower(node, scope),
    limit: lines.limit && emitLimit(lines.limit, node.what?.verb?.text, scope),
    verifiedBy: lines.verified && emitStandard(lines.verified, scope),
    using: lines.using && [...lines.using],
    sufficientCoverage: lines.coverage,
    addedBy: lines.added?.text,
    countedAs: lines.counted && emitCountedAs(lines.counted, scope),
    at: scope.at(node.name),
  };
}

/** Where the norm ends: as `until` says, or a term after `from`. */
function emitUntil({ lines: { from, until, term } }: NormNode, scope: Scope): Moment | undefined {
  if (until) return emitMoment(until, { ...scope, line: 'until' }, true);
  if (!from || !term) return undefined;
  return { moment: 'after', span: { n: term.n, unit: term.unit }, of: emitMoment(from, { ...scope, line: 'until' }) };
}

/** What is forbidden, due or permitted; of a power its exercise, or the event that brings it about. */
function emitWhat(node: NormNode, scope: Scope): Pattern {
  const sentence: SentenceNode | undefined = node.power && !node.power.automatic ? node.lines.exercise : node.what;
  if (sentence?.kind === 'quantity') return emitKept(sentence, scope);
  const emit = node.power ? emitEvent : emitPattern;
  const what: Pattern = sentence ? emit(sentence, scope) : {};
  findMeasured(node.lines.measured ?? [], scope);
  for (const { kind } of node.lines.leaving?.widths ?? [])
    if (kind) find(scope.symbols, 'kind', kind, 'kind', scope.report);
  return { ...what, clearance: clearanceOf(node, what.kind) };
}

/** The zone that a norm says is to be left; of its own object where no kind is named. Names are looked up where the norm stands. */
export function clearanceOf(
  { lines: { leaving, measured } }: NormNode,
  object: string | undefined,
): Clearance | undefined {
  if (!leaving) return undefined;
  const lines = linesOf(measured ?? []);
  const widths = leaving.widths.map(({ kind, metres }) => ({
    kind: kind?.text ?? object ?? '',
    metres: leaving.shared ? metres / 2 : metres,
  }));
  return { widths, lines, ...(leaving.shared ? { shared: true as const } : {}) };
}

/** The norms that a power acts on by one name. */
function actedOn(ref: Ref, scope: Scope, node: NormNode): string[] {
  const found = findNorm(scope.symbols, ref, scope.report, node.clause);
  if (!found) return [ref.text];
  if (found.norm.type === 'power')
    scope.report(
      'power-over-power',
      ref,
      { name: found.id },
      { place: found.norm.name, text: `\`${found.id}\` stands here` },
    );
  if (node.power?.effect === 'extend') checkExtended(found, ref, scope.report);
  if (found.starts && found.norm.type !== 'duty')
    scope.report(
      'starts-of-open',
      ref,
      { name: found.id },
      { place: found.norm.name, text: `\`${found.id}\` is a ${found.norm.type}` },
    );
  return phaseIds(found, scope);
}

/** A day extends to its end, as it does as a deadline. */
function emitExtension({ extension }: PowerNode, scope: Scope): Pick<NonNullable<Norm['power']>, 'span' | 'to'> {
  if (!extension) return {};
  if ('to' in extension) return { to: scope.clock.tooLate(extension.to) };
  return { span: { n: extension.by.n, unit: extension.by.unit } };
}

function emitPower(node: NormNode, scope: Scope): Norm['power'] {
  const { power, lines } = node;
  if (!power) return undefined;
  const all = power.on.some((ref) => ref.text === 'this-agreement');
  const on = all ? 'all' : [...new Set(power.on.flatMap((ref) => actedOn(ref, scope, node)))];
  const delay = lines.effective && { n: lines.effective.n, unit: lines.effective.unit };
  const once = power.once && emitCondition(power.once, { ...scope, line: 'once' });
  const extension = emitExtension(power, scope);
  return {
    effect: power.effect,
    on,
    scope: power.scope,
    delay,
    automatic: power.automatic || undefined,
    once,
    ...extension,
  };
}

/** The rule in plain words: without comments, normally spaced. */
export function wordsOf(tokens: readonly Token[], body: Place): string {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < body.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < body.end) end++;
  return spaced(tokens.slice(low, end));
}
