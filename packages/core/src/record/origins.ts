import { components } from './graph.ts';

/**
 * Origins of reports (semantics 2.4.2): the ends of `derivedFrom`. Reports that derive from each other in a circle, and from
 * nothing else, are one origin.
 * @param n number of nodes: reports and outside origins
 * @param from what each node goes back to
 * @returns sorted origin codes of each node
 */
export function origins(n: number, from: (node: number) => readonly number[]): readonly (readonly number[])[] {
  const component = components(n, from);
  const members: number[][] = [];
  for (let node = 0; node < n; node++) {
    const c = component[node] as number;
    const those = members[c];
    if (those) those.push(node);
    else members[c] = [node];
  }
  const ends: (readonly number[])[] = [];
  // Edges lead to lower components, so those that one goes back to are ready before it.
  for (let c = 0; c < members.length; c++) {
    const found = new Set<number>();
    let single: readonly number[] | undefined;
    for (const node of members[c] as number[]) {
      for (const to of from(node)) {
        const other = component[to] as number;
        if (other === c) continue;
        single = ends[other] as readonly number[];
        for (const end of single) found.add(end);
      }
    }
    if (found.size === 0) ends.push([(members[c] as number[])[0] as number]);
    else if (single && single.length === found.size) ends.push(single);
    else ends.push([...found].sort((a, b) => a - b));
  }
  return Array.from(component, (c) => ends[c] as readonly number[]);
}
