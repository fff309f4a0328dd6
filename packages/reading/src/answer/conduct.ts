/** P kept, broke or never did what provisions ask: one part per provision, every other bearer beside it. */
import type { Norm } from '@servanda/core';
import type { Form } from '../state/form.ts';
import type { Answered, Beside, Part } from './answer.ts';
import { inOrder, membersOf } from './bound.ts';
import { bearersOf, type Judgement, judge, type Question } from './judge.ts';
import { plainPart } from './part.ts';
import { type Asked, askedPeriod } from './periods.ts';
import { shownReports } from './reports.ts';
import { normsOf, shownClause } from './shown.ts';
import type { Subject } from './subject.ts';
import { wouldNeed } from './would-need.ts';

type Conduct = Extract<Form, { form: 'conduct' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts' | 'besides'>;

export function conduct(subject: Subject, form: Conduct): Reply {
  const { agreement } = subject;
  const asked = askedPeriod(form.in, subject);
  const whole = form.provisions === undefined;
  const rules = agreement.norms.filter(isRule);
  const norms = whole ? rules.map(({ id }) => id) : namedNorms(subject, form, asked);
  // All at once: each check weighs the whole record anew.
  const clauses = new Set(agreement.norms.filter(({ id }) => norms.includes(id)).map(({ clause }) => clause));
  const near = rules.filter(({ clause }) => clauses.has(clause)).map(({ id }) => id);
  const weighed = [...new Set([...norms, ...near])];
  for (const standard of [undefined, ...subject.standards])
    subject.checks.verdicts(subject, weighed, asked.to, standard);
  const mine = whole ? norms.filter((norm) => concerns(subject, norm, form.bearer, asked)) : norms;
  const parts = mine.flatMap((norm) => partsOf(subject, { did: form.did, norm, asked }, form.bearer));
  // What a clause asks of others belongs beside what it asks of this bearer, though it be a rule of its own.
  const others = near.filter((norm) => !mine.includes(norm) && !concerns(subject, norm, form.bearer, asked));
  const besides = others.map((norm) => besideOnly(subject, { did: form.did, norm, asked }));
  const [only] = parts;
  if (parts.length === 0) {
    return whole
      ? { text: `No rule of this agreement binds ${form.bearer}.`, word: 'differs', parts, besides }
      : {
          text: 'The document has no rule there, so nothing tells what was kept.',
          word: 'record is silent',
          parts,
          besides,
        };
  }
  if (parts.length === 1 && only) return { text: only.text, word: only.word, parts, besides };
  return {
    text: 'Several provisions are asked about; each is answered by itself.',
    word: null,
    parts,
    besides,
  };
}

const isRule = (norm: Norm): boolean => norm.type === 'duty' || norm.type === 'ban' || norm.type === 'keep';

/** Of a clause only what concerns the bearer, unless nothing does; a norm that is named is always asked. */
function namedNorms(subject: Subject, form: Conduct, asked: Asked): string[] {
  const names = form.provisions ?? [];
  const found = names.flatMap((name) => {
    const norms = normsOf(subject.agreement, name);
    if (norms.includes(name)) return norms;
    const bound = norms.filter((norm) => concerns(subject, norm, form.bearer, asked));
    return bound.length > 0 ? bound : norms;
  });
  return [...new Set(found)];
}

/** Whether it binds the bearer, or a member of the group, under some reading, or names nobody and so concerns all. */
function concerns(subject: Subject, norm: string, bearer: string, asked: Asked): boolean {
  const bound = bearersOf(subject, norm, asked.to);
  return bound.length === 0 || targetsOf(subject, bearer).some((one) => bound.includes(one));
}

/** The actors that a name stands for under some reading. */
function targetsOf({ agreement }: Subject, name: string): string[] {
  const changed = agreement.questions
    .flatMap(({ readings }) => readings.flatMap(({ changes }) => changes))
    .flatMap((change) => (change.change === 'group' && change.name === name ? change.members : []));
  return inOrder(agreement, [...membersOf(agreement, name), ...changed.flatMap((m) => membersOf(agreement, m))]);
}

function partsOf(subject: Subject, question: Question, name: string): Part[] {
  const norm = subject.agreement.norms.find(({ id }) => id === question.norm);
  if (!norm) return [];
  if (!isRule(norm)) {
    const text = `A ${norm.type} binds nobody, so it is neither kept nor broken.`;
    return [plainPart({ of: norm.id, word: null, text, clause: shownClause(subject.agreement, norm.id) })];
  }
  const isGroup = subject.agreement.groups.some(({ id }) => id === name);
  if (!isGroup) return [partOf(subject, question, norm, name, norm.id)];
  const all = norm.bearer.names.length === 1 && norm.bearer.names[0] === name;
  if (all || norm.bearer.mode === 'someone') return [partOf(subject, question, norm, null, norm.id)];
  // The members have parts of their own; all others stand once, beside the last of them.
  const members = targetsOf(subject, name);
  return members.map((one, i) => ({
    ...partOf(subject, question, norm, one, `${norm.id} by ${one}`),
    beside: i === members.length - 1 ? besides(subject, question, members) : [],
  }));
}

function partOf(subject: Subject, question: Question, norm: Norm, bearer: string | null, of: string): Part {
  const { own, ...judgement } = judge(subject, question, bearer);
  return {
    of,
    ...judgement,
    clause: shownClause(subject.agreement, norm.id),
    ...shownReports(subject.record, leavesOf(subject, question, own)),
    wouldNeed: wouldNeed(subject, norm, own),
    beside: besides(subject, question, bearer === null ? [] : [bearer]),
  };
}

function leavesOf(subject: Subject, { norm, asked }: Question, own: Judgement['own']): string[] {
  const bearers = [...new Set(own.map(({ bearer }) => bearer))];
  return bearers.flatMap((bearer) => subject.checks.leaves(subject, norm, bearer, asked.to));
}

/** The same question to everyone else whom the provision binds under some reading. */
function besides(subject: Subject, question: Question, except: readonly string[]): Beside[] {
  return bearersOf(subject, question.norm, question.asked.to)
    .filter((bearer) => !except.includes(bearer))
    .map((bearer) => {
      const { word, text, verdicts } = judge(subject, question, bearer);
      return { bearer, word, text, verdicts };
    });
}

function besideOnly(subject: Subject, question: Question): Part {
  return plainPart({
    of: question.norm,
    word: null,
    text: 'This provision binds others only; the same question put to each of them.',
    clause: shownClause(subject.agreement, question.norm),
    beside: besides(subject, question, []),
  });
}
