/** The longest bar of a round length (1, 2 or 5 of a power of ten) that is no wider than there is room. */
export function scaleBar(scale: number, room: number): { readonly metres: number; readonly px: number } {
  const most = room / scale;
  const ten = 10 ** Math.floor(Math.log10(most));
  const metres = ten * ([5, 2].find((times) => times * ten <= most) ?? 1);
  return { metres, px: metres * scale };
}

const STEPS = [30, 15, 10, 5, 2, 1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01] as const;

/** Degrees between the lines of the graticule, so that some 100 to 300 px lie between two parallels. */
export function graticuleStep(scale: number): number {
  const metresADegree = 111_195;
  return STEPS.find((step) => step * metresADegree * scale < 300) ?? 0.01;
}
