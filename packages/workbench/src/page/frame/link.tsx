import type { ReactNode } from 'react';
import { type Address, type Change, changed, hashOf } from './address.ts';

interface Props {
  readonly address: Address;
  readonly to: Change;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  readonly label?: string;
}

/** A link to another place of the page: it can be opened in a new window, copied and shared. */
export function Link({ address, to, children, className, current, label }: Props) {
  return (
    <a
      href={hashOf(changed(address, to))}
      className={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
    >
      {children}
    </a>
  );
}
