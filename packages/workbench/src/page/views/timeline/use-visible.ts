import { type RefObject, useEffect, useState } from 'react';
import { usePrinting } from '../../parts/use-printing.ts';
import { linesBetween } from './lines.ts';

/** px above and below the screen that are drawn too, so that scrolling shows no empty lanes. */
const BEYOND = 600;

/** Which lines are on the screen; on paper all are. */
export function useVisible(ref: RefObject<HTMLElement | null>, offsets: Float64Array): readonly [number, number] {
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const isPrinting = usePrinting();
  useEffect(() => {
    const measure = () => {
      const top = ref.current?.getBoundingClientRect().top ?? 0;
      const next = linesBetween(offsets, -top - BEYOND, innerHeight - top + BEYOND);
      setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [ref, offsets]);
  return isPrinting ? [0, offsets.length - 1] : range;
}
