import type { Place } from '../1-parse/place.ts';

interface Edge {
  readonly to: string;
  readonly place: Place;
}

/** The line of what is done together; it looks at the others without what they wait for, so two may name each other. */
const CONCURRENT = 'concurrent';
/** More circles are not looked for: whoever breaks these looks again. */
const MOST_CIRCLES = 200;
const ALONE = ':alone';

/** Who refers to whom: definitions, moments and norms, line by line, so that a reading can replace a line. */
export class Graph {
  private readonly lines = new Map<string, Map<string, Edge[]>>();

  add(owner: string, line: string, to: string, place: Place): void {
    const lines = this.lines.get(owner) ?? new Map<string, Edge[]>();
    const edges = lines.get(line);
    if (edges) edges.push({ to, place });
    else lines.set(line, [{ to, place }]);
    this.lines.set(owner, lines);
  }

  /** Here the line stands anew, whether or not it refers to anything. */
  replace(owner: string, line: string): void {
    const lines = this.lines.get(owner) ?? new Map<string, Edge[]>();
    lines.set(line, []);
    this.lines.set(owner, lines);
  }

  /** This graph with the lines of another in place of its own. */
  with(other: Graph): Graph {
    const joint = new Graph();
    for (const graph of [this, other]) {
      for (const [owner, lines] of graph.lines)
        joint.lines.set(owner, new Map([...(joint.lines.get(owner) ?? []), ...lines]));
    }
    return joint;
  }

  /** Adds all references of another graph to this one's, in place of none. */
  addAll(other: Graph): void {
    for (const [owner, lines] of other.lines) {
      for (const [line, edges] of lines) for (const { to, place } of edges) this.add(owner, line, to, place);
    }
  }

  owners(): string[] {
    return [...this.lines.keys()];
  }

  get empty(): boolean {
    return this.lines.size === 0;
  }

  /** References of a norm; of one that is looked at alone, without those of what it is done together with. */
  private edges(node: string, base: Graph | undefined): Edge[] {
    const alone = node.endsWith(ALONE);
    return [...this.linesOf(bare(node), base)].flatMap(([line, edges]) => {
      if (line !== CONCURRENT) return edges;
      return alone ? [] : edges.map(({ to, place }) => ({ to: to + ALONE, place }));
    });
  }

  private linesOf(owner: string, base: Graph | undefined): ReadonlyMap<string, Edge[]> {
    const own = this.lines.get(owner);
    const below = base?.lines.get(owner);
    if (!below) return own ?? new Map();
    return own ? new Map([...below, ...own]) : below;
  }

  /**
   * Circles, each found once, in the order of the document, and not more than a person would read. With a base, those that the lines
   * of this graph make in place of the base's own.
   */
  circles(base?: Graph): { readonly chain: readonly string[]; readonly place: Place }[] {
    const state = new Map<string, 'open' | 'done'>();
    const found: { chain: string[]; place: Place }[] = [];
    for (const root of this.lines.keys()) {
      if (state.has(root)) continue;
      // A stack of its own: a long chain of definitions must not exhaust the machine's.
      const path: { owner: string; edges: Edge[]; next: number }[] = [
        { owner: root, edges: this.edges(root, base), next: 0 },
      ];
      state.set(root, 'open');
      while (path.length > 0) {
        const top = path[path.length - 1];
        if (!top) break;
        const edge = top.edges[top.next++];
        if (!edge) {
          state.set(top.owner, 'done');
          path.pop();
        } else if (state.get(edge.to) === 'open') {
          const from = path.findIndex((step) => step.owner === edge.to);
          found.push({ chain: [...new Set(path.slice(from).map((step) => bare(step.owner)))], place: edge.place });
          if (found.length === MOST_CIRCLES) return found;
        } else if (!state.has(edge.to)) {
          state.set(edge.to, 'open');
          path.push({ owner: edge.to, edges: this.edges(edge.to, base), next: 0 });
        }
      }
    }
    return found;
  }
}

const bare = (node: string): string => (node.endsWith(ALONE) ? node.slice(0, -ALONE.length) : node);
