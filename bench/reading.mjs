// `npm run bench:reading`: how fast texts are read. What is asked of it stands in docs/reading-a-text.md.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { head, measure, root } from './measure.mjs';
import { namesIn, shelfOf, syntheticSidecar, syntheticText } from './texts.mjs';

const SHIPPED = join(root, 'agreements');
const RECORDED = ['minsk-package-of-measures', 'kyiv-security-compact'];
const place = mkdtempSync(join(tmpdir(), 'servanda-bench-'));

try {
  const shelf = join(place, 'agreements');
  const agreements = shelfOf(SHIPPED, shelf, 10);
  const names = namesIn(agreements);
  const texts = Array.from({ length: 1000 }, (_, i) => {
    const path = join(place, `${i}.txt`);
    writeFileSync(path, syntheticText(names, i + 1));
    return path;
  });
  const out = (name) => {
    const directory = join(place, name);
    mkdirSync(directory);
    return directory;
  };
  const on = ['--agreements', shelf, '--date', '2024-06-01'];
  const many = (count) => ['read', ...texts.slice(0, count), ...on, '--format', 'json', '--out', out(`out-${count}`)];
  const [first] = texts;
  const recorded = RECORDED.map((id) => join(SHIPPED, id));
  const sidecar = join(place, 'thirty.reading.json');
  const ofRecord = agreements.filter(({ id }) => RECORDED.includes(id));
  writeFileSync(sidecar, await syntheticSidecar(readFileSync(first), '0.txt', ofRecord));

  head('Reading');
  const help = measure('--help', ['--help']);
  const one = measure('1 text of 1,000 words, 10 agreements', ['read', first, ...on]);
  measure('1 text, 2 agreements with records', ['read', first, '--agreements', ...recorded]);
  measure('1 text with 30 statements, 2 agreements with records', [
    ...['read', first, '--sidecar', sidecar, '--agreements', ...recorded],
  ]);
  const hundred = measure('100 texts in one call, 10 agreements', many(100), 1);
  const thousand = measure('1,000 texts in one call, 10 agreements', many(1000), 1);
  const ratio = (a, b) => (a / b).toFixed(2);
  console.log(`
one text costs ${ratio(one.ms, help.ms)} times what the help costs, and each of many ${((thousand.ms - hundred.ms) / 900).toFixed(1)} ms
1,000 texts take ${ratio(thousand.ms, hundred.ms)} times as long as 100, and ${ratio(thousand.megabytes, hundred.megabytes)} times their memory`);
} finally {
  rmSync(place, { recursive: true });
}
