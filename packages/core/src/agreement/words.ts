/** Parts of an agreement in plain words, for explanations. Names are those of the document. */
import type { Condition, Deadline, Every, Limit, Lines, Moment, Pattern, Span, Who } from './form.ts';

export function spanInWords({ n, unit }: Span): string {
  return `${n} ${n === 1 ? unit.slice(0, -1) : unit}`;
}

export function whoInWords(who: Who | undefined): string {
  if (who === undefined) return 'anyone';
  switch (who.who) {
    case 'anyone':
      return 'anyone';
    case 'bearer':
      return 'the bearer';
    case 'other':
      return 'the other';
    case 'var':
      return who.name;
    case 'of':
      return who.names.join(who.jointly ? ' and ' : ' or ');
  }
}

/** A quantity: `mass of fuel of UA in area`. */
function quantityInWords(p: Pattern): string {
  const parts = [p.measure, p.kind, p.by && whoInWords(p.by)].filter((part) => part !== undefined);
  return `${parts.join(' of ')}${p.in === undefined ? '' : ` in ${p.in}`}`;
}

/** `at most 300 kg counted as UF6`. */
export function limitInWords({ op, value, unit, basis }: Limit): string {
  return `${op.replace('-', ' ')} ${value} ${unit}${basis === undefined ? '' : ` counted as ${basis}`}`;
}

/** An act, a state or a quantity: `UA open-fire in area`. */
export function patternInWords(p: Pattern): string {
  if (p.measure !== undefined) return quantityInWords(p);
  const parts: string[] = [whoInWords(p.by)];
  if (p.phase !== undefined) parts.push(p.phase);
  parts.push(p.act ?? `is ${p.state ?? ''}`);
  if (p.kind !== undefined) parts.push(p.kind);
  if (p.to !== undefined) parts.push(`to ${whoInWords(p.to)}`);
  if (p.in !== undefined) parts.push(`in ${p.in}`);
  for (const d of p.distances ?? []) {
    const words = { nearer: 'nearer than', 'at-most': 'at most', 'at-least': 'at least', farther: 'farther than' }[
      d.op
    ];
    parts.push(`${words} ${d.metres} m ${d.op === 'nearer' ? 'to' : 'from'} ${d.to ?? ownLineInWords(d.lines ?? [])}`);
  }
  if (p.about !== undefined) parts.push(`about ${p.about}`);
  return parts.join(' ');
}

/** `its own line (river for north, ridge for south)`. */
function ownLineInWords(lines: Lines): string {
  const from = lines.map(({ line, for: who }) => (who === undefined ? line : `${line} for ${who}`));
  return `its own line (${from.join(', ') || 'none is given'})`;
}

export function momentInWords(m: Moment): string {
  switch (m.moment) {
    case 'at':
      return m.written;
    case 'signature':
      return 'signature';
    case 'ref':
    case 'event':
      return m.name;
    case 'period':
      return `the ${m.edge} of the period`;
    case 'fulfilled':
      return `${m.norm} is fulfilled${m.inTime ? ' in time' : ''}`;
    case 'first':
      return `first ${patternInWords(m.event)}`;
    case 'when':
      return conditionInWords(m.condition);
    case 'after':
      return `${spanInWords(m.span)} after ${momentInWords(m.of)}`;
  }
}

/** `every month from ceasefire`. */
export function everyInWords({ span, anchor }: Every): string {
  const length = span.n === 1 ? span.unit.slice(0, -1) : spanInWords(span);
  return `every ${length} from ${momentInWords(anchor)}`;
}

export function deadlineInWords(d: Deadline): string {
  switch (d.deadline) {
    case 'by':
      return `by ${d.written}`;
    case 'within':
      return `within ${spanInWords(d.span)} of ${momentInWords(d.of)}`;
    case 'day-of':
      return `by day ${d.n} of ${momentInWords(d.of)}`;
    case 'day-after':
      return `by day ${d.n} after ${momentInWords(d.of)}`;
  }
}

export function conditionInWords(c: Condition): string {
  const by = (who: Who | undefined) => (who === undefined ? '' : ` by ${whoInWords(who)}`);
  switch (c.cond) {
    case 'and':
    case 'or':
      return c.of.map((part) => `(${conditionInWords(part)})`).join(` ${c.cond} `);
    case 'not':
      return `not (${conditionInWords(c.of)})`;
    case 'state':
      return patternInWords(c.state);
    case 'once':
      return `once${c.within ? ` within ${spanInWords(c.within)}` : ''} ${patternInWords(c.event)}`;
    case 'since':
      return `(${conditionInWords(c.hold)}) since ${patternInWords(c.event)}`;
    case 'for':
      return `(${conditionInWords(c.of)}) for at least ${spanInWords(c.span)}`;
    case 'count':
      return `${c.op === 'at-least' ? 'at least' : 'at most'} ${c.n} times${c.within ? ` within ${spanInWords(c.within)}` : ''} ${patternInWords(c.event)}`;
    case 'some':
    case 'every':
    case 'no':
      return `${c.cond} ${c.name} of ${c.group}: ${conditionInWords(c.of)}`;
    case 'after':
    case 'before':
      return `${c.cond} ${momentInWords(c.moment)}`;
    case 'fulfilled':
      return `${c.norm} ${c.stays ? 'stays' : 'is'} fulfilled${c.inTime ? ' in time' : ''}${by(c.by)}`;
    case 'kept':
      return `${c.norm} is kept for ${spanInWords(c.span)}${by(c.by)}`;
    case 'breached':
      return `${c.norm} is breached${by(c.by)}`;
    case 'quantity':
      return `${quantityInWords(c.of)} is ${limitInWords(c.limit)}`;
    case 'ref':
      return c.name;
  }
}
