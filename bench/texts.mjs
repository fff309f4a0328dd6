// SYNTHETIC texts, agreements and statements for the reading benchmark: the same on every machine. Names come from the documents.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@servanda/language';
import { confirmStatement, makeSidecar, readText, sentences, sidecarJson } from '@servanda/reading';
import { documentsIn } from '../scripts/beside.mjs';

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Four of ten sentences name an agreement, a party or a clause, as in an opinion piece.
const NAMING = [
  'The {agreement}, signed on {day} {month} {year}, asked {actor} to deal with the {clause} within {n} days.',
  '{Actor} never did what the {agreement} says on the {clause}.',
  'Under this agreement {actor} was to answer for the {clause} before {actor} had to move.',
  'On {day} {month} {year} {actor} told reporters that the {clause} had been settled.',
  'Should {actor} honour the {agreement} by the end of {year}?',
  'This document would have given {actor} a say in the {clause}, and it was not kept.',
];
const PLAIN = [
  'The bakery on the corner opened at six, as it had done every morning of that long winter.',
  'Nobody in the hall clapped, and the chairman folded his notes in silence.',
  'A cold rain had fallen for {n} days when the two brothers came back to the house.',
  'She had read the letters twice and still did not know what to tell the children.',
  '“We will talk about it tomorrow,” the old man said, and he shut the window.',
  'Prices had risen by {n} percent since the harvest, or so the farmers claimed.',
  'People here speak of the past as of a neighbour who moved away without a word.',
  'Buses ran late, schools stayed open, and the market sold what the gardens gave.',
  'It is easier to write such things at a warm desk than to live by them.',
];
const MONTHS = ['January', 'March', 'June', 'September', 'November'];

const plainName = (name) => /^[\p{Lu}\p{Ll}' .*-]+$/u.test(name) && /\p{Script=Latin}/u.test(name);
const namesOf = (agreement, ids) =>
  (agreement.mentions ?? [])
    .filter(({ of }) => ids.has(of))
    .flatMap(({ words }) => words.filter(plainName).map((name) => name.replaceAll('*', '')));

/** What texts may name of these agreements, by kind. */
export function namesIn(agreements) {
  const of = (ids) => agreements.flatMap((agreement) => namesOf(agreement, new Set(ids(agreement))));
  return {
    agreement: of(({ id }) => [id]),
    actor: of(({ actors }) => actors.map(({ id }) => id)),
    clause: of(({ clauses, norms, acts, kinds }) => [...clauses, ...norms, ...acts, ...kinds].map(({ id }) => id)),
  };
}

/** A text of `length` words. */
export function syntheticText(names, seed, length = 1000) {
  const next = numbersFrom(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  const values = {
    agreement: () => one(names.agreement),
    actor: () => one(names.actor),
    Actor: () => one(names.actor),
    clause: () => one(names.clause),
    day: () => 1 + Math.floor(next() * 28),
    month: () => one(MONTHS),
    year: () => 2012 + Math.floor(next() * 13),
    n: () => 2 + Math.floor(next() * 90),
  };
  const paragraphs = ['SYNTHETIC: a text made by a program to measure how fast it is read.'];
  let count = 0;
  for (let i = 0; count < length; i++) {
    const sentence = one(next() < 0.4 ? NAMING : PLAIN).replace(/\{(\w+)\}/g, (_, key) => values[key]());
    count += sentence.split(' ').length;
    if (i % 6 === 0) paragraphs.push(sentence);
    else paragraphs[paragraphs.length - 1] += ` ${sentence}`;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** A copy of an agreement with another id, title and names of its own; its record is not copied. */
function copyOf(folder, id, number, target) {
  cpSync(folder, target, { recursive: true, filter: (path) => !path.endsWith('record') });
  const path = join(target, 'agreement.md');
  const name = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'][number];
  const text = readFileSync(path, 'utf8')
    .replace(new RegExp(`^agreement ${id} ".*"$`, 'm'), `agreement copy-${number} "${name} River Accord"`)
    .replace(
      new RegExp(`^mentions ${id}:(?:.*,\\n|.*\\n(?= +(?:uk|ru) ))*.*\\n`, 'm'),
      `mentions copy-${number}: "${name} Accord*", "${name} River agreement*", "accord* … ${name} River"\n`,
    );
  writeFileSync(path, text);
}

/** The shipped agreements and copies of them in one directory: `count` in all. Returns what they compile to. */
export function shelfOf(shipped, target, count) {
  mkdirSync(target);
  const ids = readdirSync(shipped).filter((id) => existsSync(join(shipped, id, 'agreement.md')));
  for (const id of ids) cpSync(join(shipped, id), join(target, id), { recursive: true });
  for (let i = 0; i + ids.length < count; i++)
    copyOf(join(shipped, ids[i % ids.length]), ids[i % ids.length], i, join(target, `copy-${i}`));
  return readdirSync(target).map((id) => {
    const { agreement, diagnostics } = compile(readFileSync(join(target, id, 'agreement.md'), 'utf8'), {
      file: id,
      name: id,
      readDocument: documentsIn(target),
    });
    if (agreement === undefined || diagnostics.some(({ severity }) => severity === 'error'))
      throw new Error(`${id} does not compile: ${diagnostics.map(({ message }) => message).join('; ')}`);
    return agreement;
  });
}

/** What may be said of the conduct of those whom a norm binds. */
function conductOf({ groups }, { id, bearer }) {
  const bound = bearer.names.flatMap((name) => groups.find((group) => group.id === name)?.members ?? [name]);
  return bound.flatMap((who) =>
    ['kept', 'broke', 'never did'].map((did) => ({ form: 'conduct', did, bearer: who, provisions: [id] })),
  );
}

/** A sidecar of thirty statements on the first sentences of a text, turn by turn on each of the agreements. */
export async function syntheticSidecar(bytes, name, agreements) {
  const text = await readText(bytes, { name });
  const asked = agreements.map((agreement) => ({
    id: agreement.id,
    said: agreement.norms.flatMap((norm) => conductOf(agreement, norm)),
  }));
  const statements = sentences(text.plain, text.language)
    .slice(0, 30)
    .map((range, i) => {
      const { id: agreement, said } = asked[i % asked.length];
      const form = said[Math.floor(i / asked.length) % said.length];
      const paraphrase = `Statement ${i + 1}, made up.`;
      const made = confirmStatement(text, {
        id: `s${i}`,
        range,
        paraphrase,
        agreement,
        form,
        by: 'bench',
        on: '2030-01-01',
      });
      if (made.statement === undefined) throw new Error(made.refusal.message);
      return made.statement;
    });
  return sidecarJson(makeSidecar(text, statements));
}
