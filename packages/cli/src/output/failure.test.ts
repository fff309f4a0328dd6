import { expect, test } from 'vitest';
import { plain } from '../print/paint.ts';
import { Problem } from '../problem.ts';
import { failure } from './failure.ts';

test('a problem says what, its number, and what to do', () => {
  expect(failure(new Problem('C0201', 'there is no file "x"', 'Did you mean "y"?'), plain, {})).toBe(
    'servanda: there is no file "x" [C0201]\n  Did you mean "y"?\n',
  );
});

test('a failure of ours is owned, and shows no stack unless it is asked for', () => {
  const error = new TypeError('x is undefined');
  expect(failure(error, plain, {})).toBe(
    'servanda: Servanda itself failed: x is undefined [C0901]\n' +
      '  This is our error, not yours: please report it with the command you ran.\n',
  );
  expect(failure(error, plain, { SERVANDA_TRACE: '1' })).toContain('failure.test.ts');
});

test('a name in a message cannot command the terminal', () => {
  expect(failure(new Problem('C0201', 'no "\u001b[2J"'), plain, {})).toBe('servanda: no "\uFFFD[2J" [C0201]\n');
});
