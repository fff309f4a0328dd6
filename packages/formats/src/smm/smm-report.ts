/** A row of compiled mission counts as a report. */
import { type Author, type Report, ReportSchema } from '@servanda/core';
import { contentHash } from '../hash/content-hash.ts';
import { sha256 } from '../hash/sha256.ts';
import type { SmmRow } from './read-row.ts';

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export interface SmmMap {
  /** Who reports; `OSCE` if left out. */
  readonly by?: string | undefined;
  /** What was done; `ceasefire-violation` if left out. */
  readonly act?: string | undefined;
  /** The act of a row that the mission assessed as an exercise; `act` if left out. */
  readonly exercise?: string | undefined;
  /** Whose clock the periods are in, IANA; `Europe/Kyiv` if left out. */
  readonly clock?: string | undefined;
  /** Actors of whom one did each of it; left out: nobody is named. */
  readonly authors?: readonly string[] | undefined;
  /** Name of a region (and `both`) to the zone meant. */
  readonly regions?: Readonly<Record<string, string>> | undefined;
}

/** An occurrence, once or more, somewhere in the period: how often at least, and by whom is not said. */
export function smmReport(one: SmmRow, map: SmmMap, raw: boolean): Report {
  const { row, region, violations, explosions, qualifier } = one;
  const zone = map.regions !== undefined && Object.hasOwn(map.regions, region) ? map.regions[region] : undefined;
  const authors = map.authors ?? [];
  const author: Author | undefined = authors.length > 1 ? { oneOf: [...authors] } : authors[0];
  const exercise = /\bexercise\b/.test(qualifier);
  const said = {
    by: map.by ?? 'OSCE',
    says: 'occurrence',
    act: (exercise ? map.exercise : undefined) ?? map.act ?? 'ceasefire-violation',
    author,
    when: one.when,
    where: { name: region, in: zone === undefined ? undefined : [zone] },
    incident: `smm-${new Date(one.from).toISOString()}-${new Date(one.to).toISOString()}-${region}`,
    count: { low: violations },
    measures: explosions === undefined ? undefined : { explosions: { low: explosions } },
    how: 'counted by patrols and cameras where they were: a lower bound',
    source: [row.cell('report'), row.cell('source')].filter((part) => part !== '').join('; '),
    codes: { qualifier, prev_period_violations: row.cell('prev_period_violations') },
  };
  const known = one.known === undefined ? {} : { known: one.known };
  const text = raw ? { raw: new TextDecoder('utf-8').decode(row.raw) } : {};
  const origin = { file: one.file, row: row.row, sha256: sha256(row.raw), ...text };
  return ReportSchema.parse({ id: `smm-${contentHash(said)}`, ...known, ...said, origin });
}
