import type { ReadAgreement } from '../../../ask/index.ts';
import type { Address } from '../../frame/address.ts';
import type { Client } from '../../frame/client.ts';

/** What a part of an answer needs to know of where it stands. */
export interface Beside {
  readonly address: Address;
  readonly client: Client;
  /** The agreement that is spoken of; undefined where its document is not here. */
  readonly agreement: ReadAgreement | undefined;
  /** The last day on which the text may have been written. */
  readonly textDate: string | undefined;
}
