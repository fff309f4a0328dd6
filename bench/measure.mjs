// Whole processes, as a reader starts them: wall time, processor time and peak memory, medians of several runs.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

export const RUNS = 5;
export const root = join(import.meta.dirname, '..');
const cli = join(root, 'packages/cli/bin/servanda.mjs');
const usage = join(import.meta.dirname, 'usage.mjs');
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function once(args) {
  const started = performance.now();
  const run = spawnSync(process.execPath, ['--import', usage, cli, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) throw new Error(`servanda ${args.join(' ')} failed:\n${run.stderr}`);
  const [kilobytes, microseconds] = String(run.output[3]).split(' ').map(Number);
  return { ms: performance.now() - started, cpu: microseconds / 1000, megabytes: kilobytes / 1024 };
}

/** Runs a command line several times, prints what it took, and returns it: milliseconds and MB. */
export function measure(what, args, times = RUNS) {
  const runs = Array.from({ length: times }, () => once(args));
  const of = (key) => median(runs.map((run) => run[key]));
  const [ms, cpu, megabytes] = [of('ms'), of('cpu'), of('megabytes')];
  const shown = [ms, cpu, megabytes].map((number) => number.toFixed(0).padStart(6));
  console.log(`${what.padEnd(58)} ${shown[0]} ms  ${shown[1]} ms CPU ${shown[2]} MB`);
  return { ms, cpu, megabytes };
}

/** Where and how the numbers below it were measured. */
export function head(what) {
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}`;
  console.log(`${what}: ${machine}; medians of ${RUNS} runs, whole processes\n`);
}
