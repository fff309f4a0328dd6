/**
 * Words of judgment and order of honour, searched for in every document, record, page and message: a tool for parties who do not trust
 * each other loses one of them with the first adjective. What a side itself said may be told; a label of our own may not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementOf, SHIPPED } from './support/shipped.ts';

const root = join(import.meta.dirname, '..');

/** Stems of blame and of praise, in the languages of texts and of the interface. Whole-word beginnings, any case. */
const JUDGING = [
  ...[
    'brutal',
    'barbar',
    'cynical',
    'treacher',
    'perfid',
    'shameless',
    'shameful',
    'blatant',
    'flagrant',
    'egregious',
    'heinous',
  ],
  ...[
    'unprovoked',
    'illegitimate',
    'criminal',
    'terroris',
    'puppet',
    'so-called',
    'regime',
    'junta',
    'fascis',
    'nazi',
    'bandit',
  ],
  ...[
    'separatis',
    'rebel',
    'insurgen',
    'militant',
    'mercenary state',
    'occupier',
    'invader',
    'aggressor',
    'warmonger',
    'orcs?\\b',
  ],
  ...[
    'heroic',
    'heroes',
    'glorious',
    'patriot',
    'liberator',
    'freedom fighter',
    'peace-loving',
    'martyr',
    'villain',
    'evil',
    'bad faith',
  ],
  ...[
    'злочин',
    'терорис',
    'окупант',
    'агресор',
    'бандит',
    'героїч',
    'преступн',
    'террорис',
    'оккупант',
    'агрессор',
    'героич',
  ],
  ...[
    'criminel',
    'agresseur',
    'agressor',
    'agresor',
    'héroï',
    'heroic',
    'إرهاب',
    'مجرم',
    'المعتدي',
    'العدو(?![\\p{L}])',
  ],
];
const WORDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${JUDGING.join('|')})`, 'giu');

/** What contains such a stem and is no judgment of ours, each with its reason. */
const NAMES_OF_THINGS: readonly [RegExp, string][] = [
  [/special[ -]regime/gi, 'the name of a legal order in point 4 of the Package of Measures'],
  [/"so-called"/g, 'a turn of phrase of texts, quoted where the docs say what it does to a statement'],
];

/** Words by which texts call things are data of a document: how others speak, never how it speaks. */
const withoutMentions = (text: string): string =>
  text.replace(/^mentions .*(?:\n(?!mentions |```|$).*)*/gm, (all) => all.replace(/[^\n]/g, ' '));

function* files(folder: string, wanted: RegExp): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist', 'generated'].includes(entry.name)) yield* files(path, wanted);
    } else if (wanted.test(entry.name)) yield path;
  }
}

const searched = [
  ...files(join(root, 'agreements'), /\.(md|jsonl|json)$/),
  ...files(join(root, 'readings'), /\.(md|json|txt)$/),
  ...files(join(root, 'docs'), /\.md$/),
  ...['cli', 'core', 'formats', 'language'].flatMap((name) => [
    ...files(join(root, 'packages', name), /(?<!\.test)\.(ts|md)$/),
  ]),
  ...['server', 'workbench'].flatMap((name) => [
    ...files(join(root, 'packages', name, 'src'), /(?<!\.test)\.(ts|tsx|json)$/),
  ]),
  join(root, 'README.md'),
];

test('no document, record, page or message has a word of blame or praise of its own', () => {
  const found = searched.flatMap((file) =>
    withoutMentions(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, i) => {
        const bare = NAMES_OF_THINGS.reduce((text, [name]) => text.replace(name, ''), line);
        return (bare.match(WORDS) ?? []).map((word) => `${relative(root, file)}:${i + 1}: ${word}`);
      }),
  );
  expect(found).toEqual([]);
});

test('no party stands first as a rule: of two that meet in several documents, each comes first in some', () => {
  const firsts = new Map<string, Map<string, number>>();
  for (const name of SHIPPED) {
    const parties = agreementOf(name)
      .actors.filter(({ role }) => role === 'party')
      .map(({ id }) => id);
    for (const [i, a] of parties.entries())
      for (const b of parties.slice(i + 1)) {
        const pair = [a, b].toSorted().join(' and ');
        const own = firsts.get(pair) ?? new Map<string, number>();
        firsts.set(pair, own.set(a, (own.get(a) ?? 0) + 1));
      }
  }
  const always = [...firsts].flatMap(([pair, counts]) => {
    const met = [...counts.values()].reduce((a, b) => a + b, 0);
    return met >= 4 && counts.size === 1 ? [`${pair}: ${[...counts.keys()].join()} first in all ${met}`] : [];
  });
  expect(always).toEqual([]);
});

describe.each(SHIPPED)('%s', (name) => {
  const text = readFileSync(join(root, 'agreements', name, 'agreement.md'), 'utf8');

  test('says by whom its places are named so', () => {
    const parts = text.split(/^```servanda\n([\s\S]*?)^```$/m);
    const unnamed = parts.flatMap((fence, i) => {
      if (i % 2 === 0) return [];
      const beside = `${parts[i - 1]} ${parts[i + 1] ?? ''}`;
      if (/\b(as|so) (named|called|drawn) by\b/.test(beside)) return [];
      return fence
        .split('\n')
        .filter((line) => /^(zone|line) /.test(line) && !/as (named|drawn) by/.test(line))
        .map((line) => line.trim());
    });
    expect(unnamed).toEqual([]);
  });
});

test('every folder of agreements has its document', () => {
  expect(SHIPPED.filter((name) => !existsSync(join(root, 'agreements', name, 'agreement.md')))).toEqual([]);
});
