import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { format } from './format/format.ts';
import { HEAD } from './samples/demo.ts';

// Documents made to break the reader: deep, long, circular, in other encodings.

const codes = (rules: string): string[] => [
  ...new Set(compile(`\`\`\`servanda\n${HEAD}${rules}\`\`\`\n`, { file: 'demo.md' }).diagnostics.map((d) => d.code)),
];
const MANY = 20_000;

test.each([
  ['brackets', `define c: ${'('.repeat(MANY)}quiet${')'.repeat(MANY)}\n`],
  ['not', `define c: ${'not '.repeat(MANY)}quiet\n`],
  ['moments after moments', `moment m = ${'3 days after '.repeat(MANY)}ceasefire\n`],
  ['moments when after', `moment m = ${'when after '.repeat(MANY)}ceasefire\n`],
  ['members of members', `define c: ${'some s of sides: '.repeat(MANY)}quiet\n`],
])('%s nested without end are refused', (_, rules) => {
  expect(codes(rules)).toContain('S0207');
});

test('a chain of many groups and definitions is followed to its end', () => {
  const groups = Array.from({ length: 5000 }, (_, i) => `group g${i} = g${i + 1}\n`).join('');
  const definitions = Array.from({ length: 5000 }, (_, i) => `define d${i}: not d${i + 1}\n`).join('');
  const end =
    'group g5000 = UA\ndefine d5000: quiet\nclause 1 "One"\nduty a:\n each of g0 must release detainee\n verified by g1\n';
  expect(codes(groups + definitions + end)).toEqual(['S0507']);
});

test('norms that stand for each other’s acts are not followed in a circle', () => {
  expect(codes('clause 1 "One"\nduty a:\n UA must b\nduty b:\n UA must a\n')).toEqual(['S0301']);
});

test('names of the machine are names like others', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const rules = `${names.map((n) => `party ${n}\nkind ${n}\nact ${n}\n`).join('')}clause 1 "One"\n${names.map((n) => `duty ${n}:\n ${n} must ${n} every ${n}\n requires moment ceasefire\n`).join('')}`;
  expect(codes(rules)).toEqual([]);
});

test('line ends of Windows and a byte order mark change nothing', () => {
  const text = `\`\`\`servanda\n${HEAD}\`\`\`\n`;
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const read = compile(windows, { file: 'demo.md' });
  expect(read.diagnostics).toEqual([]);
  expect(read.agreement).toEqual({ ...compile(text, { file: 'demo.md' }).agreement });
  expect(format(windows)).toContain('\r\nparty');
});

test('thousands of unknown names are answered in time', () => {
  const declared = Array.from({ length: 2000 }, (_, i) => `party name-${i}-x\n`).join('');
  const used = Array.from({ length: 2000 }, (_, i) => `group group-${i} = nome-${i}-y\n`).join('');
  expect(codes(declared + used)).toEqual(['S0301', 'S0113']);
});

test('a million mistakes are counted and not all shown', () => {
  const { diagnostics, agreement } = compile(`\`\`\`servanda\n${HEAD}${';'.repeat(1_000_000)}\n\`\`\`\n`, {
    file: 'demo.md',
  });
  expect(agreement).toBeUndefined();
  expect(diagnostics).toHaveLength(201);
  expect(Math.max(...diagnostics.map((d) => d.snippet.length))).toBeLessThan(1000);
  expect(diagnostics.at(-1)?.message).toBe('of 1000000 mistakes only the first 200 are shown');
});

test('marks of right-to-left scripts are welcome in prose, and not in rules; what reorders text is welcome nowhere', () => {
  const read = (prose: string, rules: string) =>
    compile(`${prose}\n\n\`\`\`servanda\n${HEAD}${rules}\n\`\`\`\n`, { file: 'demo.md' }).diagnostics.map(
      (d) => `${d.line}:${d.column} ${d.code}`,
    );
  expect(read('اتفاق\u200f (1)', '')).toEqual([]);
  expect(read('prose', 'party XY\u200f')).toEqual(['29:9 S0105']);
  expect(read('left \u202ethgir', '')).toEqual(['1:6 S0105']);
});

const each = (line: (i: number) => string) => Array.from({ length: 4000 }, (_, i) => line(i)).join('');
const DUTY = 'clause 1 "One"\nduty d:\n UA must release detainee\n';

test.each([
  ['mentions', 'S0301', each((i) => `party name-${i}-x\n`) + each((i) => `\nmentions nome-${i}-y: "word-${i}"\n`)],
  [
    'reports',
    'S0705',
    `${DUTY}example "x"\n${each((i) => `given 2015-02-18 OSCE reports UA opens-fire as name-${i}-x\ngiven 2015-02-18 UA denies nome-${i}-y\n`)}at 2015-03-01\nexpect 1/d pending\n`,
  ],
  [
    'readings',
    'S0704',
    `${DUTY}question q "?"\n${each((i) => `reading name-${i}-x: as written\n`)}example "x"\nat 2015-03-01\n${each((i) => `expect 1/d pending under nome-${i}-y\n`)}`,
  ],
  ['definitions in circles', 'S0305', `${each((i) => `define d${i}: d${i + 1} and d0\n`)}define d4000: d0\n`],
  [
    'norms of one name',
    'S0307',
    `${each((i) => `clause x${i} "x"\nduty d:\n UA must release detainee\n`)}clause y "y"\n${each((i) => `duty e${i}:\n UA must release detainee\n requires d\n`)}`,
  ],
])(
  'thousands of mistaken %s are answered in time',
  (_, code, rules) => {
    expect(codes(rules)).toContain(code);
  },
  4000,
);
