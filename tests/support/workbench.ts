/** Opens the workbench in a real browser, over files in memory or the shipped ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '@servanda/workbench';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import { buildPage, PAGE } from './page-build.ts';
import { serveStatic } from './static-server.ts';

const root = join(import.meta.dirname, '..', '..');
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly page: Page;
  readonly url: string;
  /** What the page wrote to its console as errors, and what it threw. */
  readonly faults: readonly string[];
  /** Paths that were asked of the web server so far, by the page and by its worker. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface HowToOpen {
  /** Texts by their paths in the data; left out: all that is shipped. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The address: `#/agreement/…`. */
  readonly path?: string;
  readonly lang?: 'en' | 'uk' | 'ru' | 'fr' | 'es' | 'ar';
  readonly dark?: boolean;
  /** px */
  readonly width?: number;
  readonly height?: number;
}

/** The shipped agreements with their records, and the shipped texts with their sidecars, as the data of a page. */
export function shippedTexts(): Record<string, string> {
  const read = (folder: string, to: string, wanted: RegExp) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => wanted.test(name))
      .map((name) => [`${to}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const);
  const agreements = read(
    'agreements',
    'agreements',
    /\/agreement\.md$|\/record\/[^/]+\.jsonl$|\.geojson$|-names\.json$/,
  );
  return Object.fromEntries([...agreements, ...read('readings', 'texts', /^SYNTHETIC-.*\.(txt|json)$/)]);
}

let running: Promise<Browser> | undefined;

/** Whether there is a browser: `describe.skipIf(!hasBrowser())`. What to install is then said once. */
export const hasBrowser = (): boolean => chromiumPath() !== undefined;

async function browser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('there is no browser');
  running ??= chromium.launch({ executablePath, args: [...FLAGS] });
  return running;
}

/** Closes the browser: once, after all tests of a file. */
export async function closeBrowser(): Promise<void> {
  const started = running;
  running = undefined;
  await (await started)?.close();
}

export async function openWorkbench({
  texts = shippedTexts(),
  path = '',
  lang = 'en',
  dark = false,
  width = 1280,
  height = 800,
}: HowToOpen = {}): Promise<Opened> {
  buildPage();
  const files = filesOf(texts);
  const index = JSON.stringify(await files.index());
  const asked: string[] = [];
  const server = await serveStatic(PAGE, (path) => {
    asked.push(path);
    return path === 'data/index.json'
      ? index
      : path.startsWith('data/')
        ? texts[path.slice('data/'.length)]
        : undefined;
  });
  const context = await (await browser()).newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: lang,
    timezoneId: 'Pacific/Auckland',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${server.url}${path}`);
  return {
    page,
    url: server.url,
    faults,
    asked,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}
