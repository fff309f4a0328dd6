/** What is asked of one of those who are bound as one, or where nobody is named: what another did is not theirs. */
import type { Agreement, Norm } from '@servanda/core';
import { expect, test } from 'vitest';
import type { Did } from './conduct-word.ts';
import { asking, reports, treaty } from './test-shelf.ts';

const bound = (mode: Norm['bearer']['mode'], changes: Partial<Norm> = {}): Agreement => ({
  ...treaty,
  questions: [],
  norms: treaty.norms.map((norm) => {
    const { verifiedBy: _, ...rest } = norm;
    return { ...rest, ...changes, bearer: { mode, names: mode === 'someone' ? [] : ['sides'] } };
  }),
});
const of = (agreement: Agreement, did: Did, bearer: string, provision: string, record = reports) =>
  asking(agreement, record)({ form: 'conduct', did, bearer, provisions: [provision] });

test.each<[Norm['bearer']['mode'], Did, string, string, string]>([
  // Southland fired, and both or one of them once more.
  ['any', 'broke', 'northland', '1/quiet', 'record is silent'],
  ['any', 'kept', 'northland', '1/quiet', 'record is silent'],
  ['any', 'broke', 'sides', '1/quiet', 'agrees'],
  ['someone', 'broke', 'northland', '1/quiet', 'record is silent'],
  // Northland handed maps over in time.
  ['any', 'never did', 'southland', '2/maps', 'record is silent'],
  ['any', 'kept', 'southland', '2/maps', 'agrees'],
  ['someone', 'never did', 'southland', '2/maps', 'record is silent'],
  ['someone', 'kept', 'southland', '2/maps', 'record is silent'],
  // Nobody left.
  ['any', 'never did', 'southland', '3/leaving', 'agrees'],
  ['someone', 'never did', 'southland', '3/leaving', 'agrees'],
])('%s: %s, said of %s, %s: %s', (mode, did, bearer, provision, word) => {
  expect(of(bound(mode), did, bearer, provision).word).toBe(word);
});

test('why it is open is said, and the others stand beside it with the same', () => {
  const [part] = of(bound('any'), 'broke', 'northland', '1/quiet').parts;
  expect(part?.text).toContain('(owed by any of northland and southland, and this does not tell who of them)');
  expect(part?.beside.map(({ bearer, word }) => [bearer, word])).toEqual([['southland', 'record is silent']]);
});

test('never done, of a duty that arises again and again: one open request does not hide one that was met', () => {
  const agreement: Agreement = {
    ...bound('each', {}),
    norms: treaty.norms.flatMap((norm) =>
      norm.id === '2/maps'
        ? [
            {
              ...norm,
              whenever: { name: 'e', event: { act: 'fire' } },
              deadline: { deadline: 'within', span: { n: 2, unit: 'days' }, of: { moment: 'event', name: 'e' } },
            },
          ]
        : [],
    ),
  };
  const asked = (id: string, when: string) =>
    ({ id, by: 'press', says: 'occurrence', act: 'fire', author: 'observers', when }) as const;
  const met = {
    id: 'm',
    by: 'press',
    says: 'occurrence',
    act: 'hand-over',
    kind: 'map',
    author: 'northland',
    when: '2020-05-02T12:00Z',
  } as const;
  const twice = [asked('a', '2020-05-02T00:00Z'), met, asked('b', '2020-06-02T00:00Z')];
  const north = of(agreement, 'never did', 'northland', '2/maps', twice);
  expect(north.word).toBe('differs');
  expect(north.text).toBe('Not all that was asked for was done by 31 December 2020, breached since 5 June 2020.');
  expect(north.parts[0]?.beside.map(({ bearer, word }) => [bearer, word])).toEqual([['southland', 'agrees']]);
});

test('owed jointly: that one did it alone leaves the duty undone, and is not called nothing', () => {
  const joint = bound('together');
  const north = of(joint, 'never did', 'northland', '2/maps');
  expect(north.word).toBe('record is silent');
  expect(north.text).toContain('what one of them did alone does not count for it');
  expect(of(joint, 'broke', 'northland', '2/maps').word).toBe('agrees');
  expect(of(joint, 'never did', 'northland', '2/maps', []).word).toBe('agrees');
});
