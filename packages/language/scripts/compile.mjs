// node packages/language/scripts/compile.mjs agreement.md [--json]: the messages of a document, or its JSON form.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from '../dist/index.js';

const [file = '', json] = process.argv.slice(2);
const readMap = (path) => {
  try {
    return readFileSync(join(dirname(file), path), 'utf8');
  } catch {
    return undefined;
  }
};
const { agreement, diagnostics } = compile(readFileSync(file, 'utf8'), { file, readMap });
for (const d of diagnostics) {
  console.error(
    `${d.file}:${d.line}:${d.column} ${d.severity} ${d.code}: ${d.message}\n    ${d.snippet.trim()}\n    help: ${d.help}`,
  );
  if (d.note) console.error(`    note: ${d.note.text} (line ${d.note.line})`);
}
if (json === '--json') console.log(JSON.stringify(agreement, null, 1));
else console.error(agreement ? 'compiled' : 'not compiled');
process.exitCode = agreement ? 0 : 1;
