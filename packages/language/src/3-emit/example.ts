import type { Author, Example, Report, When, Where } from '@servanda/core';
import type { ExampleNode, ExpectNode, GivenNode, SentenceNode } from '../1-parse/ast.ts';
import type { Place, Ref } from '../1-parse/place.ts';
import { ACCESS_ACTS, find, findNorm, near } from '../2-resolve/symbols.ts';
import { emitPattern, findVerb, withTarget } from './pattern.ts';
import { emitMeasured } from './quantity.ts';
import { type Scope, texts } from './scope.ts';
import { emitStandard } from './standard.ts';
import { findWho } from './who.ts';

/** Readings by name, each with its question. */
export type Readings = ReadonlyMap<string, readonly string[]>;

export function emitExample(node: ExampleNode, scope: Scope, readings: Readings): Example {
  const names = new Set(node.given.flatMap((given) => (given.as ? [given.as.text] : [])));
  return {
    name: node.name,
    suppose: node.suppose && { inForce: scope.clock.instant(node.suppose) },
    given: node.given.map((given, i) => emitGiven(given, scope, names, freeName(`given-${i + 1}`, names))),
    time: node.at ? scope.clock.instant(node.at) : 0,
    expect: node.expect.map((expect) => emitExpect(expect, scope, readings)),
    at: scope.at(node),
  };
}

/** A name that no report of the example has been given. */
const freeName = (name: string, names: ReadonlySet<string>): string =>
  names.has(name) ? freeName(`${name}-unnamed`, names) : name;

const refuse = (scope: Scope, place: Place, what: string) => scope.report('not-reportable', place, { what });

/** What this report cannot carry is said, and not left out in silence. */
function checkCarried({ says, about, incident, to, from }: GivenNode, scope: Scope): void {
  const ofAct = says.says === 'sentence' && says.sentence.kind === 'event';
  if (about && !ofAct) refuse(scope, about, 'only a report of an act answers a request with `about`');
  if (incident && !ofAct) refuse(scope, incident, 'only a report of an act belongs to the incident of another');
  const timed = ['sentence', 'nothing', 'measure', 'covers'].includes(says.says);
  if (to && !timed) refuse(scope, to, 'a report about a report is made at one time');
  if (to && timed && scope.clock.tooLate(to) <= scope.clock.instant(from))
    refuse(scope, to, 'the period of this report ends before it begins');
}

function emitGiven(node: GivenNode, scope: Scope, names: ReadonlySet<string>, id: string): Report {
  const report = (ref: Ref): string => {
    if (!names.has(ref.text))
      scope.report('unknown-report', ref, { name: ref.text, near: near(scope.symbols, ref.text, names) });
    return ref.text;
  };
  if (!node.quoted) findWho(node.source, scope);
  checkCarried(node, scope);
  const common = {
    id: node.as?.text ?? id,
    by: node.source.text,
    known: node.known && scope.clock.text(node.known),
    supersedes: node.insteadOf && report(node.insteadOf),
  };
  const when = emitWhen(node, scope);
  const says = node.says;
  switch (says.says) {
    case 'denies':
      return { ...common, says: 'deny', incident: report(says.report) };
    case 'denies-author':
      return { ...common, says: 'deny', incident: report(says.report), what: 'author', authors: [node.source.text] };
    case 'confirms':
      return { ...common, says: 'confirm', report: report(says.report) };
    case 'retracts':
      return { ...common, says: 'retract', report: report(says.report) };
    case 'same':
      return { ...common, says: 'same', incidents: [report(says.of[0]), report(says.of[1])] };
    case 'covers': {
      for (const zone of says.zones) find(scope.symbols, 'place', zone, 'zone', scope.report, ['zone']);
      return {
        ...common,
        says: 'coverage',
        when,
        in: says.zones.length > 0 ? texts(says.zones) : undefined,
        fraction: says.fraction,
      };
    }
    case 'measure':
      return { ...common, ...emitMeasured(says, scope), when };
    case 'nothing':
      return emitNothing(says.sentence, node, scope, common, when);
    case 'sentence':
      return emitSaid(says.sentence, node, scope, common, when, report);
  }
}

interface Common {
  readonly id: string;
  readonly by: string;
  readonly known?: string | undefined;
  readonly supersedes?: string | undefined;
}

/** Reports speak of what is known, so `about`, stated distances and authors are read here and not by patterns. */
function emitSaid(
  sentence: SentenceNode,
  node: GivenNode,
  scope: Scope,
  common: Common,
  when: When,
  report: (ref: Ref) => string,
): Report {
  const s = withTarget(sentence, scope);
  const where = emitWhere(s, scope);
  if (s.kind === 'state') {
    if (s.to) refuse(scope, s.to, 'a report of a state has no target');
    if (s.about) refuse(scope, s.about, 'only a report of an act answers a request with `about`');
    const pattern = emitPattern({ ...s, distances: [], about: undefined }, scope);
    return {
      ...common,
      says: 'state',
      state: pattern.state ?? '',
      holds: s.negative ? false : undefined,
      of: holder(s, scope),
      kind: s.object?.text,
      when,
      where,
    };
  }
  const incident = node.incident && report(node.incident);
  const pattern = emitPattern({ ...s, who: undefined, to: undefined, distances: [], about: undefined }, scope);
  const to = targetOf(s, scope);
  const answer = ACCESS_ACTS.get(pattern.act ?? '');
  if (answer) {
    if (s.who?.who !== 'names') refuse(scope, s, 'a report of access names who gave or refused it');
    return {
      ...common,
      says: 'access',
      answer,
      holder: holder(s, scope) ?? common.by,
      to: to ?? common.by,
      when,
      where,
      incident,
    };
  }
  const about = node.about ?? s.about;
  return {
    ...common,
    says: 'occurrence',
    act: pattern.act ?? '',
    phase: pattern.phase,
    author: emitAuthor(s, scope),
    to,
    kind: pattern.kind,
    about: about && report(about),
    when,
    where,
    incident,
  };
}

