/** An act of the document was done: on D, by P. */
import { type Report, recordSpan, type Standard, standardInWords } from '@servanda/core';
import type { Form } from '../state/form.ts';
import { actInWords, spokenOf } from './acts.ts';
import type { Answered, AnswerWord, Part } from './answer.ts';
import { inOrder, membersOf } from './bound.ts';
import { decided, together } from './combine.ts';
import { plainPart } from './part.ts';
import { saidBy } from './periods.ts';
import { type Act, type Found, probe } from './probe.ts';
import { shownReports } from './reports.ts';
import { shownVerdict } from './segments.ts';
import type { Subject } from './subject.ts';
import { listed, onDays } from './words.ts';

type Happened = Extract<Form, { form: 'happened' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts'>;

export function happened(subject: Subject, form: Happened): Reply {
  const when = saidBy(form.on, subject);
  const act: Act = { act: form.act, kind: form.kind, to: form.to, from: when.from, until: when.to };
  const not = form.not === true;
  const name = actInWords(subject.agreement, form.act);
  const authors = (form.by ?? []).flatMap((by) => inOrder(subject.agreement, membersOf(subject.agreement, by)));
  const parts =
    authors.length === 0
      ? [partOf(subject, act, name, not)]
      : authors.flatMap((by) => byAuthor(subject, { ...act, by }, name, not));
  const unique = parts.filter((part, i) => parts.findIndex(({ of }) => of === part.of) === i);
  return {
    text: unique.map(({ text }) => text).join(' '),
    word: together(unique.map(({ word }) => word)),
    parts: unique,
  };
}

/** Where the record has the act but not its author, what it says of the day is answered by itself. */
function byAuthor(subject: Subject, act: Act, name: string, not: boolean): Part[] {
  const { by, ...anyone } = act;
  const whole = probe(subject, anyone);
  const named = probe(subject, act);
  if (!not && whole.every(({ word }) => word === 'yes') && named.every(({ word }) => word === 'maybe')) {
    const text = `It is recorded, but the record leaves open whether by ${by}.`;
    const open = { ...partOf(subject, act, `${name}, by ${by}`, not), text };
    return [partOf(subject, anyone, name, not), { ...open, wouldNeed: [`who did it: “${name}”`] }];
  }
  return [partOf(subject, act, `${name}, by ${by}`, not)];
}

function partOf(subject: Subject, act: Act, of: string, not: boolean): Part {
  const { agreement, record, end } = subject;
  const own = probesOf(subject, act);
  const casesOf = (probes: readonly Probes[]) =>
    probes.map((found) => {
      const said = tell(found, act, subject);
      return { readings: found.asked.verdict.readings, ...said, word: flipped(said.word, not) };
    });
  const others = otherStandards(subject).map((standard) => ({
    standard: standardInWords(standard),
    cases: casesOf(probesOf(subject, act, standard)),
  }));
  const silent = !spokenOf(agreement, record, act.act, act.kind);
  const answer = silent ? unspoken() : decided(casesOf(own), others);
  // What was done on another day or by another is carried by other reports.
  const told = answer.word === 'agrees' && !not ? own.map(({ asked }) => asked) : own.flatMap(all);
  const period = { from: act.from ?? Number.NEGATIVE_INFINITY, to: act.until ?? end };
  return plainPart({
    of,
    ...answer,
    verdicts: own.map(({ asked }) => shownVerdict(asked.verdict, period)),
    ...shownReports(
      record,
      told.flatMap((found) => found.leaves()),
    ),
    wouldNeed: answer.word === 'record is silent' ? [`a report that settles it, its day and its author: “${of}”`] : [],
  });
}

const all = ({ asked, ever, anyone }: Probes): Found[] => [asked, ever, anyone].filter((found) => found !== undefined);

/** Those that are not the agreement's own. */
function otherStandards({ agreement, standards }: Subject): Standard[] {
  const own = standardInWords(agreement.standard ?? { standard: 'any' });
  return standards.filter((standard) => standardInWords(standard) !== own);
}

function probesOf(subject: Subject, act: Act, standard?: Standard): Probes[] {
  const { record, end, knownAt } = subject;
  const { by, ...anyone } = act;
  const dated = act.from !== undefined || act.until !== undefined;
  const ever = { ...act, from: undefined, until: Math.max(end, recordSpan(record, knownAt).last ?? end) };
  const evers = dated ? probe(subject, ever, standard) : [];
  const anyones = by === undefined ? [] : probe(subject, anyone, standard);
  return probe(subject, act, standard).map((asked, i) => ({ asked, ever: evers[i], anyone: anyones[i] }));
}

function unspoken(): { word: AnswerWord; text: string } {
  return { word: 'record is silent', text: 'No report of this record speaks of it; that may be a gap of the record.' };
}

function flipped(word: Found['word'], not: boolean): Found['word'] {
  if (word === 'maybe' || !not) return word;
  return word === 'yes' ? 'no' : 'yes';
}

interface Probes {
  readonly asked: Found;
  /** The same without its date, where it has one. */
  readonly ever: Found | undefined;
  /** The same without its author, where it has one. */
  readonly anyone: Found | undefined;
}

function tell({ asked, ever, anyone }: Probes, { by }: Act, subject: Subject): { word: Found['word']; says: string } {
  const { clock } = subject.agreement;
  const done = (found: Found, who = by === undefined ? '' : `by ${by}`) =>
    [
      `recorded as done`,
      ...(who ? [who] : []),
      ...(found.done ? [onDays(found.done.from, found.done.to, clock)] : []),
    ].join(' ');
  if (asked.word === 'yes') return { word: 'yes', says: done(asked) };
  if (asked.word === 'maybe') {
    if (ever?.word !== 'yes')
      return { word: 'maybe', says: `what is reported leaves it open${whyOpenHere(asked, subject)}` };
    return { word: 'maybe', says: `${done(ever)}; whether in the time that is said is open` };
  }
  if (ever?.word === 'yes') return { word: 'no', says: `${done(ever)}, not in the time that is said` };
  if (ever?.word === 'maybe') return { word: 'maybe', says: 'reported, but the day or the author is open' };
  if (anyone?.word === 'yes') return { word: 'no', says: `${done(anyone, '')}, but not by ${by}` };
  if (saysNo(asked, subject)) return { word: 'no', says: 'what is reported speaks against it' };
  return {
    word: 'maybe',
    says: 'what is reported is something else; that none of it has this may be a gap of the record',
  };
}

/** Reports that were weighed, by what they say. */
function weighed(found: Found, { record }: Subject): Report[] {
  const leaves = new Set(found.leaves());
  return record
    .kept()
    .map(({ report }) => report)
    .filter(({ id }) => leaves.has(id));
}

/** Silence on a public act counts as a no in a verdict on a duty, but is no report against it. */
function saysNo(found: Found, subject: Subject): boolean {
  return weighed(found, subject).some(({ says }) => says === 'deny' || says === 'nothing');
}

/** The law lets nobody's word decide for its own acts (semantics 2.4.1); a reader who sees the report has to be told. */
function whyOpenHere(found: Found, subject: Subject): string {
  const told = weighed(found, subject).filter((report) => report.says === 'occurrence');
  const own =
    told.length > 0 &&
    told.every(({ by, author }) => author !== undefined && JSON.stringify(author).includes(JSON.stringify(by)));
  if (!own) return '';
  return `: it is reported only by ${listed([...new Set(told.map(({ by }) => by))])}, whose word alone does not decide on its own acts`;
}
