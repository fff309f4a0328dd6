/** Random amendments of a small agreement. */
import type { Amendment, Change, Norm } from '../agreement/form.ts';
import { type Draw, instant } from './random-draw.ts';

const LINES = ['deadline', 'deadline', 'until', 'from', 'verifiedBy', 'while', 'unless', 'requires', 'what'] as const;

/** One or two, now and then at one instant. `other`: a norm like it, whose lines are put in place of its own. */
export function randomAmendments(draw: Draw, norm: Norm, other: Norm): Amendment[] {
  const first = instant(draw);
  const make = (id: string, from: number): Amendment => ({ id, from, changes: [randomChange(draw, norm, other)] });
  return [make('a1', first), ...(draw.chance(35) ? [make('a2', draw.chance(30) ? first : instant(draw))] : [])];
}

function randomChange(draw: Draw, norm: Norm, other: Norm): Change {
  const { act } = norm.what;
  // What counts under one version and not under the other.
  if (norm.type === 'ban' && act !== undefined && draw.chance(50)) {
    const value = draw.one([{ act }, { act, kind: 'gun' }, { act, in: 'town' }, { act: 'move' }]);
    return { change: 'norm', norm: norm.id, line: 'what', value };
  }
  const kind = draw.int(0, 9);
  if (kind === 0) return { change: 'drop-norm', norm: norm.id };
  if (kind <= 2) return { change: 'group', name: 'sides', members: draw.one([['A'], ['B'], ['A', 'B', 'M']]) };
  if (kind === 3) return { change: 'kind', name: 'heavy', members: draw.one([['gun', 'light'], ['light']]) };
  const line = draw.one(LINES);
  const fits = other.type === norm.type && (other.what.act === undefined) === (norm.what.act === undefined);
  if (line === 'what' && !(fits && norm.limit === undefined && other.limit === undefined))
    return { change: 'norm', norm: norm.id, line: 'while', value: null };
  // Deadlines and triggers are a duty's alone, and `unless` is not.
  const isOwn = line === 'deadline' || line === 'unless' || line === 'requires';
  const value = isOwn && other.type !== norm.type ? null : (other[line] ?? null);
  return { change: 'norm', norm: norm.id, line, value: speaksOfTrigger(norm, value) ? null : value };
}

/** Without a `whenever` of its own there is no trigger to speak of. */
const speaksOfTrigger = (norm: Norm, value: unknown): boolean =>
  norm.whenever === undefined && JSON.stringify(value).includes('"moment":"event"');
