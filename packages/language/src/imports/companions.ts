import type { Agreement } from '@servanda/core';
import type { Report } from '../messages/problem.ts';
import { type Entry, entriesOf, spaceOf } from './entries.ts';
import type { Companion } from './resolve.ts';

/** What comes along with an import and is declared here too must be declared alike: else one name would mean two things. */
export function checkCompanions(companions: readonly Companion[], agreement: Agreement, report: Report): void {
  if (companions.length === 0) return;
  const entries = entriesOf(agreement);
  for (const { entry, from, of, place } of companions) {
    const own = entries.find((one) => spaceOf(one) === spaceOf(entry) && one.form.id === entry.form.id);
    if (own && meaning(own) !== meaning(entry)) report('import-otherwise', place, { name: entry.form.id, from, of });
  }
}

const PLACES: ReadonlySet<string> = new Set(['at', 'from', 'fromName', 'map', 'written']);

/** What a declaration says, without where it stands. */
function meaning({ list, form }: Entry): string {
  return JSON.stringify([list, sorted(form)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => !PLACES.has(key) && field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
