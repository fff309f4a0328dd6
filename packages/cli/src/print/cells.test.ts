import { breachWords, whyWords } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { agreement, verdict, view } from './fixture.ts';

type Breach = NonNullable<ReturnType<typeof verdict>['breach']>;
const words = (statuses: Parameters<typeof verdict>[0]['statuses'], breach: Breach) =>
  breachWords(view, {
    under: '',
    which: { kind: 'none' },
    verdict: verdict({ norm: '2/leave', bearer: 'NORTH', statuses, breach }),
  });
const [early, late, end] = ['2030-01-12T00:00:00Z', '2030-01-20T00:00:00Z', '2030-01-24T23:59:59.999Z'];

test('a breach that is sure from one instant needs no perhaps', () => {
  expect(words(['breached'], { firstPossible: early, firstCertain: early, lastPossible: end })).toBe(
    '2030-01-12 00:00',
  );
});

test('what may have begun earlier says both', () => {
  expect(words(['breached'], { firstPossible: early, firstCertain: late, lastPossible: end })).toBe(
    'perhaps 2030-01-12 00:00\nsurely 2030-01-20 00:00',
  );
});

test('a breach that is over says until when', () => {
  expect(words(['remedied'], { firstPossible: early, firstCertain: early, lastPossible: end })).toBe(
    '2030-01-12 00:00\nuntil 2030-01-25 00:00',
  );
  expect(words(['kept', 'remedied'], { firstPossible: early, firstCertain: null, lastPossible: end })).toBe(
    'perhaps 2030-01-12 00:00\nperhaps until 2030-01-25 00:00',
  );
});

const open = { norm: '1/no-fire', bearer: 'SOUTH', statuses: ['kept so far' as const, 'breached' as const] };
const why = (part: Partial<Parameters<typeof verdict>[0]>, of = view) =>
  whyWords(of, { under: '', which: { kind: 'none' }, verdict: verdict({ ...open, ...part }) });

test('silence is said as such, with what was covered (semantics 2.9)', () => {
  expect(why({})).toEqual(['no breach reported; coverage unknown']);
  expect(why({ coverage: 0.41 })).toEqual(['no breach reported; MISSION covered 41 %']);
  expect(why({ norm: '2/leave', statuses: ['pending', 'kept'] })).toEqual([
    'no performance reported; coverage unknown',
  ]);
});

test('where something was reported, or a state is meant, nothing is said of silence', () => {
  const reasons = [{ code: 'persistence' as const, text: 'what is observed does not settle it' }];
  expect(why({ counts: { low: 0, high: 1 }, reasons })).toEqual(['what is observed does not settle it']);
  const norms = agreement.norms.map((norm) => ({ ...norm, what: { state: 'deployed' } }));
  expect(why({ reasons }, { ...view, agreement: { ...agreement, norms } })).toEqual([
    'what is observed does not settle it',
  ]);
});

test('of many incidents the first are named', () => {
  const incidents = ['a', 'b', 'c', 'd', 'e'];
  expect(why({ counts: { low: 0, high: 5 }, reasons: [{ code: 'author', text: 'who', incidents }] })).toEqual([
    'who: a, b, c and 2 more',
  ]);
});
