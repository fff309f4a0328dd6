/** A view's own keys after a change; undefined or '' takes one away. */
export function moreWith(
  more: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const all: Readonly<Record<string, string | undefined>> = { ...more, ...change };
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value ? [[key, value] as const] : [])));
}
