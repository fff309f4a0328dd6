import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { HEAD } from '../samples/demo.ts';

// What was once taken for another meaning, or left out in silence.

const said = (rules: string): string[] =>
  compile(`\`\`\`servanda\n${HEAD}${rules}\`\`\`\n`, { file: 'demo.md' }).diagnostics.map(
    (d) => `${d.code}: ${d.message}`,
  );
const TWO = 'clause 1 "One"\nduty a:\n UA must release detainee\nduty b:\n RU must release detainee\n';

test.each([
  'moment m = first artillery of UA is not deployed\n',
  'define c: once within 7 days artillery of UA is not deployed\n',
  'define c: quiet since artillery of UA is deployed\n',
  'define c: at least 3 times artillery of UA is deployed\n',
  'clause 1 "One"\nduty d:\n whenever x: artillery of UA is not deployed,\n RU must release detainee\n within 5 days of x\n',
  'clause 1 "One"\nban b:\n UA must not open-fire\npower p:\n 1/b is suspended automatically when RU is not deployed\n',
])('a state is no event: %s', (rules) => {
  expect(said(rules)).toEqual(['S0214: here stands a state, and an event is needed']);
});

describe('a bare name that is required', () => {
  test('is asked for where a norm and a moment have it', () => {
    const rules = `moment a = 2015-03-01\n${TWO} requires `;
    expect(said(`${rules}a\n`)).toEqual(['S0307: `a` could be `1/a` or `moment a`']);
    expect(said(`${rules}moment a\n`)).toEqual([]);
    expect(said(`${rules}1/a\n`)).toEqual([]);
  });

  test('is asked for where norms of other clauses have it', () => {
    const rules = 'duty d:\n UA must release detainee\n';
    expect(
      said(`clause 1 "x"\n${rules}clause 2 "x"\n${rules}clause 3 "x"\nduty e:\n UA must attend\n requires d\n`),
    ).toEqual(['S0307: `d` could be `1/d` or `2/d`']);
  });
});

describe('a reading', () => {
  const rules = `${TWO}ban c:\n UA must not open-fire\npermission p:\n despite 1/c\n UA may fire-live\n`;
  const reading = (...changes: string[]) =>
    said(`${rules}question q "?"\n reading x:\n  ${changes.join('\n  ')}\n reading y: as written\n`);

  test('keeps the modal of the norm', () => {
    expect(reading('1/a may release detainee')).toEqual([
      'S0204: a duty is written with `must`, and here stands `may`',
    ]);
    expect(reading('1/c may open-fire')).toEqual(['S0204: a ban is written with `must not`, and here stands `may`']);
    expect(reading('1/p must not open-fire')).toEqual([
      'S0204: a permission is written with `may`, and here stands `must not`',
    ]);
    expect(reading('1/a must release', '1/c must not attack', '1/p may open-fire')).toEqual([]);
  });

  test('changes a line once', () => {
    expect(reading('1/a within 5 days of ceasefire', '1/a by 2015-12-31')).toEqual([
      'S0209: here are two lines that begin with `1/a ends`',
    ]);
    expect(reading('signed 2015-01-01', 'proposed')).toEqual(['S0209: here are two lines that begin with `signed`']);
    expect(reading('1/a requires 1/b', '1/a also requires moment ceasefire')).toEqual([]);
  });

  test('is held by a declared actor, or one in quotation marks, since a year', () => {
    const held = (by: string) =>
      said(`${TWO}question q "?"\n reading x held by ${by}: as written\n reading y: as written\n`);
    expect(held('XX')).toEqual(['S0301: no party, body or group is called `XX`']);
    expect(held('UA from breakfast')).toContain(
      'S0202: here stands `breakfast`, where a year, as in `2015`, should stand',
    );
    expect(held('"the press" from 2015, UA')).toEqual([]);
  });
});

test('a deadline beside `ending` is refused and not lost', () => {
  const duty = (lines: string) => said(`clause 1 "One"\nduty d:\n each of sides must withdraw\n ${lines}\n`);
  expect(duty('within 5 days of ceasefire\n ending by 2015-12-31')).toEqual([
    'S0210: this norm already has a deadline, and `ending` gives it another',
  ]);
  expect(duty('ending by 2015-12-31\n by 2015-11-30')).toEqual([
    'S0210: this norm already has a deadline, and `by` gives it another',
  ]);
});

test('a zone to be left has one width for each kind', () => {
  const leaving = (object: string, widths: string) =>
    said(
      `clause 1 "One"\nduty d:\n UA must withdraw${object}\n leaving a zone of ${widths}\n measured from contact\n`,
    ).filter((message) => !message.startsWith('S0802'));
  expect(leaving(' every heavy-weapon', 'artillery 50 km, artillery 70 km')).toEqual([
    'S0209: here are two lines that begin with `artillery`',
  ]);
  expect(leaving('', '50 km')).toEqual([
    'S0202: here stands a width, where a kind and its width, as in `artillery 50 km`, should stand',
  ]);
  expect(leaving(' every heavy-weapon', '50 km')).toEqual([]);
});

