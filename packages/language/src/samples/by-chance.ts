import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Documents made from docs/grammar.ebnf by chance.

const source = readFileSync(join(import.meta.dirname, '../../../../docs/grammar.ebnf'), 'utf8').replace(
  /\(\*[\s\S]*?\*\)/g,
  '',
);

type Expression =
  | { readonly is: 'word' | 'class' | 'rule'; readonly text: string }
  | { readonly is: 'sequence' | 'choice'; readonly of: readonly Expression[] }
  | { readonly is: 'optional' | 'repeated'; readonly of: Expression };

/** Reads the rules of an EBNF text. */
function readGrammar(text: string): Map<string, Expression> {
  const tokens = [...text.matchAll(/"[^"]*"|[A-Za-z-]+|[=|;()[\]{}]/g)].map((m) => m[0]);
  let at = 0;
  const take = (wanted: string) => {
    if (tokens[at] !== wanted)
      throw new Error(
        `the grammar has ${tokens[at]} where ${wanted} should stand, after ${tokens.slice(at - 5, at).join(' ')}`,
      );
    at++;
  };
  const choice = (): Expression => {
    const of = [sequence()];
    while (tokens[at] === '|') {
      at++;
      of.push(sequence());
    }
    const [only] = of;
    return of.length === 1 && only ? only : { is: 'choice', of };
  };
  const sequence = (): Expression => {
    const of: Expression[] = [];
    while (at < tokens.length && !['|', ';', ')', ']', '}'].includes(tokens[at] ?? ';')) of.push(item());
    return { is: 'sequence', of };
  };
  const item = (): Expression => {
    const token = tokens[at++] ?? '';
    const close = { '(': ')', '[': ']', '{': '}' }[token];
    if (close === undefined) {
      if (token.startsWith('"')) return { is: 'word', text: token.slice(1, -1) };
      return { is: /^[A-Z]/.test(token) ? 'class' : 'rule', text: token };
    }
    const inner = choice();
    take(close);
    return token === '(' ? inner : { is: token === '[' ? 'optional' : 'repeated', of: inner };
  };
  const rules = new Map<string, Expression>();
  while (at < tokens.length) {
    const name = tokens[at++] ?? '';
    take('=');
    rules.set(name, choice());
    take(';');
  }
  return rules;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const NAMES = [
  'UA',
  'sides',
  'heavy-weapon',
  'area',
  'ceasefire',
  'quiet',
  'ОРДЛО',
  'x1',
  'open-fire',
  'v2.1',
  'notice',
  'days',
  'zone',
  'line',
];
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  NAME: NAMES,
  NORM: ['2/withdrawal', '9/border-return', 'withdrawal', '2/withdrawal:starts', 'G1/decide'],
  CLAUSE: ['1', '2', 'G1', '12.b'],
  ZONE: ['Europe/Kyiv', 'UTC'],
  NUMBER: ['25', '1.5', '140'],
  WHOLE: ['1', '7', '60'],
  DATE: ['2015-02-15', '2016-02-29'],
  MONTH: ['2015-03'],
  YEAR: ['2015'],
  TIME: ['00:00', '18:30'],
  STRING: ['"a text, with: signs (all)"', '"Рада"'],
  LINE: ['\n  '],
  EMPTY: ['\n\n'],
};

/** The rules of docs/grammar.ebnf. */
export const rules = readGrammar(source);
/** The rules that were used so far. */
export const reached = new Set<string>();

/** How many rules deep the shortest text of each rule goes. */
const heights = new Map<string, number>();
for (const _ of rules) for (const [name, rule] of rules) heights.set(name, heightOf(rule));

/** A text of a rule; deep down it leaves out what can be left out and takes the first choice that ends. */
function generate(expression: Expression, next: () => number, depth: number): string {
  switch (expression.is) {
    case 'word':
      return ` ${expression.text}`;
    case 'class': {
      const texts = CLASSES[expression.text];
      if (!texts) throw new Error(`the grammar speaks of ${expression.text}`);
      return ` ${texts[Math.floor(next() * texts.length)] ?? ''}`;
    }
    case 'rule': {
      const rule = rules.get(expression.text);
      if (!rule) throw new Error(`the grammar has no rule ${expression.text}`);
      reached.add(expression.text);
      return generate(rule, next, depth + 1);
    }
    case 'sequence':
      return expression.of.map((part) => generate(part, next, depth)).join('');
    case 'choice': {
      const deep = depth > 14 && expression.of.length > 1;
      const at = deep ? shallowest(expression.of) : Math.floor(next() * expression.of.length);
      const chosen = expression.of[at];
      return chosen ? generate(chosen, next, depth) : '';
    }
    case 'optional':
      return depth < 14 && next() < 0.5 ? generate(expression.of, next, depth) : '';
    case 'repeated': {
      let text = '';
      while (depth < 14 && next() < (depth < 2 ? 0.9 : 0.45)) text += generate(expression.of, next, depth + 1);
      return text;
    }
  }
}

/** The choice that ends soonest. */
function shallowest(of: readonly Expression[]): number {
  const all = of.map(heightOf);
  return all.indexOf(Math.min(...all));
}

function heightOf(expression: Expression): number {
  switch (expression.is) {
    case 'rule':
      return 1 + (heights.get(expression.text) ?? 1000);
    case 'sequence':
      return Math.max(0, ...expression.of.map(heightOf));
    case 'choice':
      return Math.min(...expression.of.map(heightOf));
    default:
      return 0;
  }
}

/** A document by chance. */
export function documentByChance(next: () => number): string {
  return `${generate({ is: 'rule', text: 'document' }, next, 0).trimStart()}\n`;
}
