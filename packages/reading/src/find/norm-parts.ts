/** What a norm is made of: the things that it names, and its spans, counts and distances. */
import type { Agreement, Condition, Deadline, Moment, Norm, Pattern, Span } from '@servanda/core';
import type { MENTIONED, QuantityUnit } from './found.ts';

export type ThingWhat = Extract<(typeof MENTIONED)[number], 'kind' | 'act' | 'state' | 'zone' | 'line' | 'moment'>;

/** A number that stands in a norm. Without a unit it counts. */
export interface NormNumber {
  readonly value: number;
  readonly unit?: QuantityUnit;
}

export interface NormParts {
  /** `central`: of what is asked, or of what sets it off; the others stand in its conditions and times. */
  readonly things: readonly { readonly what: ThingWhat; readonly id: string; readonly central: boolean }[];
  readonly numbers: readonly NormNumber[];
}

const UNIT: Readonly<Record<Span['unit'], QuantityUnit>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** Walks a norm. Definitions are walked into, once each; moments are named only: an anchor says little of what is asked. */
export function partsOf(agreement: Agreement, norm: Norm): NormParts {
  const things: { what: ThingWhat; id: string; central: boolean }[] = [];
  const numbers: NormNumber[] = [];
  const definitions = new Map(agreement.definitions.map(({ id, value }) => [id, value]));
  const walked = new Set<string>();
  let central = true;

  const thing = (what: ThingWhat, id: string | undefined) => {
    if (id !== undefined) things.push({ what, id, central });
  };
  const span = (of: Span | undefined) => {
    if (of !== undefined) numbers.push({ value: of.n, unit: UNIT[of.unit] });
  };
  const pattern = (of: Pattern | undefined): void => {
    if (of === undefined) return;
    thing('act', of.act);
    thing('state', of.state);
    thing('kind', of.kind);
    thing('zone', of.in);
    for (const { to, lines, metres } of of.distances ?? []) {
      thing('line', to);
      for (const { line } of lines ?? []) thing('line', line);
      numbers.push({ value: metres, unit: 'metre' });
    }
    for (const { line } of of.clearance?.lines ?? []) thing('line', line);
    for (const { kind, metres } of of.clearance?.widths ?? []) {
      thing('kind', kind);
      numbers.push({ value: metres, unit: 'metre' });
      // A text gives the width of the whole zone.
      if (of.clearance?.shared) numbers.push({ value: 2 * metres, unit: 'metre' });
    }
  };
  const moment = (of: Moment | undefined): void => {
    switch (of?.moment) {
      case 'ref':
        thing('moment', of.name);
        break;
      case 'first':
        pattern(of.event);
        break;
      case 'when':
        condition(of.condition);
        break;
      case 'after':
        span(of.span);
        moment(of.of);
        break;
    }
  };
  const deadline = (of: Deadline | undefined): void => {
    if (of === undefined || of.deadline === 'by') return;
    if (of.deadline === 'within') span(of.span);
    moment(of.of);
  };
  const condition = (of: Condition | undefined): void => {
    switch (of?.cond) {
      case 'and':
      case 'or':
        of.of.forEach(condition);
        break;
      case 'state':
        pattern(of.state);
        break;
      case 'once':
        span(of.within);
        pattern(of.event);
        break;
      case 'since':
        condition(of.hold);
        pattern(of.event);
        break;
      case 'for':
        span(of.span);
        condition(of.of);
        break;
      case 'count':
        span(of.within);
        numbers.push({ value: of.n });
        pattern(of.event);
        break;
      case 'not':
      case 'some':
      case 'every':
      case 'no':
        condition(of.of);
        break;
      case 'after':
      case 'before':
        moment(of.moment);
        break;
      case 'kept':
        span(of.span);
        break;
      case 'ref':
        if (!walked.has(of.name)) {
          walked.add(of.name);
          condition(definitions.get(of.name));
        }
        break;
    }
  };

  pattern(norm.what);
  pattern(norm.whenever?.event);
  central = false;
  deadline(norm.deadline);
  for (const of of [norm.from, norm.until]) moment(of);
  for (const of of [norm.while, norm.unless, norm.provided]) condition(of);
  for (const required of norm.requires ?? []) {
    moment(required.moment);
    span(required.thenWithin);
  }
  span(norm.power?.delay);
  return { things, numbers };
}
