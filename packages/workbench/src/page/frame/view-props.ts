import type { Address, Change } from './address.ts';
import type { Client } from './client.ts';

/** What every view is given. */
export interface ViewProps {
  readonly address: Address;
  /** Goes elsewhere; `replace` leaves no step behind for the reader's way back. */
  readonly go: (change: Change, how?: 'push' | 'replace') => void;
  readonly client: Client;
}
