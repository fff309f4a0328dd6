/** What differs between two norms, line by line, with a direction and for whom. */
import type { Agreement, Norm } from '../agreement/form.ts';
import type { DifferenceItem, Finding } from './difference.ts';
import { looksBack } from './feedback.ts';
import { allows, changed, type Held } from './held.ts';
import { bearerInWords, fieldInWords, lineInWords } from './line-words.ts';
import { equalInForm } from './meaning-key.ts';
import { NORM_RULES } from './norm-rules.ts';
import { fieldOrders } from './pattern-order.ts';
import { actorsOf } from './reach.ts';
import type { Side, Sides } from './side.ts';
import { fieldLine, whatRule } from './what-rules.ts';

/** A norm of both, and how each document itself writes it. */
export interface HeldNorm extends Held {
  readonly written: { readonly a: Norm; readonly b: Norm };
  /** The documents as they are. */
  readonly own: { readonly a: Agreement; readonly b: Agreement };
  readonly touches: readonly string[];
}

/** Actors bound by a norm, in document order. A norm of "someone" binds nobody by name. */
export function boundActors({ agreement, vocabulary }: Side, { bearer }: Norm): string[] {
  const bound = actorsOf(vocabulary, bearer.names);
  return agreement.actors.map(({ id }) => id).filter((id) => bound.has(id));
}

/** In the order of `a`, then of `b`. */
export function inOrder({ a, b }: Sides, actors: ReadonlySet<string>): string[] {
  const order = new Set([...a.agreement.actors, ...b.agreement.actors].map(({ id }) => id));
  return [...order].filter((id) => actors.has(id));
}

export function normItems(held: HeldNorm): DifferenceItem[] {
  const { a, b, sides, written, touches } = held;
  const [inA, inB] = [boundActors(sides.a, a), boundActors(sides.b, b)];
  const both = inOrder(sides, new Set(inA.filter((id) => inB.includes(id))));
  const base = { of: 'norm', clause: a.clause, a: written.a.id, b: written.b.id, touches: [...touches] };
  const item = (line: string, of: readonly string[], texts: readonly (string | null)[], finding: Finding) => ({
    ...base,
    line,
    for: [...of],
    from: texts[0] ?? null,
    to: texts[1] ?? null,
    ...finding,
  });
  const lines = (Object.keys(NORM_RULES) as (keyof Norm)[]).flatMap((line) => {
    const rule = NORM_RULES[line];
    if (!rule || equalInForm({ [line]: a[line] }, { [line]: b[line] })) return [];
    if (line === 'using' && JSON.stringify(a.using) === JSON.stringify(b.using)) return [];
    const texts = [lineInWords(written.a, line), lineInWords(written.b, line)];
    return [item(line, both, texts, settled(held, line, rule(held)))];
  });
  return [...bearerItems(held, item), ...whatItems(held, both, item), ...lines, ...wordItems(held, item)];
}

type MakeItem = (
  line: string,
  of: readonly string[],
  texts: readonly (string | null)[],
  finding: Finding,
) => DifferenceItem;

/** Takes a direction back where it does not follow from the line alone. */
function settled({ a, b, sides }: Held, line: string, finding: Finding): Finding {
  if (finding.kind !== 'tightened' && finding.kind !== 'loosened') return finding;
  if (line === 'type') return finding;
  if (a.type !== b.type) return changed('the rule itself is of another sort');
  if (looksBack(sides.a.agreement, a.id) || looksBack(sides.b.agreement, b.id))
    return changed(`${finding.reason}; but what it depends on looks back at it, so there is no direction`);
  return finding;
}

function whatItems(held: HeldNorm, both: readonly string[], item: MakeItem): DifferenceItem[] {
  const { a, b, sides, written } = held;
  return fieldOrders(sides, a.what, b.what).map(({ field, order }) =>
    item(
      fieldLine(field),
      both,
      [fieldInWords(held.own.a, written.a.what, field), fieldInWords(held.own.b, written.b.what, field)],
      settled(held, field, whatRule(held, field, order)),
    ),
  );
}

function bearerItems({ a, b, sides, written }: HeldNorm, item: MakeItem): DifferenceItem[] {
  if (equalInForm(a.bearer, b.bearer)) return [];
  const texts = [bearerInWords(written.a.bearer), bearerInWords(written.b.bearer)];
  const [inA, inB] = [new Set(boundActors(sides.a, a)), new Set(boundActors(sides.b, b))];
  const all = inOrder(sides, new Set([...inA, ...inB]));
  if (a.bearer.mode !== b.bearer.mode)
    return [
      item('bearer', all, texts, changed('they are bound in another way: each, one of them, together, or someone')),
    ];
  const came = all.filter((id) => !inA.has(id));
  const went = all.filter((id) => !inB.has(id));
  if (a.bearer.mode !== 'each') {
    if (came.length + went.length === 0) return [];
    return [item('bearer', all, texts, changed('others are bound as one'))];
  }
  const kind = (more: boolean) => (more === allows(more ? b : a) ? 'loosened' : 'tightened');
  return [
    ...(came.length > 0
      ? [item('bearer', came, texts, { kind: kind(true), reason: allows(b) ? 'may too' : 'bound too' })]
      : []),
    ...(went.length > 0
      ? [item('bearer', went, texts, { kind: kind(false), reason: allows(a) ? 'may no longer' : 'no longer bound' })]
      : []),
  ];
}

function wordItems({ a, b, written }: HeldNorm, item: MakeItem): DifferenceItem[] {
  const organs = [written.a.bearer.through ?? null, written.b.bearer.through ?? null] as const;
  const reworded = (reason: string): Finding => ({ kind: 'reworded', reason });
  return [
    ...(organs[0] !== organs[1]
      ? [item('through', [], organs, reworded('the organ is shown and decides nothing'))]
      : []),
    ...(a.clause !== b.clause
      ? [item('clause', [], [written.a.clause, written.b.clause], reworded('it stands in another clause'))]
      : []),
  ];
}

/** A norm that stands on one side only. */
export function loneItem(
  side: Side,
  norm: Norm,
  written: Norm,
  which: 'a' | 'b',
  touches: readonly string[],
): DifferenceItem {
  const words = norm.words ?? written.words ?? sentence(written);
  return {
    kind: which === 'a' ? 'dropped' : 'added',
    of: 'norm',
    clause: norm.clause,
    a: which === 'a' ? written.id : null,
    b: which === 'b' ? written.id : null,
    line: null,
    for: boundActors(side, norm),
    from: which === 'a' ? words : null,
    to: which === 'b' ? words : null,
    reason:
      which === 'a' ? 'nothing of the other document answers to it' : 'nothing of the first document answers to it',
    touches: [...touches],
  };
}

function sentence(norm: Norm): string {
  return [
    lineInWords(norm, 'bearer'),
    lineInWords(norm, 'type'),
    lineInWords(norm, 'what'),
    lineInWords(norm, 'limit'),
    lineInWords(norm, 'deadline'),
  ]
    .filter((part) => part !== null)
    .join(' ');
}
