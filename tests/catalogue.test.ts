import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, inRows, outcomesPage, type Shelf } from './support/catalogue.ts';
import { expectationsOf } from './support/expected.ts';
import { agreementOf, reportsOf, SHIPPED } from './support/shipped.ts';

// Catalogue pages and the list of outcomes are made from documents, records and expectations: `npm run catalogue` writes them anew, and
// these tests fail where a page is not what its sources make.

const root = join(import.meta.dirname, '..');
const home = join(root, 'agreements');
const START =
  '<!-- catalogue: written by `npm run catalogue`; change the document, the record or expected.json instead -->';
const END = '<!-- end of catalogue -->';

/** What people wrote before and after the catalogue; a page that has none yet gets it before its sources. */
function byHand(page: string): { before: string; after: string } {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start >= 0 && end >= 0) return { before: page.slice(0, start), after: page.slice(end + END.length) };
  const sources = page.indexOf('\n## Sources');
  const cut = sources < 0 ? page.length : sources;
  return { before: `${page.slice(0, cut).trimEnd()}\n\n`, after: `\n${page.slice(cut).trimEnd()}\n` };
}

const shelves: Shelf[] = SHIPPED.map((name) => ({
  name,
  agreement: agreementOf(name),
  reports: reportsOf(name),
  expected: expectationsOf(home, name),
}));

describe.each(shelves)('the catalogue page of $name', (shelf) => {
  const file = join(home, shelf.name, 'README.md');

  test('is what document, record and expectations make', async () => {
    const { before, after } = byHand(readFileSync(file, 'utf8'));
    const made = `${before}${START}\n\n${catalogue(shelf)}\n\n${END}${after}`;
    await expect(made).toMatchFileSnapshot(file);
  });

  test('tells for every expectation what is documented, and where', () => {
    const untold = inRows(shelf.expected).filter(
      (own) => !own.some(({ outcome, source }) => outcome !== undefined && source !== undefined),
    );
    expect(untold.map(([first]) => first?.row)).toEqual([]);
  });
});

test('the list of all outcomes is what the expectations make', async () => {
  await expect(outcomesPage(shelves)).toMatchFileSnapshot(join(root, 'docs', 'outcomes.md'));
});

test('`servanda test agreements/*` finds a document in every entry, and enough examples to mean something', () => {
  // Whoever types the star gets every entry of the folder: each must be an agreement.
  expect(readdirSync(home).toSorted()).toEqual([...SHIPPED].toSorted());
  const examples = shelves.reduce((sum, { agreement }) => sum + (agreement.examples?.length ?? 0), 0);
  expect(examples).toBeGreaterThanOrEqual(150);
});
