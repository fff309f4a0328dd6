import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { statusSetsOfEngine } from '../../check/status-sets.ts';
import { differences, type Engine, emptyTally } from '../compare.ts';
import { type Case, randomCase } from '../random.ts';
import { FAULTS, type Fault } from './faults.ts';

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));
/** Below the repository, so that the copy finds the same libraries; not under version control. */
const COPIES = fileURLToPath(new URL('../../../../../out/faults/', import.meta.url));
const ENGINE = [
  'agreement',
  'check',
  'explain',
  'meaning',
  'place',
  'quantity',
  'record',
  'time',
  'timeline',
  'reference',
];

/** How often the exact text of a fault stands in its file; it can be planted if once. */
async function occurrences({ file, exact }: Fault): Promise<number> {
  return (await readFile(join(SOURCES, file), 'utf8')).split(exact).length - 1;
}

/**
 * The engine with the fault. The reference that it is compared with must be imported from the true sources.
 * @throws {Error} if the fault's text does not stand exactly once in its file
 */
async function faultyEngine(fault: Fault, name: string): Promise<Engine> {
  if ((await occurrences(fault)) !== 1) throw new Error(`"${fault.exact}" must stand once in ${fault.file}`);
  const copy = join(COPIES, name);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const room of ENGINE) {
    await cp(join(SOURCES, room), join(copy, room), { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
  }
  const file = join(copy, fault.file);
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(fault.exact, () => fault.faulty),
  );
  const planted: { statusSetsOfEngine: Engine } = await import(
    /* @vite-ignore */ pathToFileURL(join(copy, 'check/status-sets.ts')).href
  );
  return planted.statusSetsOfEngine;
}

/** Removes all copies. */
async function removeCopies(): Promise<void> {
  await rm(COPIES, { recursive: true, force: true });
}

const SEED = Number(process.env.SEED ?? 20150212);
/** Cases to try before a fault counts as missed; worlds per question. */
const MOST = 6000;
const BATCH = 50;
/** Drawn at a time where most are passed over. */
const RARE = 500;
const WORLDS = 60;

/** The first case, of exact and sound ones in turn, that shows the fault: a difference that the true engine does not have. */
function firstCaught(engine: Engine, { about, from = 0 }: Fault): number | undefined {
  for (let batch = from; batch < from + MOST / BATCH; batch++) {
    // Nothing rare is in the exact fragment.
    const fragment = about === undefined && batch % 2 === 0;
    const cases = fc.sample(randomCase(fragment), { seed: SEED + batch, numRuns: about === undefined ? BATCH : RARE });
    const found = cases.findIndex(
      (each) =>
        (about === undefined || JSON.stringify(each.agreement).includes(about)) &&
        // The true engine passes the comparison, so only where the faulty one differs from it is there anything to find.
        !sameSets(ask(engine, each), ask(statusSetsOfEngine, each)) &&
        differences(each, engine, fragment, emptyTally(), WORLDS).length > 0 &&
        differences(each, statusSetsOfEngine, fragment, emptyTally(), WORLDS).length === 0,
    );
    if (found >= 0) return batch * (about === undefined ? BATCH : RARE) + found + 1;
  }
  return undefined;
}

function ask(engine: Engine, { agreement, reports, asks }: Case): ReturnType<Engine> {
  return engine(agreement, reports, asks);
}

function sameSets(a: ReturnType<Engine>, b: ReturnType<Engine>): boolean {
  return a.every((set, i) => set.size === b[i]?.size && [...set].every((status) => b[i]?.has(status)));
}

describe('planted faults', () => {
  afterAll(removeCopies);

  it.each(FAULTS)('can be planted: $name', async (fault) => {
    expect(await occurrences(fault)).toBe(1);
  });

  it.each(FAULTS.map((fault, i) => ({ fault, i, name: fault.name })))(
    'the reference catches: $name',
    async ({ fault, i, name }) => {
      const cases = firstCaught(await faultyEngine(fault, String(i)), fault);
      console.info(`${name}: ${cases === undefined ? 'missed' : `caught in case ${cases}`}`);
      expect(cases, `${name} was not found`).toBeDefined();
    },
    300_000,
  );
});
