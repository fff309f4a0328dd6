// `npm run bench`: agreements and records. Reading texts: reading.mjs.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longDocument, longRecord, shortDocument } from './documents.mjs';
import { head, measure, root } from './measure.mjs';

const place = mkdtempSync(join(tmpdir(), 'servanda-bench-'));

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
  measure('import of two GED releases, 6,077 rows', [
    'import',
    'ucdp-ged',
    ...files,
    ...known,
    '--map',
    map,
    '--out',
    record,
  ]);
  measure('check of the Package of Measures on that record', ['check', agreement, '--record', record]);
}

try {
  head('Checking');
  const document = made('long.md', longDocument(8_600));
  const short = made('short.md', shortDocument());
  const record = made('long.jsonl', longRecord(100_000));
  measure('--help', ['--help']);
  const shipped = readdirSync(join(root, 'agreements')).map((name) => `agreements/${name}`);
  measure(`test of all ${shipped.length} agreements, every example`, ['test', ...shipped]);
  measure('test of the Package of Measures alone', ['test', 'agreements/minsk-package-of-measures']);
  ged();
  measure('compile of a document of 8,600 lines', ['compile', document, '--out', join(place, 'long.json')]);
  measure('check of one ban on 100,000 reports', ['check', short, '--record', record]);
} finally {
  rmSync(place, { recursive: true });
}
