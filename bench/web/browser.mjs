// A browser whose contexts begin with nothing kept, and what its page is measured by.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Starts a Chromium or Chrome without a graphics processor, as it is on a server. */
export function launch() {
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath) throw new Error('there is no Chromium: install it, or name one in the variable CHROMIUM');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    // The bench ends it itself, with its servers.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

/** Runs in the page before all else: tells when what was asked for has been drawn. */
function watch() {
  const stands = () =>
    document.querySelector(
      'main :is(.provision .status, .read > [aria-busy], .tl-lanes .tl-line, .map-main canvas, .cm-content)',
    );
  const isBusy = () => document.querySelector('main [aria-busy="true"]') !== null;
  // A message that is sent in a frame arrives when the frame is drawn.
  const drawn = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  let asked;
  let wasBusy = false;
  addEventListener(
    'input',
    ({ timeStamp }) => {
      asked ??= timeStamp;
    },
    true,
  );
  const look = () => {
    if (window.firstView === undefined && stands() && !isBusy()) {
      window.firstView = 0;
      drawn((at) => {
        window.firstView = at;
      });
    }
    if (isBusy()) wasBusy = true;
    else if (wasBusy) {
      wasBusy = false;
      const since = asked;
      asked = undefined;
      drawn((at) => window.onRepaint?.(at - since));
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Opens an address with an empty cache. `close` ends it and all that it holds. */
export async function open(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.addInitScript(watch);
  /** Bytes that were sent for the page itself, by address. */
  const sent = new Map();
  context.on('requestfinished', async (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(data|changes|api)\b/.test(pathname)) return;
    sent.set(pathname, await request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(url);
  await page.waitForFunction(() => window.firstView > 0, undefined, { polling: 50 });
  const close = async () => {
    await context.close();
    if (faults.length > 0) throw new Error(`the page failed: ${faults.join('; ')}`);
  };
  return { page, sent, close };
}

/** ms from the beginning of the navigation until the first view is drawn. */
export const firstView = (page) => page.evaluate(() => window.firstView);
