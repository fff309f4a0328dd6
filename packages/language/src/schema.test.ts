import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgreementSchema, ReportSchema, ResultsSchema } from '@servanda/core';
import { expect, test } from 'vitest';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../core/schema');

test.each([
  ['agreement', AgreementSchema],
  ['report', ReportSchema],
  ['results', ResultsSchema],
])('the JSON Schema of the %s form is current: `npm run generate` writes it', (name, schema) => {
  const written: unknown = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }))));
});
