import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { ReadDocument } from './source.ts';

const document = (name: string, rules: string, head = '  signed 2031-03-01 12:00\n  clock UTC') =>
  `\`\`\`servanda\nagreement ${name} "${name}"\n${head}\n\n${rules}\n\`\`\`\n`;

/** Compiles `a` among others, and counts how often each was read. */
function among(rules: string, others: Readonly<Record<string, string>>) {
  const reads: string[] = [];
  const readDocument: ReadDocument = (name) => {
    reads.push(name);
    const text = others[name];
    return text === undefined ? undefined : { text, readMap: () => LINE };
  };
  const { agreement, diagnostics } = compile(document('a', rules), { file: 'a', readDocument });
  return { agreement, reads, messages: diagnostics.map(({ code, message }) => `${code} ${message}`) };
}
const LINE = '{"type":"LineString","coordinates":[[10,50],[10,51]]}';

test('what a thing is made of comes along, under the names that it has here', () => {
  const b = document(
    'b',
    'party north\nparty south\ngroup shores = north, south\nact fire\nact shell is fire, undone by mend\nact mend\nzone lake undrawn\nzone bay within lake undrawn\nline shore map "x"\nkind gun\nkind arms = gun',
  );
  const { agreement, messages } = among('import shores, north as northland, shell, bay, shore, arms from b', { b });
  expect(messages).toEqual([]);
  expect(agreement?.groups[0]?.members).toEqual(['northland', 'south']);
  expect(agreement?.actors.map(({ id, from, fromName }) => [id, from, fromName])).toEqual([
    ['northland', 'b', 'north'],
    ['south', 'b', undefined],
  ]);
  expect(agreement?.acts.map(({ id, isA, undoneBy }) => [id, isA, undoneBy]).toSorted()).toEqual([
    ['fire', undefined, undefined],
    ['mend', undefined, undefined],
    ['shell', 'fire', 'mend'],
  ]);
  expect(agreement?.zones.map(({ id }) => id).toSorted()).toEqual(['bay', 'lake']);
  expect(agreement?.lines[0]?.shape).toEqual([
    [
      [10, 50],
      [10, 51],
    ],
  ]);
  expect(agreement?.kinds.map(({ id }) => id)).toEqual(['arms', 'gun']);
});

test('a moment comes as the instant that it is in the other agreement, by its clock and signature', () => {
  const b = document(
    'b',
    'moment later = 30 days after signature\nmoment start = later',
    '  signed 2031-03-01 12:00\n  clock Europe/Kyiv',
  );
  const { agreement, messages } = among('import start from b', { b });
  expect(messages).toEqual([]);
  // 31 March 2031, 12:00 in Kyiv, where summer time began the day before.
  expect(agreement?.moments[0]?.value).toEqual({
    moment: 'at',
    instant: Date.UTC(2031, 2, 31, 9),
    written: 'start of b',
  });
});

test('a definition comes with what it speaks of, and its signature is that of its own agreement', () => {
  const b = document(
    'b',
    'party north\nact fire\nmoment calm = 2031-04-01\ndefine quiet: after calm and after signature and not once within 2 hours north fires',
  );
  const { agreement, messages } = among('import quiet from b', { b });
  expect(messages).toEqual([]);
  expect(agreement?.actors.map(({ id }) => id)).toEqual(['north']);
  expect(agreement?.moments.map(({ id }) => id)).toEqual(['calm']);
  expect(JSON.stringify(agreement?.definitions[0]?.value)).toContain('"written":"signature of b"');
});

test('a definition that speaks of a norm, or counts days by another clock, stays where it is', () => {
  const norm = document(
    'b',
    'party north\nact fire\ndefine broken: 1/no-fire is breached\nclause 1 "x"\nban no-fire:\nnorth must not fire',
  );
  expect(among('import broken from b', { b: norm }).messages).toEqual([
    'S1209 `broken` of `b` cannot be imported: it speaks of the norm `1/no-fire`, and norms are not imported',
  ]);
  const days = document(
    'b',
    'party north\nact fire\ndefine busy: once within 2 days north fires',
    '  signed 2031-03-01\n  clock Europe/Kyiv',
  );
  expect(among('import busy from b', { b: days }).messages).toEqual([
    'S1209 `busy` of `b` cannot be imported: it counts days by the clock of Europe/Kyiv',
  ]);
  expect(among('import no-fire from b', { b: norm }).messages).toEqual([
    'S1209 `no-fire` of `b` cannot be imported: it is a norm there, and only declarations are imported',
  ]);
});

test('one thing by two ways is one thing, and each document is read once', () => {
  const others = {
    b: document('b', 'import town from d\nzone near within town undrawn'),
    c: document('c', 'import town from d\nzone far apart from town undrawn'),
    d: document('d', 'zone town undrawn'),
  };
  const { agreement, messages, reads } = among('import town, near from b\nimport far, town from c', others);
  expect(messages).toEqual([]);
  expect(agreement?.zones.map(({ id, from }) => [id, from]).toSorted()).toEqual([
    ['far', 'c'],
    ['near', 'b'],
    ['town', 'd'],
  ]);
  expect(reads.toSorted()).toEqual(['b', 'c', 'd']);
});

test('a companion of another thing of that name is refused', () => {
  const others = {
    b: document('b', 'zone town undrawn\nzone near within town undrawn'),
    c: document('c', 'zone town undrawn\nzone far within town undrawn'),
  };
  expect(among('import near from b\nimport far from c', others).messages).toEqual([
    'S1208 `town` is one thing in `b` and another in `c`',
  ]);
});

test('a circle names its chain, whoever is asked, and has an end', () => {
  const others = {
    a: document('a', 'import x from b\nzone y undrawn'),
    b: document('b', 'import y from c\nzone x undrawn'),
    c: document('c', 'import y from a'),
  };
  expect(among('import x from b\nzone y undrawn', others).messages).toEqual([
    'S1204 the imports go round in a circle: `a` imports `b` imports `c` imports `a`',
  ]);
  // `z` is not in the circle: what it imports from has errors.
  const outer = compile(document('z', 'import x from b'), {
    file: 'z',
    readDocument: (name) => {
      const text = others[name as keyof typeof others];
      return text === undefined ? undefined : { text };
    },
  });
  expect(outer.diagnostics.map(({ message }) => message)).toEqual(['`b` has 1 error, so nothing is imported from it']);
});

test('many documents that all import one another come to an end', () => {
  const names = Array.from({ length: 14 }, (_, i) => `d${i}`);
  const others = Object.fromEntries(
    names.map((name) => [name, document(name, names.map((other) => `import x${other} from ${other}`).join('\n'))]),
  );
  expect(among('import x0 from d0', others).messages).toEqual([
    'S1205 `d0` has 14 errors, so nothing is imported from it',
  ]);
});

test('no path and no name of another folder is asked of the loader', () => {
  for (const path of ['"../b/agreement.md"', '"/etc/passwd"', 'b/agreement.md', '".."', '"b/../../c"']) {
    const { messages, reads } = among(`import x from ${path}`, {});
    expect(messages[0]).toMatch(/^S1202 /);
    expect(reads).toEqual([]);
  }
});

test('names that cannot be imported give no second message where they are used', () => {
  const rules =
    'import town as t, wood from nowhere\nparty north\nact fire\nclause 1 "x"\nban no-fire:\nnorth must not fire in t';
  expect(among(rules, {}).messages).toEqual([
    'S1201 there is no agreement `nowhere` to import from: no folder of that name stands beside this one',
  ]);
});
