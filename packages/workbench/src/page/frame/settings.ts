/** What a reader chose for this browser. A browser that keeps nothing still works. */
import { useState } from 'react';

function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(`servanda.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`servanda.${key}`, value);
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}

/** A choice that lasts; `known` says whether a kept value can still be used. */
export function useSetting<T extends string>(
  key: string,
  first: T,
  known: (value: string) => value is T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const before = kept(key);
    return before !== undefined && known(before) ? before : first;
  });
  return [
    value,
    (next) => {
      keep(key, next);
      setValue(next);
    },
  ];
}
