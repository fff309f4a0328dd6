/** Wheel, dragging and pinching. */
import { type RefObject, useEffect, useRef } from 'react';
import { type Camera, panned, type Size, zoomed } from './camera.ts';

interface Moves {
  readonly camera: RefObject<Camera | undefined>;
  readonly size: Size | undefined;
  readonly move: (camera: Camera) => void;
  /** px in the picture */
  readonly click: (px: number, py: number) => void;
}
interface Point {
  readonly px: number;
  readonly py: number;
}
/** A press that moves less is a click, px. */
const STILL = 5;

export function useGestures(element: RefObject<HTMLElement | null>, { camera, size, move, click }: Moves): void {
  const pressed = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  useEffect(() => {
    const target = element.current;
    if (!target || !size) return;
    const at = (event: MouseEvent): Point => {
      const { left, top } = target.getBoundingClientRect();
      return { px: event.clientX - left, py: event.clientY - top };
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      if (!camera.current) return;
      const lines = event.deltaMode === 1 ? 24 : 1;
      const { px, py } = at(event);
      move(zoomed(camera.current, size, 2 ** ((-event.deltaY * lines) / 240), px, py));
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      target.setPointerCapture(event.pointerId);
      if (pressed.current.size === 0) travelled.current = 0;
      pressed.current.set(event.pointerId, at(event));
    };
    const drag = (event: PointerEvent) => {
      const before = pressed.current.get(event.pointerId);
      if (!before || !camera.current) return;
      const now = at(event);
      const other = [...pressed.current].find(([id]) => id !== event.pointerId)?.[1];
      travelled.current += Math.hypot(now.px - before.px, now.py - before.py);
      pressed.current.set(event.pointerId, now);
      const [dx, dy] = [now.px - before.px, now.py - before.py];
      if (!other) {
        if (travelled.current > STILL) move(panned(camera.current, size, dx, dy));
        return;
      }
      const span = (point: Point) => Math.max(1, Math.hypot(point.px - other.px, point.py - other.py));
      const [mx, my] = [(now.px + other.px) / 2, (now.py + other.py) / 2];
      move(panned(zoomed(camera.current, size, span(now) / span(before), mx, my), size, dx / 2, dy / 2));
    };
    const up = (event: PointerEvent) => {
      const was = pressed.current.delete(event.pointerId);
      if (!was || event.type === 'pointercancel' || travelled.current > STILL || pressed.current.size > 0) return;
      const { px, py } = at(event);
      click(px, py);
    };
    target.addEventListener('wheel', wheel, { passive: false });
    target.addEventListener('pointerdown', down);
    target.addEventListener('pointermove', drag);
    target.addEventListener('pointerup', up);
    target.addEventListener('pointercancel', up);
    return () => {
      target.removeEventListener('wheel', wheel);
      target.removeEventListener('pointerdown', down);
      target.removeEventListener('pointermove', drag);
      target.removeEventListener('pointerup', up);
      target.removeEventListener('pointercancel', up);
    };
  }, [element, camera, size, move, click]);
}
