import type { Agreement, Clearance, Condition, Moment, Norm, Span } from '@servanda/core';
import type { Form } from '../state/form.ts';

type Unit = Extract<Form, { form: 'quantity' }>['unit'];

export interface Amount {
  readonly value: number;
  readonly unit: Unit;
  /** What it measures. */
  readonly what: string;
  /** A limit in days ends at midnight, and is no number of hours (semantics 1.5); elsewhere a day is 24 hours. */
  readonly isLimit?: boolean;
}

const SPANS: Readonly<Record<Span['unit'], Unit>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** Every number of a norm, as the document has it. Numbers in the names of kinds are names. */
export function amountsOf(read: Agreement, norm: Norm): Amount[] {
  const out: Amount[] = [];
  const span = ({ n, unit }: Span, what: string, isLimit = false) =>
    out.push({ value: n, unit: SPANS[unit], what, isLimit });
  const length = (metres: number, what: string) =>
    out.push(
      metres >= 1000 ? { value: metres / 1000, unit: 'kilometre', what } : { value: metres, unit: 'metre', what },
    );
  const clearance = ({ widths, shared }: Clearance) => {
    for (const { kind, metres } of widths) {
      // The form holds each side's half; the document, and those who speak of it, name the width of the whole zone.
      if (shared) length(metres * 2, `width of the zone for ${kind}`);
      length(metres, shared ? `each side's half of it for ${kind}` : `distance for ${kind}`);
    }
  };
  const seen = new Set<string>();
  const moment = (m: Moment): void => {
    if (m.moment === 'after') span(m.span, 'wait');
    if (m.moment === 'after') moment(m.of);
    if (m.moment === 'when') condition(m.condition);
    const named = m.moment === 'ref' && !seen.has(m.name) ? read.moments.find(({ id }) => id === m.name) : undefined;
    if (named) {
      seen.add(named.id);
      moment(named.value);
    }
  };
  const condition = (c: Condition): void => {
    if ('within' in c && c.within) span(c.within, 'window');
    if (c.cond === 'for' || c.cond === 'kept') span(c.span, 'duration');
    if (c.cond === 'and' || c.cond === 'or') c.of.forEach(condition);
    if (c.cond === 'not' || c.cond === 'for' || c.cond === 'some' || c.cond === 'every' || c.cond === 'no')
      condition(c.of);
    if (c.cond === 'since') condition(c.hold);
    if (c.cond === 'after' || c.cond === 'before') moment(c.moment);
    const named = c.cond === 'ref' && !seen.has(c.name) ? read.definitions.find(({ id }) => id === c.name) : undefined;
    if (named) {
      seen.add(named.id);
      condition(named.value);
    }
  };
  const { deadline } = norm;
  if (deadline?.deadline === 'within') span(deadline.span, 'time limit', true);
  if (deadline?.deadline === 'day-of' || deadline?.deadline === 'day-after')
    span({ n: deadline.n, unit: 'days' }, 'day counted', true);
  for (const m of [norm.from, norm.until, deadline && 'of' in deadline ? deadline.of : undefined]) if (m) moment(m);
  for (const { moment: m, thenWithin } of norm.requires ?? []) {
    if (thenWithin) span(thenWithin, 'time limit then', true);
    moment(m);
  }
  for (const c of [norm.while, norm.unless, norm.provided]) if (c) condition(c);
  if (norm.power?.delay) span(norm.power.delay, 'delay');
  for (const { metres, to } of norm.what.distances ?? []) length(metres, `distance to ${to ?? 'its own line'}`);
  if (norm.what.clearance) clearance(norm.what.clearance);
  if (norm.sufficientCoverage !== undefined)
    out.push({ value: norm.sufficientCoverage * 100, unit: 'percent', what: 'coverage' });
  return out;
}
