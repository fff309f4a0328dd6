// The record of the shared GED release.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from './serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const release = join(root, '..', 'shared', 'data', 'ucdp-ged-ukraine', 'ged_ukraine_2014_2022jan.v2023-06.csv');

/** Imports it; gives the number of its reports, or undefined where the release is not beside the project. */
export function importGed(agreement, out) {
  if (!existsSync(release)) return undefined;
  const names = join(agreement, 'ged-names.json');
  const args = ['import', 'ucdp-ged', release, '--map', names, '--out', out];
  const { status, signal, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the import of GED ended with ${status ?? signal}: ${stderr}`);
  return readFileSync(out, 'utf8').trimEnd().split('\n').length;
}
