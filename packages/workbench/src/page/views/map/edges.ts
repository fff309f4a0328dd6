/** The patterns along the edges of drawings, so that who drew them is told without colour too. */

/** From x, y to x, y, px in a tile. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** px */
export const EDGE_TILE = 6;

/** By turns of those who drew; none rises as the hatch of incidents does, and none is dotted as what a source could see. */
export const EDGES: readonly (readonly Segment[])[] = [
  [
    [-1, -1, 7, 7],
    [5, -1, 7, 1],
    [-1, 5, 1, 7],
  ],
  [[3, 0, 3, 6]],
  [[0, 3, 6, 3]],
  [
    [3, 0, 3, 6],
    [0, 3, 6, 3],
  ],
  [
    [0, 1.5, 3, 1.5],
    [3, 4.5, 6, 4.5],
  ],
  [
    [1, 0, 1, 6],
    [3, 0, 3, 6],
  ],
];

/** A pattern over some tiles, as the path of a small picture. */
export function edgePath(drawer: number, across: number, down: number): string {
  const steps: string[] = [];
  for (let column = 0; column < across; column++)
    for (let row = 0; row < down; row++)
      for (const [x1, y1, x2, y2] of EDGES[drawer % EDGES.length] ?? []) {
        const [dx, dy] = [column * EDGE_TILE, row * EDGE_TILE];
        steps.push(`M${x1 + dx} ${y1 + dy}L${x2 + dx} ${y2 + dy}`);
      }
  return steps.join('');
}
