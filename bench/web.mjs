// `npm run bench:web`: the workbench in a real browser, against the local server. Ends with 1 where a limit is broken or something could not be measured.
// With `--write` the figures go into docs/workbench-speed.md too.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './web/browser.mjs';
import { createReport, evenness, quantile } from './web/figures.mjs';
import { importGed } from './web/ged.mjs';
import { writeMany } from './web/many.mjs';
import { memory } from './web/memory.mjs';
import { firstViews, repaints } from './web/repaints.mjs';
import { serve } from './web/serve.mjs';
import { addedWeight, firstViewWeight } from './web/weight.mjs';
import { withFigures } from './web/written.mjs';
import { zooms } from './web/zoom.mjs';

const root = join(import.meta.dirname, '..');
const document = join(root, 'docs', 'workbench-speed.md');
const RUNS = 9;
const MINSK = 'minsk-package-of-measures';
const MANY = 100_000;
const place = mkdtempSync(join(tmpdir(), 'servanda-bench-'));
const open = [];
const report = createReport();

/** Kept until the end, and ended then whatever happens. */
async function held(starting) {
  const started = await starting;
  open.push(started);
  return started;
}

async function allRepaints(browser, url, record, atMost) {
  for (const view of ['agreement', 'timeline'])
    for (const [what, figures] of await repaints(browser, { url, view, agreement: MINSK, runs: RUNS }))
      report.figure(`${view}, another ${what}, ${record}`, figures, 'ms', { atMost });
}

async function bothMemories(browser, what, address) {
  const { inPage, inWorker } = await memory(browser, address);
  report.figure(`memory of the page, ${what}`, [inPage], 'MB');
  report.figure('  and of its worker', [inWorker], 'MB');
}

async function documented(browser) {
  const { url } = await held(serve(root));
  const first = `${url}#/agreement/${MINSK}`;
  report.figure('first view, cold', await firstViews(browser, first, RUNS), 'ms', { atMost: 1500 });
  report.figure('JavaScript for it, compressed', [await firstViewWeight(browser, first)], 'kB', { atMost: 350 });
  report.figure('  for the landing page', [await firstViewWeight(browser, url)], 'kB', { atMost: 350 });
  await allRepaints(browser, url, 'documented', 100);
  await bothMemories(browser, 'documented record', first);
}

async function ged(browser) {
  const agreement = join(root, 'agreements', MINSK);
  const record = join(place, 'ged.jsonl');
  const reports = importGed(agreement, record);
  if (reports === undefined) {
    report.say('GED record: skipped, its release is not beside the project (../shared/data/ucdp-ged-ukraine)');
    return;
  }
  const { url } = await held(serve(agreement, '--record', record));
  report.say(`GED record: ${reports.toLocaleString('en')} reports`);
  await allRepaints(browser, url, 'GED', 500);
  await bothMemories(browser, 'GED record', `${url}#/agreement/${MINSK}`);
}

async function many(browser) {
  writeMany(place, MANY);
  const { url } = await held(serve(place));
  const agreement = 'two-banks';
  // Nothing of the documented record can be drawn on a map.
  for (const [view, shows] of [
    ['timeline', '.tl-lanes .tl-line'],
    ['map', '.map-main canvas'],
    ['write', '.cm-content'],
  ]) {
    const added = await addedWeight(browser, { url, agreement, view, shows });
    report.figure(`${view} adds, when it is opened, compressed`, [added], 'kB');
  }
  for (const view of ['timeline', 'map']) {
    const ways = (await zooms(browser, { url, view, agreement, runs: 3 })).flat().map(evenness);
    const worst = Math.min(...ways.map(({ worstSecond }) => worstSecond));
    const gaps = ways.flatMap((way) => way.gaps);
    report.figure(`${view}, zooming, 100,000 incidents: worst second`, [worst], 'frames', { atLeast: 30 });
    report.figure('  a frame, median', [quantile(gaps, 0.5)], 'ms');
    report.figure('  a frame, slowest 5 % (at least)', [quantile(gaps, 0.95)], 'ms');
    await bothMemories(browser, `100,000 incidents, ${view}`, `${url}#/${view}/${agreement}`);
  }
}

let isInterrupted = false;
async function end() {
  for (const each of open.splice(0).reverse()) await each.close();
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    isInterrupted = true;
    // What is waited for in the browser fails with it, and so the bench comes to its end.
    for (const each of open.splice(0).reverse()) each.close().catch(() => undefined);
  });

try {
  const browser = await held(launch());
  const [{ model }] = cpus();
  report.say(`Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${model}`);
  const [load = 0] = loadavg();
  report.say(
    `Medians of ${RUNS} runs (lowest to highest). Other work on the machine at the start: load ${load.toFixed(1)}.\n`,
  );
  await documented(browser);
  await ged(browser);
  await many(browser);
  report.say(`\n${report.broken.length === 0 ? 'All limits hold.' : `Broken: ${report.broken.join('; ')}.`}`);
  if (report.broken.length > 0) process.exitCode = 1;
  if (process.argv.includes('--write'))
    writeFileSync(document, withFigures(readFileSync(document, 'utf8'), report.text()));
} catch (error) {
  process.exitCode = isInterrupted ? 130 : 1;
  console.error(isInterrupted ? 'Ended before all was measured.' : error);
} finally {
  await end().catch((error) => {
    process.exitCode ||= 1;
    console.error(error);
  });
  rmSync(place, { recursive: true, force: true });
}
