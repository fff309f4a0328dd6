import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { drawStrip, type Strip } from './draw.ts';

interface Props extends Strip {
  readonly isMirrored: boolean;
}

/** A picture of incidents; what it shows is said by what stands around it. */
export function StripCanvas({ items, window: shown, width, height, current, isMirrored }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const look = useLook();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the theme changes the inks, which only the element knows
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || width === 0) return;
    const density = devicePixelRatio;
    const [wide, high] = [Math.round(width * density), Math.round(height * density)];
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== high) canvas.height = high;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    if (isMirrored) context.transform(-1, 0, 0, 1, width, 0);
    const { color: ink, backgroundColor: paper, outlineColor: focus } = getComputedStyle(canvas);
    drawStrip(context, { items, window: shown, width, height, current }, { ink, paper, focus });
  }, [items, shown, width, height, current, isMirrored, look]);
  return <canvas ref={ref} className="tl-canvas" style={{ inlineSize: width, blockSize: height }} />;
}

/** Grows when the colours of the page change, on paper too, which is white whatever the screen is. */
function useLook(): number {
  const [look, setLook] = useState(0);
  useEffect(() => {
    const changed = () => setLook((before) => before + 1);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const paper = matchMedia('print');
    // What is printed is what is drawn when this returns.
    const printed = () => flushSync(changed);
    dark.addEventListener('change', changed);
    paper.addEventListener('change', printed);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', changed);
      paper.removeEventListener('change', printed);
      observer.disconnect();
    };
  }, []);
  return look;
}
