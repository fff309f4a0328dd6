/**
 * Whether what a norm depends on looks back at the norm itself: a power over it that is used when it is breached, say. Then a change of
 * one line may come back from elsewhere, and no direction can be told from the line alone.
 */
import type { Agreement, Norm } from '../agreement/form.ts';

export function looksBack(agreement: Agreement, id: string): boolean {
  const norms = new Map(agreement.norms.map((norm) => [norm.id, norm]));
  const parts = new Map<string, readonly unknown[]>();
  for (const { id: name, value } of [...agreement.moments, ...agreement.definitions])
    parts.set(name, [...(parts.get(name) ?? []), value]);
  const seen = new Set<string>();
  const reaches = (name: string, first: boolean): boolean => {
    if (!first && name === id) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return next(name).some((other) => reaches(other, false));
  };
  const next = (name: string): string[] => {
    const norm = norms.get(name);
    const own = [...(norm ? [referring(norm)] : []), ...(parts.get(name) ?? [])];
    const acting = agreement.norms.filter((other) => actsOn(other, name)).map((other) => other.id);
    const names = new Set<string>();
    strings(own, names);
    return [...acting, ...[...names].filter((each) => norms.has(each) || parts.has(each))];
  };
  return reaches(id, true);
}

/** Whether the other is a power over the norm, or a permission that stands above it. */
export function actsOn(other: Norm, id: string): boolean {
  const on = other.power?.on;
  return on === 'all' || on?.includes(id) === true || other.despite?.includes(id) === true;
}

/** What a norm looks at: not its own name, nor what it acts on. */
function referring({ id, concurrent, ...norm }: Norm): unknown {
  const { power: _power, despite: _despite, clause: _clause, ...rest } = norm;
  // "The others, with the same duty" is no look at oneself.
  return { ...rest, concurrent: concurrent?.filter((name) => name !== id) };
}

function strings(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) strings(item, into);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) strings(part, into);
}
