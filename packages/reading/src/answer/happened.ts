/** An act of the document was done: on D, by P. */
import type { Form } from '../state/form.ts';
import { actInWords, spokenOf } from './acts.ts';
import type { Answered, AnswerWord, Part } from './answer.ts';
import { inOrder, membersOf } from './bound.ts';
import type { Case } from './cases.ts';
import { decided, together } from './combine.ts';
import { plainPart } from './part.ts';
import { saidPeriod } from './periods.ts';
import { type Act, type Found, probe } from './probe.ts';
import { shownReports } from './reports.ts';
import { shownVerdict } from './segments.ts';
import type { Subject } from './subject.ts';
import { onDays } from './words.ts';

type Happened = Extract<Form, { form: 'happened' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts'>;

export function happened(subject: Subject, form: Happened): Reply {
  const when =
    form.on === undefined ? { from: undefined, to: undefined } : saidPeriod(form.on, subject.agreement.clock);
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
    const text = 'It is recorded, but the record does not say by whom.';
    const open = { ...partOf(subject, act, `${name}, by ${by}`, not), text };
    return [partOf(subject, anyone, name, not), { ...open, wouldNeed: [`who did it: “${name}”`] }];
  }
  return [partOf(subject, act, `${name}, by ${by}`, not)];
}

function partOf(subject: Subject, act: Act, of: string, not: boolean): Part {
  const { agreement, record } = subject;
  const found = probe(subject, act);
  const dated = act.from !== undefined || act.until !== undefined;
  const ever = dated ? probe(subject, { ...act, from: undefined, until: undefined }) : found;
  const silent = !spokenOf(agreement, record, act.act);
  const answer = silent
    ? unspoken()
    : decided(found.map((f, i) => caseOf(f, ever[i] ?? f, agreement.clock, dated, not)));
  const leaves = [...found, ...ever].flatMap((f) => f.leaves);
  return plainPart({
    of,
    ...answer,
    verdicts: found.map(({ verdict }) => {
      const asked = { from: act.from ?? Number.NEGATIVE_INFINITY, to: act.until ?? subject.end };
      return shownVerdict(verdict, asked);
    }),
    ...shownReports(record, leaves),
    wouldNeed: answer.word === 'record is silent' ? [`a report on it: “${of}”`] : [],
  });
}

function unspoken(): { word: AnswerWord; text: string } {
  return { word: 'record is silent', text: 'No report of this record speaks of it; that may be a gap of the record.' };
}

function caseOf(found: Found, ever: Found, clock: string, dated: boolean, not: boolean): Case {
  const { readings } = found.verdict;
  const flipped = (word: 'yes' | 'no') => (not ? (word === 'yes' ? 'no' : 'yes') : word);
  const when = (f: Found) => (f.done && Number.isFinite(f.done.from) ? onDays(f.done.from, f.done.to, clock) : '');
  if (found.word === 'yes') return { readings, word: flipped('yes'), says: `recorded as done ${when(found)}`.trim() };
  if (found.word === 'maybe') {
    const says =
      dated && ever.word === 'yes'
        ? `recorded as done ${when(ever)}; whether in the time that is said is open`
        : 'what is reported leaves it open';
    return { readings, word: 'maybe', says };
  }
  if (dated && ever.word === 'yes') {
    return { readings, word: flipped('no'), says: `recorded as done ${when(ever)}, not in the time that is said` };
  }
  if (dated && ever.word === 'maybe')
    return { readings, word: 'maybe', says: 'reported, but the day or the author is open' };
  return { readings, word: flipped('no'), says: 'what is reported speaks against it' };
}