test.each([
  [' signed 2015-01-01\n signed 2016-01-01', 'S0209: here are two lines that begin with `signed`'],
  [' clock UTC', 'S0209: here are two lines that begin with `clock`'],
  [
    ' signed 2015-01-01\n proposed',
    'S0202: here stands `proposed`, where either `signed` or `proposed`, and not both, should stand',
  ],
])('a head that says two things is refused: %s', (lines, message) => {
  const text = `\`\`\`servanda\nagreement a "A"\n clock Europe/Kyiv\n text en\n text uk\n${lines}\n\`\`\`\n`;
  expect(compile(text, { file: 'demo.md' }).diagnostics.map((d) => `${d.code}: ${d.message}`)).toEqual([message]);
});

test('a line that a reading cannot drop is answered with the lines of the norm', () => {
  const { diagnostics } = compile(
    `\`\`\`servanda\n${HEAD}${TWO} within 5 days of ceasefire\nquestion q "?"\n reading x: 1/b drops limit\n reading y: as written\n\`\`\`\n`,
    { file: 'demo.md' },
  );
  expect(diagnostics.map((d) => d.help)).toEqual(['write the first word of one of its lines: `within`']);
});

describe('one of several is not each of them', () => {
  test.each([
    ['define c: 1/a is fulfilled by one of UA, RU\n', true],
    ['define c: 1/a is kept for 7 days by any of sides\n', true],
    ['define c: 1/a is breached by each of UA, RU\n', true],
    ['define c: once each of UA, RU opens-fire\n', true],
    ['define c: artillery of each of sides is deployed\n', true],
    ['define c: 1/a is fulfilled by each of UA, RU\n', false],
    ['define c: 1/a is breached by one of UA, RU\n', false],
    ['define c: once one of UA, RU opens-fire\n', false],
  ])('%s', (rules, refused) => {
    expect(said(TWO + rules).map((message) => message.slice(0, 5))).toEqual(refused ? ['S0215'] : []);
  });

  test('nor in a report', () => {
    const given = 'given 2015-02-18 OSCE reports each of UA, RU opens-fire';
    expect(said(`${TWO}example "x"\n ${given}\n at 2015-03-02\n expect 1/a pending\n`)).toEqual([
      'S0706: a report names who did it, or says `someone`, `one of`, or `jointly`',
    ]);
  });
});

test('a norm that is not fulfilled is written with `not` before it', () => {
  expect(said(`${TWO}define c: 1/a is not fulfilled\n`)).toEqual([
    'S0202: here stands `is not`, where `not` before the norm, as in `not 1/a is fulfilled`, should stand',
  ]);
});

test.each([
  [
    'act x is open-fire, is attack\n',
    'S0202: here stands `open-fire` beside another, where one of them alone should stand',
  ],
  [
    'act x undone by release undone by attack\n',
    'S0202: here stands `release` beside another, where one of them alone should stand',
  ],
  ['zone z map "a" map "b"\n', 'S0202: here stands `a` beside another, where one of them alone should stand'],
  ['act x undone by x\n', 'S0202: here stands `x`, where another act should stand'],
  ['zone z apart from z\n', 'S0202: here stands `z`, where another zone should stand'],
  ['zone z within area apart from area\n', 'S0202: here stands `area`, where another zone should stand'],
])('a declaration that contradicts itself is refused: %s', (rules, message) => {
  expect(said(rules)).toEqual([message]);
});

test('a group counts as its members where sources are listed', () => {
  const verified = (by: string) => said(`clause 1 "One"\nban b:\n UA must not open-fire\n ${by}\n`);
  expect(verified('3 independent sources of sides, OSCE')).toEqual([]);
  expect(verified('2 independent sources of OSCE, OSCE')).toEqual([
    'S0517: 2 independent sources are asked for, and 1 can be heard',
  ]);
});

test('who is bound is each, or all together, and not both', () => {
  expect(said('clause 1 "One"\nban b:\n each of sides together must not open-fire\n')).toEqual([
    'S0202: here stands `together`, where either `each of` before the names or this word after them, and not both, should stand',
  ]);
});

test('a member is not named as another within its condition', () => {
  expect(said('define c: some s of sides: every s of sides: s is deployed\n')).toEqual([
    'S0303: the name `s` is given to two things: a member of a group is already called so',
  ]);
});

test('a reading puts no group or kind into itself', () => {
  const reading = (change: string) => said(`${TWO}question q "?"\n reading x: ${change}\n reading y: as written\n`);
  expect(reading('group sides = sides, UA')).toEqual(['S0306: the group `sides` contains itself']);
  expect(reading('kind artillery = heavy-weapon')).toEqual([
    'S0306: the kind `artillery` contains itself through `heavy-weapon`',
  ]);
  expect(reading('group sides = UA, OSCE')).toEqual([]);
});

test.each([
  'question q "?"\n reading x: 1/a three independent sources of UA, RU\n reading y: as written\n',
  'example "x"\n at 2015-03-01\n expect 1/a unclear three independent sources of UA, RU\n',
])('nor asks a reading or an expectation for more sources than there are', (rules) => {
  expect(said(TWO + rules)).toEqual(['S0517: 3 independent sources are asked for, and 2 can be heard']);
});
