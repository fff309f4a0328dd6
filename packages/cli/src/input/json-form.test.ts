import { expect, test } from 'vitest';
import { agreement } from '../print/fixture.ts';
import { Problem } from '../problem.ts';
import { placeOf, readJsonForm } from './json-form.ts';
import { pathWords } from './path-words.ts';

function refused(text: string): Problem {
  try {
    readJsonForm(text, 'a.json');
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('it was accepted, or failed otherwise');
}

test('what the compiler writes can be read back', () => {
  expect(readJsonForm(JSON.stringify(agreement), 'a.json')).toEqual(agreement);
});

test('a part that is wrong is named as one would find it', () => {
  expect(pathWords(['norms', 2, 'bearer', 'mode'])).toBe('norms[2].bearer.mode');
  const norms = [{ ...agreement.norms[0], bearer: { mode: 'all', names: [] } }];
  expect(refused(JSON.stringify({ ...agreement, norms })).help).toMatch(/^norms\[0\]\.bearer\.mode: expected one of/);
});

test('a clock that no zone has is refused', () => {
  expect(refused(JSON.stringify({ ...agreement, clock: 'Europe/Kiyv' })).help).toContain('no time zone "Europe/Kiyv"');
});

test('what a reading puts in place has the form of what it replaces', () => {
  const changes = [{ change: 'norm', norm: '2/leave', line: 'deadline', value: { deadline: 'soon' } }];
  const questions = [
    {
      id: 'q',
      text: '',
      readings: [
        { id: 'a', changes },
        { id: 'b', changes: [] },
      ],
    },
  ];
  expect(refused(JSON.stringify({ ...agreement, questions })).help).toMatch(/^under q=a: norms\[1\]\.deadline/);
});

test('what is no JSON is told with its place', () => {
  expect(placeOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  expect(refused('{"servanda": 1,\n  oops').message).toMatch(/^a\.json:2:3: this is not JSON: /);
  expect(refused(' ').message).toBe('a.json is empty');
});

test.each(['null', '[]', '7', '"text"', '{"__proto__": {}}'])('%s is refused, not believed', (text) => {
  expect(refused(text).code).toBe('C0302');
});