/** A negative report; of a state, that it is not so. */
function emitNothing(sentence: SentenceNode, node: GivenNode, scope: Scope, common: Common, when: When): Report {
  const s = withTarget(sentence, scope);
  if (s.kind === 'state') return emitSaid({ ...s, negative: true }, node, scope, common, when, (ref) => ref.text);
  const verb = s.verb ? findVerb(s.verb, scope) : { act: '' };
  if (s.object) find(scope.symbols, 'kind', s.object, 'kind', scope.report);
  if (s.in) find(scope.symbols, 'place', s.in, 'zone', scope.report, ['zone']);
  const narrower = s.to ?? s.about ?? s.distances[0];
  // Without these it would say more than its source did: nothing at all, and not only nothing there.
  if (narrower) refuse(scope, narrower, 'a negative report cannot say against whom, about what or how near');
  checkNamed(s, scope);
  const named = s.who?.who === 'names' ? s.who.names : [];
  for (const name of named) findWho(name, scope);
  return {
    ...common,
    says: 'nothing',
    act: verb.act,
    phase: s.phase,
    of: named.length > 0 ? texts(named) : undefined,
    kind: s.object?.text ?? verb.kind,
    when,
    in: s.in && [s.in.text],
  };
}

function emitWhen(node: GivenNode, scope: Scope): When {
  const from = scope.clock.text(node.from);
  return node.to ? { from, to: scope.clock.text(node.to) } : from;
}

function emitWhere(s: SentenceNode, scope: Scope): Where | undefined {
  if (!s.in && s.distances.length === 0) return undefined;
  const from = s.distances.map((d) => {
    if (d.own) scope.report('own-line-elsewhere', d.to, {});
    else find(scope.symbols, 'place', d.to, 'line', scope.report);
    if (d.op !== 'stated')
      scope.report('not-reportable', d, {
        what: 'a report states a distance plainly, without `nearer than`, `at most` or `at least`',
      });
    return { line: d.to.text, metres: d.metres };
  });
  return { in: s.in && [s.in.text], from: from.length > 0 ? from : undefined };
}

function checkNamed({ who }: SentenceNode, scope: Scope): void {
  if (who?.who === 'bearer' || who?.who === 'other' || (who?.who === 'names' && who.quantity === 'each'))
    refuse(scope, who, 'a report names who did it, or says `someone`, `one of`, or `jointly`');
}

function emitAuthor(s: SentenceNode, scope: Scope): Author | undefined {
  checkNamed(s, scope);
  if (s.who?.who !== 'names') return undefined;
  for (const name of s.who.names) findWho(name, scope);
  const [first] = s.who.names;
  if (s.who.names.length === 1 && first) return first.text;
  return s.who.jointly ? { all: texts(s.who.names) } : { oneOf: texts(s.who.names) };
}

function holder(s: SentenceNode, scope: Scope): string | undefined {
  checkNamed(s, scope);
  if (s.who?.who !== 'names') return undefined;
  const [first, ...others] = s.who.names;
  if (others.length > 0)
    scope.report('not-reportable', s.who, { what: 'a report of a state or of access names one holder' });
  if (first) findWho(first, scope);
  return first?.text;
}

function targetOf(s: SentenceNode, scope: Scope): string | undefined {
  if (s.to?.who === 'bearer' || s.to?.who === 'other') refuse(scope, s.to, 'a report names against whom it was done');
  if (s.to?.who !== 'names') return undefined;
  const [first, ...others] = s.to.names;
  if (others.length > 0) refuse(scope, s.to, 'a report names one target');
  if (first) findWho(first, scope);
  return first?.text;
}

type Expected = Example['expect'][number];

function emitExpect(node: ExpectNode, scope: Scope, readings: Readings): Expected {
  const found = findNorm(scope.symbols, node.norm, scope.report);
  if (node.by) findWho(node.by, scope);
  if (node.place) find(scope.symbols, 'place', node.place, 'zone', scope.report, ['zone']);
  const under: Record<string, string> = Object.create(null);
  for (const { question, reading } of node.under) {
    const questions = readings.get(reading.text) ?? [];
    const chosen = question ? questions.find((q) => q === question.text) : questions[0];
    if (chosen === undefined || (!question && questions.length > 1))
      scope.report('unknown-reading', reading, {
        name: reading.text,
        near: near(scope.symbols, reading.text, readings.keys()),
      });
    else if (chosen in under) scope.report('two-readings', reading, { question: chosen, reading: reading.text });
    else under[chosen] = reading.text;
  }
  const id = found ? (found.starts ? `${found.id}:starts` : found.id) : node.norm.text;
  return {
    norm: id,
    // Those bound as one have one verdict, that of the provision (semantics 4.6).
    bearer: node.mode === undefined ? node.by?.text : undefined,
    status: node.status as Expected['status'],
    oneOf: node.oneOf as Expected['oneOf'],
    under: node.under.length > 0 ? { ...under } : undefined,
    standard: node.standard && emitStandard(node.standard, scope),
    place: node.place?.text,
    at: scope.at(node),
  };
}
