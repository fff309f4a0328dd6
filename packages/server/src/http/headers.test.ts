import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { POLICY } from './headers.ts';

const workbench = join(import.meta.dirname, '../../../workbench');
const metaOf = (page: string) =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(join(workbench, page), 'utf8'))?.[1];

test('a page that comes without headers has the same policy, and one from a disk lets through nothing more but its own files', () => {
  expect(metaOf('index.html')).toBe(POLICY);
  const disk = metaOf('offline/offline.html') ?? '';
  expect(disk.replaceAll("'self' file:", "'self'").split('; ').sort()).toEqual(
    POLICY.split('; ')
      // It asks for nothing and has no worker.
      .filter((rule) => !/^(connect|worker)-src/.test(rule))
      .map((rule) => (rule.startsWith('trusted-types') ? "trusted-types 'none'" : rule))
      .sort(),
  );
});
