/** The agreement puts one provision before another. */
import type { Agreement, Change, Condition, Moment, Norm, Pattern } from '@servanda/core';
import type { Form } from '../state/form.ts';
import type { Answered } from './answer.ts';
import { type Case, readAs } from './cases.ts';
import { decided } from './combine.ts';
import { plainPart } from './part.ts';
import { normsOf, shownClause } from './shown.ts';
import type { Subject } from './subject.ts';

type Order = Extract<Form, { form: 'order' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts'>;

export function order({ agreement }: Subject, { earlier, later }: Order): Reply {
  const changes = (change: Change) =>
    change.change === 'norm' ||
    change.change === 'drop-norm' ||
    change.change === 'moment' ||
    change.change === 'definition';
  const cases = readAs(agreement, changes).map(({ readings, read }): Case => {
    const before = comesBefore(read, earlier, later);
    const after = comesBefore(read, later, earlier);
    if (before === after) {
      const says = before ? 'rules of each wait for rules of the other' : 'the agreement sets no order between them';
      return { readings, word: 'maybe', says };
    }
    return before
      ? { readings, word: 'yes', says: `rules of ${later} wait for ${earlier}` }
      : { readings, word: 'no', says: `the other way round: rules of ${earlier} wait for ${later}` };
  });
  const text = decided(cases);
  const parts = [later, earlier].map((name, i) =>
    plainPart({
      of: name,
      ...(i === 0 ? text : { word: null, text: 'The other provision.' }),
      clause: shownClause(agreement, name),
    }),
  );
  return { ...text, parts };
}

/** Whether some rule of `second` waits for a rule of `first`, directly or through rules and moments between them. */
function comesBefore(read: Agreement, first: string, second: string): boolean {
  const goal = new Set(normsOf(read, first));
  const own = new Set(normsOf(read, second));
  const seen = new Set<string>();
  const visit = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const norm = read.norms.find((n) => n.id === id);
    if (!norm) return false;
    // An order inside one clause is no order between two.
    return [...waitsFor(read, norm)].some((next) => (goal.has(next) && !own.has(next)) || visit(next));
  };
  return [...own].some(visit);
}

/** Norms that must be fulfilled, or whose act must have come, before this one is due or in force. */
function waitsFor(read: Agreement, norm: Norm): Set<string> {
  const out = new Set<string>();
  const named = new Set<string>();
  const once = (sort: string, name: string, go: () => void) => {
    if (named.has(`${sort} ${name}`)) return;
    named.add(`${sort} ${name}`);
    go();
  };
  const event = (pattern: Pattern) => {
    for (const { id, what } of read.norms) {
      if (what.act === pattern.act && what.kind === pattern.kind && what.phase === pattern.phase) out.add(id);
    }
  };
  const moment = (m: Moment): void => {
    if (m.moment === 'fulfilled') out.add(m.norm);
    else if (m.moment === 'first') event(m.event);
    else if (m.moment === 'when') condition(m.condition);
    else if (m.moment === 'after') moment(m.of);
    else if (m.moment === 'ref') {
      const found = read.moments.find(({ id }) => id === m.name);
      if (found) once('moment', m.name, () => moment(found.value));
    }
  };
  // What is denied, or one of several ways, puts nothing before.
  const condition = (c: Condition): void => {
    if (c.cond === 'fulfilled' || c.cond === 'kept') out.add(c.norm);
    else if (c.cond === 'and') c.of.forEach(condition);
    else if (c.cond === 'for') condition(c.of);
    else if (c.cond === 'once') event(c.event);
    else if (c.cond === 'after') moment(c.moment);
    else if (c.cond === 'ref') {
      const found = read.definitions.find(({ id }) => id === c.name);
      if (found) once('definition', c.name, () => condition(found.value));
    }
  };
  for (const { moment: m } of norm.requires ?? []) moment(m);
  if (norm.deadline && 'of' in norm.deadline) moment(norm.deadline.of);
  if (norm.whenever) event(norm.whenever.event);
  if (norm.from) moment(norm.from);
  if (norm.while) condition(norm.while);
  if (norm.provided) condition(norm.provided);
  out.delete(norm.id);
  return out;
}
