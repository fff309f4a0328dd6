import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What a module imports as soon as it is loaded; types and imports at work do not count. */
function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].flatMap(
    ([, specifier]) => specifier ?? [],
  );
}

function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  for (const specifier of importsOf(path)) {
    const target = specifier.startsWith('.') ? join(dirname(path), specifier) : specifier;
    if (seen.has(target)) continue;
    seen.add(target);
    if (target.endsWith('.ts')) loadedBy(target, seen);
  }
  return seen;
}

// Loading the checker and the language takes several times as long as printing the help.
test('the help loads neither the checker, nor the language, nor the formats', () => {
  const loaded = [...loadedBy(join(import.meta.dirname, 'main.ts'))];
  expect(loaded).toContain('commander');
  expect(loaded.filter((name) => name.startsWith('@servanda/'))).toEqual([]);
});
