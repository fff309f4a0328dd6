/** The canvas: its size, its colours, and painting at most once a frame. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Camera, Size } from './camera.ts';
import type { InSight } from './cells.ts';
import { type Inks, inksOf } from './inks.ts';
import { paint, type Scene } from './paint/paint.ts';
import type { Focus } from './stops.ts';

/** Device px a CSS px on paper. */
const PRINT = 3;

export interface Picture {
  readonly size: Size | undefined;
  /** What was seen of the incidents when it was last painted. */
  readonly seen: RefObject<InSight | undefined>;
  /** Paints in the next frame. */
  readonly repaint: () => void;
}

export function usePicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  probes: RefObject<HTMLElement | null>,
  camera: RefObject<Camera | undefined>,
  focus: RefObject<Focus | undefined>,
  scene: Scene | undefined,
): Picture {
  const [size, setSize] = useState<Size>();
  const seen = useRef<InSight>(undefined);
  const frame = useRef(0);
  const inks = useRef<Inks>(undefined);
  const draw = useCallback(
    (ratio: number) => {
      const [element, context] = [canvas.current, canvas.current?.getContext('2d')];
      if (!element || !context || !size || !scene || !camera.current || !probes.current) return;
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      inks.current ??= inksOf(probes.current);
      seen.current = paint(context, scene, camera.current, size, inks.current, ratio, focus.current);
    },
    [canvas, probes, camera, focus, scene, size],
  );
  const repaint = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => draw(devicePixelRatio));
  }, [draw]);
  useEffect(() => {
    const element = canvas.current?.parentElement;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [canvas]);
  useEffect(() => {
    const recolour = () => {
      inks.current = undefined;
      repaint();
    };
    recolour();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const onPaper = (isOnPaper: boolean) => () => {
      // Paper is white, whatever the screen is.
      inks.current = undefined;
      probes.current?.toggleAttribute('data-paper', isOnPaper);
      draw(isOnPaper ? PRINT : devicePixelRatio);
    };
    const [before, after] = [onPaper(true), onPaper(false)];
    dark.addEventListener('change', recolour);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      theme.disconnect();
      dark.removeEventListener('change', recolour);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [draw, repaint, probes]);
  return { size, seen, repaint };
}
