// Writes the JSON Schemas of the forms, from the schemas that the checker itself uses, to packages/core/schema/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AgreementSchema, ReportSchema, ResultsSchema } from '@servanda/core';
import { z } from 'zod';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../core/schema');
const schemas = { agreement: AgreementSchema, report: ReportSchema, results: ResultsSchema };

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}
