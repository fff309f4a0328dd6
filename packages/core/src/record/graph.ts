/**
 * Strongly connected components of a directed graph (Tarjan 1972), without recursion, since chains of corrections may be
 * as long as a record. Components are numbered so that every edge leads to the same or a lower number.
 */
export function components(n: number, edges: (node: number) => readonly number[]): Int32Array {
  const component = new Int32Array(n).fill(-1);
  const index = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const stack: number[] = [];
  const path: number[] = [];
  const next: number[] = [];
  let seen = 0;
  let count = 0;
  for (let root = 0; root < n; root++) {
    if (index[root] !== -1) continue;
    path.push(root);
    next.push(0);
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      const at = next[next.length - 1] as number;
      if (at === 0) {
        index[node] = seen;
        low[node] = seen;
        seen++;
        stack.push(node);
      }
      const to = edges(node)[at];
      if (to !== undefined) {
        next[next.length - 1] = at + 1;
        if (index[to] === -1) {
          path.push(to);
          next.push(0);
        } else if (component[to] === -1) {
          low[node] = Math.min(low[node] as number, index[to] as number);
        }
        continue;
      }
      path.pop();
      next.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
      if (low[node] !== index[node]) continue;
      for (;;) {
        const member = stack.pop() as number;
        component[member] = count;
        if (member === node) break;
      }
      count++;
    }
  }
  return component;
}

/** 1 for nodes that lie on a cycle (an edge to itself is one). */
export function onCycle(n: number, edges: (node: number) => readonly number[]): Uint8Array {
  const component = components(n, edges);
  const size = new Int32Array(n);
  for (const c of component) size[c] = (size[c] as number) + 1;
  return Uint8Array.from(component, (c, node) => ((size[c] as number) > 1 || edges(node).includes(node) ? 1 : 0));
}
