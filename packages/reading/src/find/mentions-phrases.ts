/** Phrases compiled into one tree by their words: a sentence is walked once, whatever the number of phrases. */
import { words } from '../text/words.ts';
import { type Token, undotted } from './mentions-tokens.ts';

/** Words that may stand where a phrase has `…`. */
const GAP = 6;
/** A word that must not be joined to the one before: the phrase itself has a mark there. */
const LOOSE = ',';

interface Node<T> {
  readonly exact: Map<string, Node<T>>;
  readonly beginnings: Map<string, Node<T>>;
  /** Lengths of the beginnings. */
  readonly lengths: Set<number>;
  gap: Node<T> | undefined;
  readonly values: T[];
}

export interface Match<T> {
  readonly value: T;
  /** Places in the sentence of the words that matched; those in a gap did not. */
  readonly path: readonly number[];
  /** Offset in the text. */
  readonly to: number;
}

export interface Phrases<T> {
  /** `*` at the end of a word: whatever ending it takes; `…`: up to six words. A phrase without a word is never found. */
  add(phrase: string, value: T): void;
  /** All phrases in a sentence, by the place of their first word. */
  find(tokens: readonly Token[]): Match<T>[];
}

export function createPhrases<T>(): Phrases<T> {
  const root = newNode<T>();
  return {
    add(phrase, value) {
      let node = root;
      for (const step of stepsOf(phrase)) node = follow(node, step);
      if (node !== root) node.values.push(value);
    },
    find: (tokens) => tokens.flatMap((_, start) => matchesAt(root, tokens, start)),
  };
}

interface Step {
  readonly key: string;
  readonly starred: boolean;
  /** After `…`. */
  readonly afterGap: boolean;
}

function stepsOf(phrase: string): Step[] {
  const parts = phrase.split(/…|\.{3}/).map((part) => {
    let end = 0;
    return words(part).map(({ from, to, key }) => {
      const between = part.slice(end, from);
      const loose = end > 0 && /[,;:()!?]/.test(between);
      end = to;
      return { key: (loose ? LOOSE : '') + undotted(key), starred: part[to] === '*', afterGap: false };
    });
  });
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => part.map((step, place) => ({ ...step, afterGap: index > 0 && place === 0 })));
}

function follow<T>(from: Node<T>, { key, starred, afterGap }: Step): Node<T> {
  let node = from;
  if (afterGap) node = node.gap ??= newNode();
  if (starred) node.lengths.add(key.length);
  const children = starred ? node.beginnings : node.exact;
  const child = children.get(key) ?? newNode<T>();
  children.set(key, child);
  return child;
}

function matchesAt<T>(root: Node<T>, tokens: readonly Token[], start: number): Match<T>[] {
  const found: Match<T>[] = [];
  const seen = new Map<Node<T>, Set<number>>();
  const ended = new Set<Node<T>>();
  const walk = (node: Node<T>, at: number, path: readonly number[], free: boolean) => {
    const token = tokens[at];
    if (!token) return;
    for (const { child, to } of children(node, token, free)) {
      const longer = [...path, at];
      if (!ended.has(child)) for (const value of child.values) found.push({ value, path: longer, to });
      ended.add(child);
      walk(child, at + 1, longer, false);
      if (child.gap) leap(child.gap, at + 1, longer);
    }
  };
  /** The nearest word that goes on with the phrase is taken, once for each word: gaps upon gaps cost no more. */
  const leap = (node: Node<T>, at: number, path: readonly number[]) => {
    const tried = seen.get(node) ?? new Set();
    seen.set(node, tried);
    for (let next = at; next <= at + GAP; next++) {
      if (tried.has(next)) continue;
      tried.add(next);
      walk(node, next, path, true);
    }
  };
  walk(root, start, [], true);
  return found;
}

function* children<T>(node: Node<T>, token: Token, free: boolean): Generator<{ child: Node<T>; to: number }> {
  const marks = free || token.joined ? ['', LOOSE] : [LOOSE];
  for (const { key: word, to } of token.keys) {
    for (const mark of marks) {
      const key = mark + word;
      const exact = node.exact.get(key);
      if (exact) yield { child: exact, to };
      for (const length of node.lengths) {
        const beginning = key.length < length ? undefined : node.beginnings.get(key.slice(0, length));
        if (beginning) yield { child: beginning, to };
      }
    }
  }
}

const newNode = <T>(): Node<T> => ({
  exact: new Map(),
  beginnings: new Map(),
  lengths: new Set(),
  gap: undefined,
  values: [],
});
