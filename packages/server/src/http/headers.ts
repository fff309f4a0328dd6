/** What a page of ours may do: run and load its own files, and nothing else. Where no headers can be sent, a page has it as its `meta`. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text may become a script, in browsers that know this: only the page's worker has a policy, and that gives its own address.
  "require-trusted-types-for 'script'",
  'trusted-types servanda-worker',
].join('; ');

/** On every response, also where it says no. */
export const HEADERS: Readonly<Record<string, string>> = {
  // A `meta` cannot forbid frames, a header can.
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
