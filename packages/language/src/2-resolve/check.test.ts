import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { HEAD } from '../samples/demo.ts';

// Messages whose pages show one case, and which have others.

const said = (rules: string): string[] =>
  compile(`\`\`\`servanda\n${HEAD}${rules}\`\`\`\n`, { file: 'demo.md' }).diagnostics.map(
    (d) => `${d.code}: ${d.message}`,
  );
const TWO = 'clause 1 "One"\nduty a:\n UA must release detainee\nduty b:\n RU must release detainee\n';

describe('circles', () => {
  test('of moments', () => {
    expect(said('moment one = 3 days after two\nmoment two = 3 days after one\n')).toEqual([
      'S0305: `one` and `two` refer to each other, so nothing can be decided',
    ]);
  });

  test('of preconditions', () => {
    expect(
      said(
        `${TWO} requires 1/a\nduty c:\n UA must release detainee\n requires 1/d\nduty d:\n UA must release detainee\n requires 1/c\n`,
      ),
    ).toEqual(['S0305: `1/c` and `1/d` refer to each other, so nothing can be decided']);
  });

  test('that only one reading makes', () => {
    expect(said(`${TWO} requires 1/a\nquestion q "?"\n reading x: 1/a requires 1/b\n reading y: as written\n`)).toEqual(
      ['S0305: `1/a` and `1/b` refer to each other, so nothing can be decided'],
    );
  });

  test('not of two readings that order two duties each its own way', () => {
    expect(said(`${TWO}question q "?"\n reading x: 1/a requires 1/b\n reading y: 1/b requires 1/a\n`)).toEqual([]);
  });

  test('not where a reading drops what would close one', () => {
    expect(
      said(
        `${TWO} requires 1/a\nquestion q "?"\n reading x:\n  1/b drops requires\n  1/a requires 1/b\n reading y: as written\n`,
      ),
    ).toEqual([]);
  });

  test('of a norm with itself', () => {
    expect(said('clause 1 "One"\nduty a:\n UA must release detainee\n requires 1/a\n')).toEqual([
      'S0305: `1/a` refers to itself, so nothing can be decided',
    ]);
  });
});

describe('duties done together', () => {
  test('may name each other, and themselves', () => {
    expect(
      said(
        'clause 1 "One"\nduty a:\n UA must release detainee\n together with 1/b\nduty b:\n RU must release detainee\n together with 1/a\nduty c:\n each of sides must release detainee\n together with c\n',
      ),
    ).toEqual([]);
  });

  test('may not also wait for each other otherwise', () => {
    expect(
      said(`${TWO} requires 1/a\nquestion q "?"\n reading x: 1/b together with 1/a\n reading y: as written\n`),
    ).toEqual([]);
    expect(
      said(`${TWO} requires 1/a\nquestion q "?"\n reading x: 1/a together with 1/b\n reading y: as written\n`),
    ).toEqual(['S0305: `1/a` and `1/b` refer to each other, so nothing can be decided']);
  });

  test('must be found, and be duties', () => {
    expect(said(`${TWO} together with 1/aa\n`)).toEqual(['S0301: no duty is called `1/aa`; the nearest name is `1/a`']);
    expect(said(`${TWO} together with 1/c\npower c:\n UA may end 1/a\n by declare-suspension\n`)).toEqual([
      'S0515: `1/c` is a power, and only duties are done together',
    ]);
  });

  test('are no line of a ban, in the rules or in a reading', () => {
    const ban = 'clause 1 "One"\nduty a:\n UA must release detainee\nban b:\n UA must not open-fire\n';
    expect(said(`${ban} together with 1/a\n`)).toEqual(['S0510: a ban has no line `together with`']);
    expect(said(`${ban}question q "?"\n reading x: 1/b together with 1/a\n reading y: as written\n`)).toEqual([
      'S0510: a ban has no line `together with`',
    ]);
  });
});

