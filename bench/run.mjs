// `npm run bench`: whole processes, as a reader starts them; medians of five runs, wall time and peak memory.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { longDocument, longRecord, shortDocument } from './documents.mjs';

const RUNS = 5;
const root = join(import.meta.dirname, '..');
const cli = join(root, 'packages/cli/bin/servanda.mjs');
const usage = join(import.meta.dirname, 'usage.mjs');
const place = mkdtempSync(join(tmpdir(), 'servanda-bench-'));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function once(args) {
  const started = performance.now();
  const run = spawnSync(process.execPath, ['--import', usage, cli, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) throw new Error(`servanda ${args.join(' ')} failed:\n${run.stderr}`);
  return { ms: performance.now() - started, megabytes: Number(run.output[3]) / 1024 };
}

function measure(what, ...args) {
  const runs = Array.from({ length: RUNS }, () => once(args));
  const ms = median(runs.map((run) => run.ms)).toFixed(0);
  const megabytes = median(runs.map((run) => run.megabytes)).toFixed(0);
  console.log(`${what.padEnd(56)} ${ms.padStart(6)} ms ${megabytes.padStart(5)} MB`);
}

function made(name, text) {
  const path = join(place, name);
  writeFileSync(path, text);
  return path;
}

function ged() {
  const folder = join(root, '../shared/data/ucdp-ged-ukraine');
  const files = ['ged_ukraine_2014_2021.v2022.csv', 'ged_ukraine_2014_2022jan.v2023-06.csv'].map((f) =>
    join(folder, f),
  );
  if (!files.every((file) => existsSync(file))) {
    console.log('GED record: skipped, the data are not beside the repository (../shared/data/ucdp-ged-ukraine)');
    return;
  }
  const record = join(place, 'ged.jsonl');
  const agreement = 'agreements/minsk-package-of-measures';
  const map = `${agreement}/ged-names.json`;
  const known = ['--known', '2022-06-01', '--known', '2023-06-23'];
  measure(
    'import of two GED releases, 6,077 rows',
    'import',
    'ucdp-ged',
    ...files,
    ...known,
    '--map',
    map,
    '--out',
    record,
  );
  measure('check of the Package of Measures on that record', 'check', agreement, '--record', record);
}

try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}; medians of ${RUNS} runs, whole processes\n`,
  );
  const document = made('long.md', longDocument(8_600));
  const short = made('short.md', shortDocument());
  const record = made('long.jsonl', longRecord(100_000));
  measure('--help', '--help');
  ged();
  measure('compile of a document of 8,600 lines', 'compile', document, '--out', join(place, 'long.json'));
  measure('check of one ban on 100,000 reports', 'check', short, '--record', record);
} finally {
  rmSync(place, { recursive: true });
}
