import { useState } from 'react';
import { type Drawn, drawnAround, furtherDown, furtherUp } from './drawn.ts';
import { usePrinting } from './use-printing.ts';

/** Which parts of a long row are drawn, and how to draw more at either end; on paper all are. Parameters as of `drawnAround`. */
export function useDrawn(weights: readonly number[], wanted: number, atOnce: number) {
  const [drawn, setDrawn] = useState<Drawn>();
  const isPrinting = usePrinting();
  const isThere = drawn !== undefined && (wanted < 0 || (drawn.from <= wanted && wanted < drawn.to));
  const shown = isThere ? drawn : drawnAround(weights, wanted, atOnce);
  return {
    ...(isPrinting ? { from: 0, to: weights.length } : shown),
    up: () => setDrawn(furtherUp(weights, shown, atOnce)),
    down: () => setDrawn(furtherDown(weights, shown, atOnce)),
  };
}
