import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLive, type Link, steer } from './history.ts';

/** Releases in turn: a version, or undefined where the event is missing. */
function play(releases: readonly (string | undefined)[], mark = (i: number) => `r${i}`): Link[] {
  const links: Link[] = [];
  releases.forEach((wanted, i) => {
    links.push(...steer(links, wanted, mark(i)));
  });
  return links;
}
const live = (links: readonly Link[]) =>
  links.filter((l) => l.kind === 'version' && isLive(links, l.id)).map((l) => l.id);

describe('one event over releases', () => {
  test('a change supersedes', () => {
    expect(play(['a', 'b'])).toEqual([
      { id: 'a', kind: 'version' },
      { id: 'b', kind: 'version', target: 'a' },
    ]);
  });

  test('what is dropped is retracted', () => {
    expect(play(['a', undefined])).toEqual([
      { id: 'a', kind: 'version' },
      { id: 'a-withdrawn-r1', kind: 'retraction', target: 'a' },
    ]);
  });

  test('what was changed and then dropped is retracted whole: a retracted correction does not replace (2.2)', () => {
    expect(play(['a', 'b', undefined]).slice(2)).toEqual([
      { id: 'b-withdrawn-r2', kind: 'retraction', target: 'b' },
      { id: 'a-withdrawn-r2', kind: 'retraction', target: 'a' },
    ]);
  });

  test('what comes back as it was is restored by taking back what came after', () => {
    expect(play(['a', 'b', 'a']).slice(2)).toEqual([{ id: 'b-withdrawn-r2', kind: 'retraction', target: 'b' }]);
    expect(play(['a', undefined, 'a']).slice(2)).toEqual([
      { id: 'a-withdrawn-r1-withdrawn-r2', kind: 'retraction', target: 'a-withdrawn-r1' },
    ]);
  });
});

const releases = fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), { maxLength: 12 });

test('after each release exactly its version is live', () => {
  fc.assert(
    fc.property(releases, (sequence) => {
      const links = play(sequence);
      const last = sequence.at(-1);
      expect(live(links)).toEqual(last === undefined ? [] : [last]);
      expect(new Set(links.map((link) => link.id)).size).toBe(links.length);
    }),
  );
});

test('an id is never given twice, even if releases bear one date', () => {
  fc.assert(
    fc.property(releases, (sequence) => {
      const links = play(sequence, () => 'r');
      expect(new Set(links.map((link) => link.id)).size).toBe(links.length);
    }),
  );
});

test('the same release again adds nothing', () => {
  fc.assert(
    fc.property(releases, (sequence) => {
      const links = play(sequence);
      expect(steer(links, sequence.at(-1), 'again')).toEqual([]);
    }),
  );
});
