import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@servanda/language';
import { describe, expect, test } from 'vitest';
import { agreement } from '../print/fixture.ts';
import { undeclaredNames } from './form-names.ts';

const [ban, duty] = agreement.norms;

test('every name of a rule must be declared, and the nearest that is declared is told', () => {
  const norms = ban
    ? [{ ...ban, clause: '9', bearer: { ...ban.bearer, names: ['side'] }, what: { act: 'open-fier' } }]
    : [];
  expect(undeclaredNames({ ...agreement, norms })).toEqual([
    'norms[0].clause: there is no clause "9"; the nearest is "1"',
    'norms[0].bearer.names[0]: there is no party, body or group "side"; the nearest is "sides"',
    'norms[0].what.act: there is no act "open-fier"; the nearest is "open-fire"',
  ]);
});

test('names inside moments, conditions and readings are names too', () => {
  const norms = duty
    ? [
        {
          ...duty,
          from: { moment: 'ref' as const, name: 'dawn' },
          while: { cond: 'not' as const, of: { cond: 'breached' as const, norm: '7/x' } },
        },
      ]
    : [];
  expect(undeclaredNames({ ...agreement, norms })).toEqual([
    'norms[0].from.name: there is no moment "dawn"',
    'norms[0].while.of.norm: there is no norm "7/x"',
  ]);
});

test('an expectation under a reading that nobody declared is told', () => {
  const expectation = { norm: '2/leave', status: 'kept' as const, under: { count: 'of-dawn' } };
  const examples = [{ name: 'x', given: [], time: 0, expect: [expectation] }];
  expect(undeclaredNames({ ...agreement, examples })).toEqual([
    'examples[0].expect[0].under: there is no reading count=of-dawn',
  ]);
});

describe('the compiler writes no undeclared name', () => {
  const home = join(import.meta.dirname, '../../../../agreements');
  const documentOf = (name: string) => ({ text: readFileSync(join(home, name, 'agreement.md'), 'utf8') });
  test.each(readdirSync(home).filter((name) => existsSync(join(home, name, 'agreement.md'))))('%s', (name) => {
    const { text } = documentOf(name);
    const compiled = compile(text, { file: 'agreement.md', name, readDocument: documentOf }).agreement;
    expect(compiled && undeclaredNames(compiled)).toEqual([]);
  });
});
