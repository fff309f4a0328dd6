import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

// The house rules: who may import whom. Add a package or a room here before you build it.

const packages: Record<string, readonly string[]> = {
  core: [],
  language: ['core'],
  formats: ['core'],
  reading: ['core'],
  workbench: ['core', 'language', 'formats', 'reading'],
  server: ['core', 'workbench'],
  cli: ['core', 'language', 'formats', 'reading', 'workbench', 'server'],
};

const roomsOfCore: Record<string, readonly string[]> = {
  time: [],
  place: ['time'],
  quantity: [],
  timeline: ['time', 'place'],
  record: ['time', 'place', 'quantity'],
  // An example in a document carries reports, so the form of an agreement contains the form of a report.
  agreement: ['time', 'place', 'quantity', 'record'],
  meaning: ['time', 'place', 'quantity', 'timeline', 'record', 'agreement'],
  check: ['time', 'place', 'quantity', 'timeline', 'record', 'agreement', 'meaning'],
  explain: ['time', 'place', 'quantity', 'timeline', 'record', 'agreement', 'meaning', 'check'],
  compare: ['time', 'place', 'quantity', 'timeline', 'record', 'agreement', 'meaning', 'check'],
  // The oracle shares no reasoning with what it judges; only tests import it.
  reference: ['time', 'place', 'quantity', 'record', 'agreement'],
};

const roomsOfReading: Record<string, readonly string[]> = {
  text: [],
  lexicon: ['text'],
  find: ['text', 'lexicon'],
  state: ['text', 'lexicon', 'find'],
  confirm: ['text', 'state'],
  answer: ['text', 'state', 'confirm'],
  whole: ['text', 'find', 'state', 'confirm', 'answer'],
};
// `ask` answers for the page's worker and for the server alike; the page is all that knows of a screen.
const roomsOfWorkbench: Record<string, readonly string[]> = { ask: [], worker: ['ask'], page: ['ask', 'worker'] };
const rooms: Record<string, Record<string, readonly string[]>> = {
  core: roomsOfCore,
  reading: roomsOfReading,
  workbench: roomsOfWorkbench,
};

// What a report is worth depends on the agreement's standards of proof, so assessment reads their shape.
const typesOnly = [{ from: 'record/', to: 'agreement' }];

interface Import {
  readonly specifier: string;
  readonly isType: boolean;
}

function importsOf(source: string): Import[] {
  const statements = /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...source.matchAll(statements)].map((m) => ({ specifier: m[2] ?? '', isType: m[1] !== undefined })),
    ...[...source.matchAll(calls)].map((m) => ({ specifier: m[1] ?? '', isType: false })),
  ];
}

const isTest = (path: string) => /\.(test|bench)\.tsx?$/.test(path);
const packageOf = (specifier: string) =>
  /^@servanda\/([^/]+)/.exec(specifier)?.[1] ?? (/^servanda(\/|$)/.test(specifier) ? 'cli' : undefined);

/** The objection to one import, or undefined; `path` is that of the importing file inside `packages/`. */
function objection(path: string, { specifier, isType }: Import): string | undefined {
  const [home = '', , ...inside] = path.split('/');
  const allowed = packages[home];
  if (!allowed) return `package ${home} is not in the table of the house test`;

  const other = packageOf(specifier);
  if (other !== undefined) return allowed.includes(other) ? undefined : `${home} may not import ${other}`;
  if (!specifier.startsWith('.')) return undefined;

  const target = normalize(join(dirname(path), specifier)).split(sep);
  if (target[0] !== home) return `import ${target[0]} by its package name, not by a path`;
  const table = rooms[home];
  if (!table || isTest(path) || target[1] !== 'src') return undefined;

  const [from, to] = [inside.length > 1 ? inside[0] : undefined, target.length > 3 ? target[2] : undefined];
  if (from === to) return undefined;
  if (to === 'reference') return 'only tests may import reference';
  if (from === undefined) return undefined;
  const below = table[from];
  if (!below) return `room ${from} is not in the table of the house test`;
  if (to === undefined) return `${from} may not import ${target[2]}, which stands above all rooms`;
  if (below.includes(to)) return undefined;
  if (isType && typesOnly.some((rule) => inside.join('/').startsWith(rule.from) && rule.to === to)) return undefined;
  return `${from} may not import ${to}`;
}

const root = join(import.meta.dirname, '..', 'packages');
const sources = readdirSync(root)
  .flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((file) => join(name, file)),
  )
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /^[^/]+\/src\/.*\.tsx?$/.test(file));

test('imports only go down', () => {
  expect(sources).toContain('core/src/index.ts');
  const objections = sources.flatMap((path) =>
    importsOf(readFileSync(join(root, path), 'utf8')).flatMap((found) => {
      const reason = objection(path, found);
      return reason === undefined ? [] : [`${path} imports ${found.specifier}: ${reason}`];
    }),
  );
  expect(objections).toEqual([]);
});

test('each package depends on no other Servanda package than it may import', () => {
  for (const name of readdirSync(root)) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    const needed = Object.keys(dependencies).flatMap((dependency) => packageOf(dependency) ?? []);
    expect(packages[name], name).toEqual(expect.arrayContaining(needed));
  }
});

describe('the rules themselves', () => {
  const judge = (path: string, line: string) => importsOf(line).map((found) => objection(path, found));

  test.each([
    ['core/src/time/a.ts', "import { p } from '../place/p.ts';", 'time may not import place'],
    ['core/src/record/assess.ts', "import { a } from '../agreement/form.ts';", 'record may not import agreement'],
    ['core/src/agreement/a.ts', "export * from '../meaning/m.ts';", 'agreement may not import meaning'],
    ['core/src/reference/a.ts', "import { m } from '../meaning/m.ts';", 'reference may not import meaning'],
    ['core/src/check/a.ts', "import { r } from '../reference/r.ts';", 'only tests may import reference'],
    ['core/src/index.ts', "export * from './reference/r.ts';", 'only tests may import reference'],
    ['core/src/attic/a.ts', "import { t } from '../time/t.ts';", 'room attic is not in the table of the house test'],
    ['reading/src/text/a.ts', "import { f } from '../find/f.ts';", 'text may not import find'],
    ['core/src/time/a.ts', "const p = await import('../place/p.ts');", 'time may not import place'],
    ['core/src/time/a.ts', "import {\n  x,\n} from '@servanda/language';", 'core may not import language'],
    ['language/src/a.ts', "import { f } from '@servanda/formats';", 'language may not import formats'],
    [
      'formats/src/a.ts',
      "import { c } from '../../core/src/index.ts';",
      'import core by its package name, not by a path',
    ],
    ['attic/src/a.ts', "import 'zod';", 'package attic is not in the table of the house test'],
  ])('%s: %s', (path, line, reason) => {
    expect(judge(path, line)).toEqual([reason]);
  });

  test.each([
    ['core/src/record/assess.ts', "import type { A } from '../agreement/form.ts';"],
    ['core/src/check/a.laws.test.ts', "import { r } from '../reference/r.ts';"],
    ['core/src/reference/a.ts', "import { r } from '../record/report.ts';"],
    ['core/src/index.ts', "export { c } from './check/c.ts';"],
    ['cli/src/commands/a.ts', "import { c } from '@servanda/core';"],
  ])('%s: %s is fine', (path, line) => {
    expect(judge(path, line)).toEqual([undefined]);
  });
});
