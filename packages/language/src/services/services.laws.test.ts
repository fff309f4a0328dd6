import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFences } from '../1-parse/fences.ts';
import { NORM_LINES, STATEMENTS } from '../1-parse/keywords.ts';
import { compile } from '../compile.ts';
import { applied, complete, definition, highlight, hover, namesOf, references, rename } from './index.ts';
import { KEYWORD_HELP } from './keyword-help.ts';

const options = { file: 'agreement.md' };
const text = readFileSync(join(import.meta.dirname, '../../../../agreements/minsk-protocol/agreement.md'), 'utf8');
const names = namesOf(text, options);
/** A name that nothing has, and that no list of names sorted by letters has elsewhere than the old one. */
const OTHER = 'zzz-other';

test('every word that begins a statement or a line of a norm says what it means, where it stands', () => {
  expect(Object.keys(KEYWORD_HELP).sort()).toEqual([...STATEMENTS, ...NORM_LINES].sort());
  const rules = '# A\n\n```servanda\nagreement a "A"\nparty UA "Ukraine"\n  from within\n```\nparty\n';
  const at = (offset: number) => hover(rules, offset, options)?.text;
  expect(at(rules.indexOf('party'))).toBe(`party: ${KEYWORD_HELP.party}`);
  expect(at(rules.indexOf('from'))).toBe(`from: ${KEYWORD_HELP.from}`);
  expect(at(rules.indexOf('within'))).toBeUndefined();
  expect(at(rules.lastIndexOf('party'))).toBeUndefined();
});

test('each place where a name stands is among the references of each other, and all lead to one declaration', () => {
  for (const named of names.all.slice(0, 12)) {
    const uses = names.of(named);
    const last = uses.at(-1)?.at ?? named.at;
    const all = references(text, last.start, options);
    expect(all).toEqual(uses.map(({ at }) => ({ from: at.start, to: at.end })));
    expect(all).toContainEqual(definition(text, last.start, options));
  }
}, 60_000);

test('another name changes nothing of what the document says but the name, and the way back is open', () => {
  const meaning = (of: string, from: string, to: string): unknown => {
    const { agreement } = compile(of, options);
    // Where a thing stands and the words that it is written in change with the name.
    const said = JSON.stringify(agreement, (key, inner: unknown) =>
      key === 'at' || key === 'words' ? undefined : inner,
    );
    return JSON.parse(said.replaceAll(from, to));
  };
  const before = meaning(text, OTHER, OTHER);
  const sorts = ['party', 'group', 'act', 'zone', 'duty', 'ban'];
  // Nothing gets a name that another thing has, though a ban and a moment may have been written with one.
  const alone = names.all.filter(({ name }) => names.all.filter((other) => other.name === name).length === 1);
  const chosen = sorts.flatMap((sort) => alone.filter((named) => named.sort === sort).slice(0, 2));
  expect(chosen.length).toBeGreaterThan(8);
  for (const named of chosen) {
    const done = rename(text, named.at.start, OTHER, options);
    if ('refused' in done) throw new Error(`${named.name}: ${done.refused}`);
    const there = applied(text, done.edits);
    expect(meaning(there, OTHER, named.name), named.name).toEqual(before);
    const back = rename(there, there.indexOf(OTHER), named.name, options);
    if ('refused' in back) throw new Error(`${named.name}: ${back.refused}`);
    expect(applied(there, back.edits), named.name).toBe(text);
  }
}, 60_000);

test('whatever is done to a document, its looks are in order and inside the rules, and nothing fails', () => {
  const piece = fc.oneof(
    fc.constantFrom('```', '```servanda\n', '"', '#', '\u202e', 'party ', 'import x from y\n', '\n\n', '4/', ':starts'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const cut = fc.tuple(fc.nat(text.length), fc.nat(400), piece);
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), fc.nat(text.length), (cuts, offset) => {
      const broken = cuts.reduce(
        (now, [from, length, put]) => now.slice(0, from) + put + now.slice(from + length),
        text,
      );
      const fences = findFences(broken, () => undefined);
      let end = 0;
      for (const { from, to } of highlight(broken)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(fences.some((fence) => fence.start <= from && to <= fence.end)).toBe(true);
        end = to;
      }
      complete(broken, offset, options);
      hover(broken, offset, options);
      definition(broken, offset, options);
      references(broken, offset, options);
      rename(broken, offset, OTHER, options);
    }),
    { numRuns: 12 },
  );
}, 60_000);
