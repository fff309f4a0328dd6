import { useEffect, useRef } from 'react';
import type { Address } from './address.ts';

const SEEN = 'seen';

/**
 * A view that a link leads to begins at its top, and the focus goes there where the link that had it is gone. What a reader comes
 * back to stays where the browser has it.
 */
export function useArrival(address: Address): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    const isBack = history.state === SEEN;
    if (!isBack) history.replaceState(SEEN, '');
    const view = `${address.view} ${address.agreement ?? ''}`;
    const from = before.current;
    before.current = view;
    if (from === undefined || from === view) return;
    if (!isBack) scrollTo(0, 0);
    // The browser first ends its own going to the address, which takes the focus away.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [address]);
}
