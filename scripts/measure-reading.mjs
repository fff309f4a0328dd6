// Reads the three commentaries without their sidecars, and counts what was found against what a person confirmed, per text.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@servanda/language';
import { createFinder, daysSaid, readText, SidecarSchema } from '@servanda/reading';
import { inWords, LEAST, measure } from './reading-measure.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = {
  agreements: join(root, 'agreements'),
  texts: join(root, '..', 'shared', 'texts'),
  readings: join(root, 'readings'),
};

if (!existsSync(folders.texts)) {
  console.log('Nothing measured: the texts are not here. They are looked for in ../shared/texts, beside the project.');
} else {
  const measured = await measure(folders, { compile, createFinder, daysSaid, readText, SidecarSchema });
  if (measured.length === 0) console.log('Nothing measured: no text in ../shared/texts has a sidecar in readings/.');
  for (const of of measured) {
    console.log(inWords(of));
    if (of.recall < LEAST.recall || of.precision < LEAST.precision) {
      console.log(`  Too little: recall ${LEAST.recall} and precision ${LEAST.precision} are asked of every text.\n`);
      process.exitCode = 1;
    }
  }
}
