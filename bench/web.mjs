// The workbench in a real browser, against the local server: what a reader waits for. A measurement, not a test: it ends well whatever it finds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { line } from './web/figures.mjs';
import { writeMany } from './web/many.mjs';
import { serve } from './web/serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const RUNS = 5;
const MINSK = 'minsk-package-of-measures';
const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!found) {
  console.log('There is no Chromium: install it, or name one in the variable CHROMIUM.');
  process.exit(0);
}
const browser = await chromium.launch({ executablePath: found, args: ['--no-sandbox', '--disable-gpu'] });

async function opened(url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', timezoneId: 'UTC' });
  const page = await context.newPage();
  const sent = [];
  context.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js'))
      sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  // When the first status stands there, and has been drawn.
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.provision .status'))
        requestAnimationFrame(() => (window.firstView = performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(url);
  return { page, sent, close: () => context.close() };
}

/** How long it takes from a changed address to the frame in which its answer stands, ms. */
const repaint = (page, hash) =>
  page.evaluate(
    (next) =>
      new Promise((done) => {
        const start = performance.now();
        history.replaceState(null, '', next);
        dispatchEvent(new Event('servanda:address'));
        let wasBusy = false;
        let frames = 0;
        const look = () => {
          frames++;
          const isBusy = document.querySelector('main [aria-busy="true"]') !== null;
          wasBusy ||= isBusy;
          // What takes less than a frame is never seen to be busy.
          if ((wasBusy || frames > 20) && !isBusy) requestAnimationFrame(() => done(performance.now() - start));
          else requestAnimationFrame(look);
        };
        look();
      }),
    hash,
  );

/** What is changed, from where: another day each time, so that nothing is answered from what was asked before. */
const CHANGES = (address) => [
  ['as-of', (i) => [`${address}?as-of=2015-0${3 + i}-01`, `${address}?as-of=2015-0${3 + i}-02`]],
  [
    'reading',
    (i) => [`${address}?as-of=2016-01-0${1 + i}`, `${address}?as-of=2016-01-0${1 + i}&reading.bound=as-party`],
  ],
  [
    'standard',
    (i) => [`${address}?as-of=2016-02-0${1 + i}`, `${address}?as-of=2016-02-0${1 + i}&standard=any%20report`],
  ],
];

async function repaints(url, record, limit) {
  const { page, close } = await opened(`${url}#/agreement/${MINSK}`);
  await page.locator('.provision .status').first().waitFor();
  await page.locator('.slider').waitFor();
  for (const [what, hashes] of CHANGES(`#/agreement/${MINSK}`)) {
    const figures = [];
    for (let i = 0; i < RUNS; i++) {
      const [from, to] = hashes(i);
      await repaint(page, from);
      figures.push(await repaint(page, to));
    }
    line(`repaint after another ${what}, ${record}`, figures, limit, 'ms');
  }
  await close();
}

/** Frames a second while a wheel turns to and fro, one event a frame. */
const frames = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (target) =>
        new Promise((done) => {
          const { left, top, width, height } = target.getBoundingClientRect();
          const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
          const start = performance.now();
          let drawn = 0;
          const turn = () => {
            if (drawn === 120) return done((1000 * drawn) / (performance.now() - start));
            target.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: drawn % 60 < 30 ? -60 : 60 }));
            drawn++;
            requestAnimationFrame(turn);
          };
          requestAnimationFrame(turn);
        }),
    );

function workerBytes() {
  const assets = join(root, 'packages', 'workbench', 'dist-page', 'assets');
  const [script] = readdirSync(assets).filter((name) => /^worker-.*\.js\.br$/.test(name));
  return script === undefined ? 0 : statSync(join(assets, script)).size;
}

console.log(`The workbench in Chromium, Node ${process.version}: medians of ${RUNS} (lowest to highest)`);
const own = await serve(root, '--port', '0');
const first = [];
let bytes = 0;
for (let i = 0; i < RUNS; i++) {
  const { page, sent, close } = await opened(`${own.url}#/agreement/${MINSK}`);
  first.push(
    await page.waitForFunction(() => window.firstView, undefined, { polling: 50 }).then((handle) => handle.jsonValue()),
  );
  bytes = (await Promise.all(sent)).reduce((sum, n) => sum + n, 0);
  await close();
}
line('first view of the Package of Measures with its record, cold', first, 1500, 'ms');
// The worker's own script is not among what the page is told of.
bytes += workerBytes();
line('JavaScript sent for it, compressed, its worker included', [bytes / 1000], 350, 'kB');
await repaints(own.url, 'documented record', 100);
await own.close();

const temporary = mkdtempSync(join(tmpdir(), 'servanda-bench-'));
const data = join(root, '..', 'shared', 'data');
const releases = existsSync(data)
  ? readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => /ged.*2023.*\.csv$/i.test(name))
  : [];
if (releases[0] === undefined) console.log('with the GED record: skipped, its file is not beside the project');
else {
  const record = join(temporary, 'ged.jsonl');
  const names = join(root, 'agreements', MINSK, 'ged-names.json');
  const bin = join(root, 'packages', 'cli', 'bin', 'servanda.mjs');
  spawnSync(process.execPath, [bin, 'import', 'ucdp-ged', join(data, releases[0]), '--map', names, '--out', record]);
  if (existsSync(record)) {
    const ged = await serve(join(root, 'agreements', MINSK), '--port', '0', '--record', record);
    await repaints(ged.url, 'GED record', 500);
    await ged.close();
  } else console.log('with the GED record: skipped, it could not be imported');
}

writeMany(temporary, 100_000);
const many = await serve(temporary, '--port', '0');
for (const [view, target] of [
  ['timeline', '.tl-headtrack'],
  ['map', 'canvas'],
]) {
  const { page, close } = await opened(`${many.url}#/${view}/two-banks`);
  page.setDefaultTimeout(60_000);
  await page.locator(target).first().waitFor();
  await page.waitForTimeout(2000);
  const figures = [];
  for (let i = 0; i < RUNS; i++) figures.push(await frames(page, target));
  line(`frames a second while zooming the ${view} with 100,000 incidents`, figures, 30, 'a second', false);
  await close();
}
await many.close();
rmSync(temporary, { recursive: true, force: true });
await browser.close();
