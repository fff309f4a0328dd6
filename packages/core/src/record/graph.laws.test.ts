import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components, onCycle } from './graph.ts';
import { origins } from './origins.ts';

const graphs = fc
  .integer({ min: 1, max: 7 })
  .chain((n) => fc.array(fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }), { minLength: n, maxLength: n }));

/** Nodes that can be reached from a node by one edge or more. */
function reached(edges: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set<number>();
  const visit = (node: number): void => {
    for (const to of edges[node] ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      visit(to);
    }
  };
  visit(from);
  return found;
}

test('a node lies on a cycle if it can be reached from itself', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const cyclic = onCycle(edges.length, (node) => edges[node] ?? []);
      expect([...cyclic]).toEqual(edges.map((_, node) => (reached(edges, node).has(node) ? 1 : 0)));
    }),
    { seed: 22 },
  );
});

test('components are those that reach each other, and edges never lead to a higher one', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const component = components(edges.length, (node) => edges[node] ?? []);
      edges.forEach((targets, a) => {
        for (const b of targets) expect(component[b]).toBeLessThanOrEqual(component[a] as number);
        edges.forEach((_, b) => {
          const both = a === b || (reached(edges, a).has(b) && reached(edges, b).has(a));
          expect(component[a] === component[b]).toBe(both);
        });
      });
    }),
    { seed: 22 },
  );
});

test('2.4.2 two nodes share an origin if some end, or closed circle of ends, is reached from both', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const found = origins(edges.length, (node) => edges[node] ?? []);
      const closure = edges.map((_, node) => reached(edges, node).add(node));
      // An end is a node that everything reached from it leads back to.
      const ends = edges.map((_, node) =>
        [...(closure[node] as Set<number>)].every((other) => closure[other]?.has(node)),
      );
      edges.forEach((_, a) => {
        edges.forEach((_, b) => {
          const shared = ends.some((isEnd, end) => isEnd && closure[a]?.has(end) && closure[b]?.has(end));
          expect(found[a]?.some((origin) => found[b]?.includes(origin))).toBe(shared);
        });
      });
    }),
    { seed: 242 },
  );
});

test('a chain of 100 000 edges needs no recursion', () => {
  const n = 100_000;
  expect(onCycle(n, (node) => (node + 1 < n ? [node + 1] : [])).every((one) => one === 0)).toBe(true);
});
