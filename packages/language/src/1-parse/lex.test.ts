import { describe, expect, test } from 'vitest';
import { lex } from './lex.ts';

const read = (text: string) => lex(text, [0], () => undefined).slice(0, -1);
const kinds = (text: string) => read(text).map((token) => `${token.kind} ${token.text}`);

describe('tokens', () => {
  test.each([
    ['2/withdrawal:starts within', ['word 2/withdrawal:starts', 'word within']],
    ['reading of-start:2/withdrawal', ['word reading', 'word of-start', 'mark :', 'word 2/withdrawal']],
    ['2015-02-15 9:30', ['date 2015-02-15', 'time 9:30']],
    ['end of 2015-03', ['word end', 'word of', 'month 2015-03']],
    ['60% 1.5 km', ['number 60', 'mark %', 'number 1.5', 'word km']],
    ['clock Europe/Kyiv', ['word clock', 'word Europe/Kyiv']],
    ['ОРДЛО v2.1 Côte-d’Ivoire', ['word ОРДЛО', 'word v2.1', 'word Côte-d’Ivoire']],
    ['"a # b" # c "d"', ['string a # b']],
    ['a,b', ['word a', 'mark ,', 'word b']],
  ])('%s', (text, tokens) => {
    expect(kinds(text)).toEqual(tokens);
  });
});

test('a token knows whether it begins a line, and whether an empty line stands before it', () => {
  const tokens = read('a b\nc\n# comment\nd\n\n  e\n');
  expect(tokens.map((t) => t.first)).toEqual([true, false, true, true, true]);
  expect(tokens.slice(1).map((t) => t.gap)).toEqual([false, false, false, true]);
});

test('tokens stand where they stand in the file', () => {
  const text = '  party "Ю", x\n';
  expect(read(text).map((t) => text.slice(t.start, t.end))).toEqual(['party', '"Ю"', ',', 'x']);
});
