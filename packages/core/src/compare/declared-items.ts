/** What differs in what the documents declare: groups, kinds, acts, moments and so on. */
import type { Condition, Moment } from '../agreement/form.ts';
import { conditionInWords, momentInWords } from '../agreement/words.ts';
import { conditionOrder } from './condition-order.ts';
import type { DifferenceItem, Finding } from './difference.ts';
import { memberFindings } from './group-items.ts';
import { changed } from './held.ts';
import { equalInForm } from './meaning-key.ts';
import { DECLARED, type NamePair, type NameSort, namedOf } from './names.ts';
import { boundActors, inOrder } from './norm-items.ts';
import type { Order } from './order.ts';
import { shapeOrder } from './reach.ts';
import type { Side, Sides } from './side.ts';
import type { Uses } from './uses.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly id: string };
export interface Declared {
  /** Under the common names. */
  readonly sides: Sides;
  readonly written: { readonly a: Side; readonly b: Side };
  readonly pairs: ReadonlyMap<NameSort, readonly NamePair[]>;
  readonly uses: { readonly a: Uses; readonly b: Uses };
}

export function declaredItems(declared: Declared): DifferenceItem[] {
  return DECLARED.flatMap((sort) => itemsOf(declared, sort));
}

function itemsOf(declared: Declared, sort: Exclude<NameSort, 'norm'>): DifferenceItem[] {
  const { sides, written } = declared;
  const [inA, inB] = [written.a.agreement, written.b.agreement].map(
    (agreement) => namedOf(agreement, sort) as readonly Thing[],
  );
  const pairs = declared.pairs.get(sort) ?? [];
  const common = (side: Side, id: string) =>
    (namedOf(side.agreement, sort) as readonly Thing[]).find((each) => each.id === id);
  const lone = (which: 'a' | 'b', list: readonly Thing[] | undefined) =>
    (list ?? [])
      .filter(({ id }) => !pairs.some((pair) => pair[which] === id))
      .map(({ id, name }) => loneThing(sort, which, id, typeof name === 'string' ? name : id));
  return [
    ...pairs.flatMap((pair) => {
      const [a, b] = [common(sides.a, pair.a), common(sides.b, pair.a)];
      const [ownA, ownB] = [inA?.find(({ id }) => id === pair.a), inB?.find(({ id }) => id === pair.b)];
      return a && b && ownA && ownB ? differences(declared, sort, pair, [a, b], [ownA, ownB]) : [];
    }),
    ...lone('a', inA),
    ...lone('b', inB),
  ];
}

function loneThing(sort: NameSort, which: 'a' | 'b', id: string, title: string): DifferenceItem {
  return {
    kind: which === 'a' ? 'dropped' : 'added',
    of: sort,
    clause: null,
    a: which === 'a' ? id : null,
    b: which === 'b' ? id : null,
    line: null,
    for: [],
    from: which === 'a' ? title : null,
    to: which === 'b' ? title : null,
    reason: 'declared on one side only',
    touches: [],
  };
}

/** Also where a thing was imported from, and who holds a rule of counting: recorded, and no part of what it means. */
const WORDS_FOR_PEOPLE: ReadonlySet<string> = new Set(['name', 'title', 'prose', 'map', 'from', 'fromName', 'heldBy']);

function differences(
  { sides, uses }: Declared,
  sort: NameSort,
  pair: NamePair,
  [a, b]: readonly [Thing, Thing],
  [ownA, ownB]: readonly [Thing, Thing],
): DifferenceItem[] {
  const touched = [...uses.a.touchedBy(sort, pair.a), ...uses.b.touchedBy(sort, pair.a)];
  const touches = [...new Set(touched.map(({ id }) => id))];
  const bound = new Set([
    ...uses.a.touchedBy(sort, pair.a).flatMap((norm) => boundActors(sides.a, norm)),
    ...uses.b.touchedBy(sort, pair.a).flatMap((norm) => boundActors(sides.b, norm)),
  ]);
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) => field !== 'id' && field !== 'at',
  );
  return fields.flatMap((field): DifferenceItem[] => {
    const forPeople = WORDS_FOR_PEOPLE.has(field);
    const same = forPeople
      ? JSON.stringify(a[field]) === JSON.stringify(b[field])
      : equalInForm({ [field]: a[field] }, { [field]: b[field] });
    if (same) return [];
    const item = {
      of: sort,
      clause: sort === 'clause' ? pair.a : null,
      a: pair.a,
      b: pair.b,
      line: field === 'name' ? 'title' : field,
      from: inWords(field, ownA[field]),
      to: inWords(field, ownB[field]),
      touches: forPeople ? [] : touches,
    };
    if (field === 'role')
      return [{ ...item, for: [pair.a], touches: [], ...changed('a role is shown, and changes no verdict') }];
    if (sort === 'who' && field === 'members') {
      const touched = { a: uses.a.touchedBy('who', pair.a), b: uses.b.touchedBy('who', pair.a) };
      return memberFindings({ sides, id: pair.a, touched }).map(({ for: actors, finding }) => ({
        ...item,
        for: actors,
        ...finding,
      }));
    }
    return [
      { ...item, for: forPeople ? [] : inOrder(sides, bound), ...findingOf(sides, pair.a, field, a[field], b[field]) },
    ];
  });
}

const shapeIn = ({ agreement }: Side, zone: string) => agreement.zones.find(({ id }) => id === zone)?.shape;

function drawnWords(order: Order): string {
  if (order === 'unordered') return 'it is drawn otherwise; neither drawing is known to lie inside the other';
  return order === 'narrower' ? 'it is drawn wider' : 'it is drawn narrower';
}

function findingOf(sides: Sides, zone: string, field: string, a: unknown, b: unknown): Finding {
  if (field === 'name')
    return { kind: 'reworded', reason: 'the words may mean another thing: a person must compare them' };
  if (WORDS_FOR_PEOPLE.has(field)) return { kind: 'reworded', reason: 'words for people' };
  if (field === 'value' && isMoment(a) && isMoment(b)) {
    const [atA, atB] = [sides.a.fixed(a), sides.b.fixed(b)];
    if (atA !== undefined && atB !== undefined && atA !== atB)
      return { kind: 'moved', reason: atB < atA ? 'it comes earlier' : 'it comes later' };
    return changed('it is another moment');
  }
  if (field === 'value' && isCondition(a) && isCondition(b)) {
    const order = conditionOrder(sides, a, b);
    if (order === 'narrower') return changed('it holds more often');
    return order === 'wider'
      ? changed('it holds less often')
      : { kind: 'incomparable', reason: 'no rule orders the two' };
  }
  if (field === 'shape') return changed(drawnWords(shapeOrder(shapeIn(sides.a, zone), shapeIn(sides.b, zone))));
  return changed('it is declared otherwise');
}

const isMoment = (value: unknown): value is Moment => typeof value === 'object' && value !== null && 'moment' in value;
const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && 'cond' in value;

function inWords(field: string, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return field === 'prose' ? null : value;
  if (isMoment(value)) return momentInWords(value);
  if (isCondition(value)) return conditionInWords(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  // A drawing is no text that anybody could read.
  return field === 'shape' || field === 'drawings' ? 'a drawing' : JSON.stringify(value);
}
