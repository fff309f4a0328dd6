// Writes the JSON Schema of a sidecar, from the schema that the reader itself uses, to schema/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SidecarSchema } from '@servanda/reading';
import { z } from 'zod';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../schema');

mkdirSync(folder, { recursive: true });
const json = z.toJSONSchema(SidecarSchema, { io: 'input', reused: 'ref' });
writeFileSync(join(folder, 'sidecar.schema.json'), `${JSON.stringify(json, null, 2)}\n`);
