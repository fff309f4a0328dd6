import address from '../../worker/worker.ts?worker&url';

declare global {
  /** Browsers that have it let the page's policy say what may become a script. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string } }
    | undefined;
}

/**
 * The address of the page's worker. The page's policy lets nothing become a script but what this gives, which is always the same,
 * whatever it is given.
 */
export function ownWorker(): string {
  const policy = globalThis.trustedTypes?.createPolicy('servanda-worker', { createScriptURL: () => address });
  return policy?.createScriptURL('') ?? address;
}
