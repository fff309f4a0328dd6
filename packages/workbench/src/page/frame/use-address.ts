import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Address, addressOf, type Change, changed, hashOf } from './address.ts';

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  addEventListener('servanda:address', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
    removeEventListener('servanda:address', listener);
  };
};

/** The address of the page, and the way elsewhere. */
export function useAddress(): [Address, (change: Change, how?: 'push' | 'replace') => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const address = useMemo(() => addressOf(hash), [hash]);
  const go = useCallback((change: Change, how: 'push' | 'replace' = 'push') => {
    const next = hashOf(changed(addressOf(location.hash), change));
    if (next === location.hash) return;
    if (how === 'push') history.pushState(null, '', next);
    else history.replaceState(history.state, '', next);
    dispatchEvent(new Event('servanda:address'));
  }, []);
  return [address, go];
}