test('the modal stands twice, so that a slip is told either way', () => {
  expect(said('clause 1 "One"\nduty a:\n UA must not release detainee\n')).toEqual([
    'S0204: a duty is written with `must`, and here stands `must not`',
  ]);
  expect(said('clause 1 "One"\nban a:\n UA may not open-fire\n')).toEqual([
    'S0204: a ban is written with `must not`, and here stands `may not`',
  ]);
  expect(said('clause 1 "One"\nban a:\n UA shall not open-fire\n')).toEqual([
    'S0203: a ban is written with `must not`; `shall not` has no meaning here',
  ]);
});

test('a deadline cannot be given twice in one norm, whichever comes first', () => {
  const lines = (first: string, second: string) =>
    `clause 1 "One"\nduty a:\n UA must release detainee\n ${first}\n ${second}\n`;
  expect(said(lines('by 2015-12-31', 'within 5 days of ceasefire'))).toEqual([
    'S0210: this norm already has a deadline, and `within` gives it another',
  ]);
  expect(said(lines('by 2015-12-31', 'by 2015-11-30'))).toEqual(['S0209: here are two lines that begin with `by`']);
});

test('clauses are ordered within a series of numbers', () => {
  expect(
    said('clause 9 "Nine"\nclause 10 "Ten"\nclause G1 "G"\nclause 11 "Eleven"\nclause 11.b "b"\nclause 11.a "a"\n'),
  ).toEqual(['S0512: clause 11.a stands after clause 11.b']);
});

test('kinds, acts and zones cannot contain themselves either', () => {
  expect(said('kind x = y\nkind y = x\n')).toEqual(['S0306: the kind `x` contains itself through `y`']);
  expect(said('act x is x\n')).toEqual(['S0306: the act `x` contains itself']);
  expect(said('zone x within y\nzone y within x\n')).toEqual(['S0306: the zone `x` contains itself through `y`']);
});

test('two parties that verify only each other are their own verifiers', () => {
  expect(said('clause 1 "One"\nduty a:\n each of sides must release detainee\n verified by UA, RU\n')).toEqual([
    'S0507: `UA`, `RU` alone verifies whether its own duty was done',
  ]);
  expect(said('clause 1 "One"\nduty a:\n each of sides must release detainee\n verified by UA, OSCE\n')).toEqual([]);
});

test('a precondition that is due before a dated deadline leaves time', () => {
  const rules = (due: string) =>
    `clause 1 "One"\nduty a:\n UA must release detainee\n by ${due}\nduty b:\n RU must release detainee\n by end of 2015\n requires 1/a\n`;
  expect(said(rules('2015-06-30'))).toEqual([]);
  expect(said(rules('2016-06-30'))).toEqual([
    'S0506: `1/a` may be reached only after the deadline of this norm, which would then be blocked for good',
  ]);
});

test('names are suggested when they are near', () => {
  expect(said('define c: once UA opens-fier\n')).toEqual([
    'S0301: no act is called `opens-fier`; the nearest name is `open-fire`',
  ]);
  expect(said('define c: once UA transports\n')).toEqual(['S0301: no act is called `transports`']);
});

test('a reading gives a norm only what its type can have', () => {
  const rules = (change: string) =>
    `clause 1 "One"\nban a:\n UA must not attack RU\nquestion q "?"\n reading x: ${change}\n reading y: as written\n`;
  expect(said(rules('1/a within 5 days of ceasefire'))).toEqual(['S0510: a ban has no line `within` or `by`']);
  expect(said(rules('1/a must attack RU'))).toEqual([
    'S0204: a ban is written with `must not`, and here stands `must`',
  ]);
  expect(said(rules('1/a provided quiet'))).toEqual(['S0510: a ban has no line `provided`']);
  expect(said(rules('1/a must not open-fire'))).toEqual([]);
});

test('a name of one sentence is not that of a declared thing', () => {
  expect(said('define c: some UA of sides: once UA opens-fire\n')).toEqual([
    'S0303: the name `UA` is given to two things: a party is already called so',
  ]);
  expect(said('clause 1 "One"\nduty a:\n whenever ceasefire: UA attacks RU,\n RU must release detainee\n')).toEqual([
    'S0303: the name `ceasefire` is given to two things: a moment is already called so',
  ]);
});
