/** Which norms a report bears on, by what it speaks of: for showing and filtering. Whether it decides anything is for the checker. */
import { type Agreement, type Norm, vocabularyOf } from '@servanda/core';

/** What a report speaks of. One of act, state and measure. */
export interface Subject {
  readonly act?: string | undefined;
  readonly phase?: 'starts' | 'ends' | undefined;
  readonly state?: string | undefined;
  readonly measure?: string | undefined;
  readonly kind?: string | undefined;
}

export interface Bearing {
  /** Ids of norms whose own act, state or quantity it is, or what undoes it, in document order. */
  readonly own: readonly string[];
  /** Ids of norms on which it bears in another way only: a trigger, a condition, a moment. */
  readonly conditions: readonly string[];
}

/** Makes the question. Names in the wrong case are other names; a narrower act, and a kind narrower or wider, are meant too (semantics 2.5.1). */
export function bearingOf(agreement: Agreement): (subject: Subject) => Bearing {
  const vocabulary = vocabularyOf(agreement);
  const related = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || vocabulary.kindWithin(a, b) || vocabulary.kindWithin(b, a);
  const meets = (subject: Subject, asked: Subject): boolean => {
    if (subject.state !== asked.state || subject.measure !== asked.measure) return false;
    if ((subject.act === undefined) !== (asked.act === undefined)) return false;
    if (subject.act !== undefined && !vocabulary.actWithin(subject.act, asked.act as string)) return false;
    if (subject.phase !== undefined && asked.phase !== undefined && subject.phase !== asked.phase) return false;
    return related(subject.kind, asked.kind);
  };
  const norms = agreement.norms.map((norm) => ({
    id: norm.id,
    own: ownSubjects(norm, vocabulary.undoneBy),
    conditions: conditionSubjects(agreement, norm),
  }));
  return (subject) => {
    const own: string[] = [];
    const conditions: string[] = [];
    for (const norm of norms) {
      if (norm.own.some((asked) => meets(subject, asked))) own.push(norm.id);
      else if (norm.conditions.some((asked) => meets(subject, asked))) conditions.push(norm.id);
    }
    return { own, conditions };
  };
}

function ownSubjects({ what }: Norm, undoneBy: (act: string) => string | undefined): Subject[] {
  const undo = what.act === undefined ? undefined : undoneBy(what.act);
  return undo === undefined ? [what] : [what, { act: undo, kind: what.kind }];
}

/** Everything else that the norm looks at, through named moments and definitions too. */
function conditionSubjects(agreement: Agreement, { what: _, ...rest }: Norm): Subject[] {
  const named = new Map<string, unknown>();
  for (const { id, value } of agreement.moments) named.set(`moment ${id}`, value);
  for (const { id, value } of agreement.definitions) named.set(`cond ${id}`, value);
  const out: Subject[] = [];
  const seen = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (isObject(value)) {
      const subject = subjectIn(value);
      if (subject) out.push(subject);
      for (const sort of ['moment', 'cond']) {
        const key = `${sort} ${String(value.name)}`;
        if (value[sort] !== 'ref' || seen.has(key)) continue;
        seen.add(key);
        walk(named.get(key));
      }
      for (const child of Object.values(value)) walk(child);
    }
  };
  walk(rest);
  return out;
}

/** Of the parts of a norm only a pattern names an act, a state or a quantity. */
function subjectIn({ act, phase, state, measure, kind }: Readonly<Record<string, unknown>>): Subject | undefined {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const subject = { act: text(act), state: text(state), measure: text(measure), kind: text(kind) };
  if (subject.act === undefined && subject.state === undefined && subject.measure === undefined) return undefined;
  return phase === 'starts' || phase === 'ends' ? { ...subject, phase } : subject;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
