import { type ReactNode, useEffect, useRef } from 'react';

/** Where what is drawn ends: more comes as soon as it is nearly seen, or when it is pressed. */
export function End({ onReach, children }: { readonly onReach: () => void; readonly children: ReactNode }) {
  const end = useRef<HTMLButtonElement>(null);
  const reach = useRef(onReach);
  reach.current = onReach;
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && reach.current(), {
      rootMargin: '800px',
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  return (
    <button type="button" ref={end} onClick={onReach}>
      {children}
    </button>
  );
}
