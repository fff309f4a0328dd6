import { type RefObject, useEffect, useRef } from 'react';
import type { Moves } from './use-time-window.ts';

interface Ground {
  /** Places of the tracks on the screen: from where time begins, px of its width. */
  readonly xIn: (clientX: number) => number;
  readonly width: number;
  readonly timeAt: (x: number) => number;
  /** A wheel without a key zooms; else it scrolls the page, and zooms with Control as browsers do. */
  readonly plainWheelZooms: boolean;
  readonly moves: Moves;
}

/** Zooms by wheel and by two fingers, moves by a sideways wheel and by dragging. */
export function useGestures(ref: RefObject<HTMLElement | null>, ground: Ground): void {
  const now = useRef(ground);
  now.current = ground;
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const fingers = new Map<number, number>();
    const wheel = (event: WheelEvent) => {
      const { xIn, width, timeAt, plainWheelZooms, moves } = now.current;
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      if (!isSideways && !plainWheelZooms && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === 1 ? 16 : 1;
      if (isSideways) {
        const sideways = (event.deltaX || event.deltaY) * pixels;
        moves.move((xIn(sideways) - xIn(0)) / width);
      } else {
        const by = Math.max(-150, Math.min(150, event.deltaY * pixels));
        moves.zoom(Math.exp(by * (event.ctrlKey ? 0.01 : 0.0025)), timeAt(xIn(event.clientX)));
      }
    };
    const down = (event: PointerEvent) => {
      // What chooses a period by dragging is not moved by it.
      const isBrush = event.pointerType !== 'touch' && (event.target as Element).closest('[data-brush]') !== null;
      if (event.button === 0 && !isBrush) fingers.set(event.pointerId, event.clientX);
    };
    const drag = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const { xIn, width, timeAt, moves } = now.current;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, event.clientX);
      if (other === undefined) {
        moves.move((xIn(before) - xIn(event.clientX)) / width);
        return;
      }
      // Fingers nearer than this say nothing about a distance.
      const apart = Math.max(20, Math.abs(event.clientX - other));
      moves.zoom(Math.max(20, Math.abs(before - other)) / apart, timeAt(xIn((event.clientX + other) / 2)));
    };
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    addEventListener('pointermove', drag);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      removeEventListener('pointermove', drag);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
    };
  }, [ref]);
}
