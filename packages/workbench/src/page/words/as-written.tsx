import type { ReactNode } from 'react';
import { unturned } from './unturned.ts';

/**
 * What a document, a record or the checker says, as it says it: in its own language and direction inside a page of another.
 * @param props.language of the words, where it is known; what the checker says is English
 */
export function AsWritten({ children, language = 'en' }: { readonly children: ReactNode; readonly language?: string }) {
  return (
    <bdi lang={language} className="as-written">
      {children}
    </bdi>
  );
}

/** A sentence of the checker, and what to do: English, with names of others in it. */
export function Told({ message, help }: { readonly message: string; readonly help?: string | undefined }) {
  return <AsWritten>{unturned(help === undefined ? message : `${message}; ${help}`)}</AsWritten>;
}
