import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Drawn, drawnAround, furtherDown, furtherUp } from './drawn.ts';

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

/** Whether the page is on its way to paper, which has no end to come to. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // A printer takes what stands there when the event is over.
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
