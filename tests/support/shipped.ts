/** The shipped agreements with their records, as the tests of whole documents read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Agreement,
  AgreementSchema,
  createRecord,
  type RecordStore,
  type Report,
  ReportSchema,
} from '@servanda/core';
import { compile } from '@servanda/language';
import { documentsIn } from '../../scripts/beside.mjs';

const home = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'agreements');

/** Names of the folders, which are the ids of the agreements. */
export const SHIPPED: readonly string[] = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export function agreementOf(name: string): Agreement {
  const { agreement } = compile(readFileSync(join(home, name, 'agreement.md'), 'utf8'), {
    file: name,
    name,
    readDocument: documentsIn(home),
  });
  if (!agreement) throw new Error(`${name} does not compile`);
  // Places in the document are no part of what is agreed.
  return AgreementSchema.parse(without(agreement, 'at'));
}

export function reportsOf(name: string): Report[] {
  const place = join(home, name, 'record');
  return readdirSync(place)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(place, file), 'utf8').trim().split('\n'))
    .map((line) => ReportSchema.parse(JSON.parse(line)));
}

export function recordWith(agreement: Agreement, reports: readonly Report[]): RecordStore {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map((a) => a.id) });
  for (const report of reports) record.add(report);
  return record;
}

/** `at` is a place in the document where it is an object, and a time where it is a number. */
function without(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([k, v]) => k !== key || typeof v !== 'object')
      .map(([k, v]) => [k, without(v, key)]),
  );
}
