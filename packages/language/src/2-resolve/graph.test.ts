import { expect, test } from 'vitest';
import { Graph } from './graph.ts';

const place = { start: 0, end: 1 };

function graph(...edges: string[]): Graph {
  const g = new Graph();
  for (const [from = '', to = '', line = 'x'] of edges) g.add(from, line, to, place);
  return g;
}
const chains = (g: Graph, base?: Graph) => g.circles(base).map(({ chain }) => chain.join(''));

test('a circle is found once, in the order in which it is walked', () => {
  expect(chains(graph('ab', 'bc', 'ca', 'cd'))).toEqual(['abc']);
  expect(chains(graph('aa'))).toEqual(['a']);
  expect(chains(graph('ab', 'ac', 'bd', 'cd'))).toEqual([]);
});

test('two that are done together make no circle, for each looks at the other alone', () => {
  const g = graph();
  g.add('a', 'concurrent', 'b', place);
  g.add('b', 'concurrent', 'a', place);
  expect(chains(g)).toEqual([]);
  g.add('b', 'requires', 'a', place);
  expect(chains(g)).toEqual(['ab']);
});

test('over a base, lines stand in place of the base’s lines of the same name', () => {
  expect(chains(graph('ba'), graph('ab'))).toEqual(['ba']);
  expect(chains(graph('ba', 'acx'), graph('abx'))).toEqual([]);
});

test('a replaced line refers to nothing', () => {
  const reading = graph('ba');
  reading.replace('a', 'x');
  expect(chains(reading, graph('abx'))).toEqual([]);
});
