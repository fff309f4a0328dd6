import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { compiled, HEAD } from '../samples/demo.ts';

const MORE = 'line old undrawn\nbody VRS\ngroup owners = UA\n';
const BAN = 'ban b:\n each of sides must not have artillery nearer than 15 km to its own line\n';
const LINES = ' measured from contact for UA, from old for RU\n';

/** What is said of these rules, without what is said of lines that no map draws: the line (from 1), the code, the word there, the name. */
function said(rules: string): string[] {
  const before = `# Demo\n\n\`\`\`servanda\n${HEAD}${MORE}`;
  const { diagnostics } = compile(`${before}${rules}\`\`\`\n`, { file: 'demo.md' });
  const offset = before.split('\n').length - 1;
  return diagnostics
    .filter(({ code }) => code !== 'S0802')
    .map(({ line, column, code, message }) => {
      const word = /^[^\s,:]+/.exec(rules.split('\n')[line - offset - 1]?.slice(column - 1) ?? '')?.[0];
      return `${line - offset} ${code} ${word}: ${/`([^`]*)`/.exec(message)?.[1] ?? ''}`;
    });
}

describe('a distance to its own line', () => {
  const lines = [
    { line: 'contact', for: 'UA' },
    { line: 'old', for: 'RU' },
  ];
  const first = (rules: string) => compiled(`${MORE}clause 1 "One"\n${rules}`).norms[0];

  test('takes its lines from `measured`, in a ban, a duty and a permission', () => {
    const distances = [{ lines, op: 'nearer', metres: 15_000 }];
    expect(first(`${BAN}${LINES}`)?.what).toEqual({ state: 'deployed', kind: 'artillery', distances });
    const duty = 'duty d:\n each of sides must release detainee farther than 2 km from its own line\n by 2015-03-01\n';
    expect(first(`${duty}${LINES}`)?.what).toEqual({
      act: 'release',
      kind: 'detainee',
      distances: [{ lines, op: 'farther', metres: 2000 }],
    });
    const may = 'permission p:\n each of sides may fire-live at least 1 km from its own line\n despite 1/b\n';
    expect(compiled(`${MORE}clause 1 "One"\n${BAN}${LINES}${may}${LINES}`).norms[1]?.what).toEqual({
      act: 'fire-live',
      distances: [{ lines, op: 'at-least', metres: 1000 }],
    });
  });

  test('stands beside a zone to be left, measured from the same lines', () => {
    const duty =
      'duty w:\n each of sides must withdraw artillery farther than 2 km from its own line\n leaving a zone of 5 km\n';
    expect(first(`${duty}${LINES}`)?.what).toMatchObject({
      distances: [{ lines, op: 'farther', metres: 2000 }],
      clearance: { widths: [{ kind: 'artillery', metres: 5000 }], lines },
    });
  });

  test('a reading that asks for another act leaves the zone to be left as it is', () => {
    const duty = 'duty w:\n each of sides must withdraw heavy-weapon\n leaving a zone of 5 km\n';
    const { questions, norms } = compiled(
      `${MORE}clause 1 "One"\n${duty}${LINES}question q "What?"\n reading a: as written\n reading b:\n  1/w must withdraw artillery\n`,
    );
    const clearance = (kind: string) => ({ widths: [{ kind, metres: 5000 }], lines });
    expect(norms[0]?.what).toEqual({ act: 'withdraw', kind: 'heavy-weapon', clearance: clearance('heavy-weapon') });
    expect(questions[0]?.readings[1]?.changes).toMatchObject([
      { line: 'what', value: { act: 'withdraw', kind: 'artillery', clearance: clearance('artillery') } },
    ]);
  });

  test('in a reading, by the lines of the norm', () => {
    const { questions } = compiled(
      `${MORE}clause 1 "One"\n${BAN}${LINES}question q "How near?"\n reading a: as written\n reading b:\n  1/b must not have artillery nearer than 20 km to its own line\n`,
    );
    expect(questions[0]?.readings[1]?.changes).toMatchObject([
      { line: 'what', value: { distances: [{ lines, op: 'nearer', metres: 20_000 }] } },
    ]);
  });

  test('another line may be called `its`', () => {
    const rules = 'line its undrawn\nclause 1 "One"\nban b:\n UA must not open-fire nearer than 1 km to its\n';
    expect(compiled(rules).norms[0]?.what).toMatchObject({ distances: [{ to: 'its' }] });
  });
});

describe('what is refused', () => {
  const bodies: readonly (readonly [what: string, rules: string, said: readonly string[]])[] = [
    ['no line at all', BAN, ['3 S0511 its: its own line']],
    [
      'a line and nothing that it measures',
      `ban b:\n each of sides must not open-fire\n${LINES}`,
      ['4 S0516 measured: '],
    ],
    [
      'bearers bound as one',
      `ban b:\n any of sides must not open-fire nearer than 1 km to its own line\n${LINES}`,
      ['3 S0520 its: '],
    ],
    ['a bearer without a line', `${BAN} measured from contact for UA\n`, ['4 S0522 measured: RU']],
    ['a member without a line', `${BAN} measured from contact for owners\n`, ['4 S0522 measured: RU']],
    ['a line for who is not bound', `${BAN} measured from contact, from old for VRS\n`, ['4 S0523 VRS: VRS']],
    [
      'a line for who is not bound, of a zone to be left',
      'duty w:\n UA must withdraw artillery\n leaving a zone of 5 km\n measured from contact for UA, from old for RU\n',
      ['5 S0523 RU: RU'],
    ],
    ['a line for an unknown name', `${BAN} measured from contact, from old for XX\n`, ['4 S0301 XX: XX']],
    [
      'a condition',
      `ban b:\n UA must not open-fire\n unless artillery of RU nearer than 1 km to its own line\n`,
      ['4 S0521 its: its own line'],
    ],
    [
      'a report',
      'example "e"\n given 2015-03-01 OSCE reports UA opens-fire 1 km from its own line\n at 2015-03-02\n expect 1/b by UA breached\n',
      ['3 S0521 its: its own line'],
    ],
  ];
  test.each(bodies)('%s', (_, rules, expected) => {
    expect(said(`clause 1 "One"\n${rules}`).filter((one) => !one.includes(' 1/b: 1/b'))).toEqual(expected);
  });

  test('a power has none', () => {
    const power = `power p:\n any of sides may suspend 1/b\n by declare-suspension nearer than 1 km to its own line\n`;
    expect(said(`clause 1 "One"\n${BAN}${LINES}${power}`)).toEqual(['7 S0521 its: its own line']);
  });

  const question = (change: string) => `question q "Who?"\n reading a: as written\n reading b: ${change}\n`;
  test.each([
    ['that binds another without a line', question('1/b binds each of UA, RU, OSCE'), ['7 S0522 b: OSCE']],
    ['that makes a group larger', question('group sides = UA, RU, VRS'), ['7 S0522 b: VRS']],
    ['that binds several as one', question('1/b binds any of sides'), ['7 S0520 1/b: ']],
  ])('a reading %s', (_, rules, expected) => {
    expect(said(`clause 1 "One"\n${BAN}${LINES}${rules}`)).toEqual(expected);
  });

  test('an amendment that binds another without a line', () => {
    const amendment = 'amendment more from 2016-01-01\n 1/b binds each of UA, RU, OSCE\n';
    expect(said(`clause 1 "One"\n${BAN}${LINES}${amendment}`)).toEqual(['5 S0522 more: OSCE']);
  });

  test('but not a line for who is bound under a reading only', () => {
    const lines = ' measured from contact for UA, from old for RU, from old for OSCE\n';
    expect(said(`clause 1 "One"\n${BAN}${lines}${question('1/b binds each of UA, RU, OSCE')}`)).toEqual([]);
    expect(said(`clause 1 "One"\n${BAN}${lines}`)).toEqual(['4 S0523 OSCE: OSCE']);
  });
});
