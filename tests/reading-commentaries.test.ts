import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Answered } from '@servanda/reading';
import { describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/test-io.ts';

// The three texts from which the project began, each with its reviewed sidecar: every confirmed statement stands where it was
// confirmed and is answered, or said to be nothing that is answered.

const root = join(import.meta.dirname, '..');
const texts = join(root, '..', 'shared', 'texts');
const absent = existsSync(texts) ? '' : ' (skipped: ../shared/texts is not here)';

interface Read {
  readonly remarks: readonly string[];
  readonly statements: readonly Answered[];
  readonly changed: readonly unknown[];
  readonly gone: readonly unknown[];
}

async function read(name: string): Promise<Read> {
  const args = ['read', join(texts, `${name}.txt`), '--sidecar', 'readings', '--format', 'json'];
  const { code, out } = await runCli(args, root);
  expect(code).toBe(0);
  return JSON.parse(out) as Read;
}

const named = ({ statements }: Read, id: string): Answered => {
  const found = statements.find(({ statement }) => statement.id === id);
  if (!found) throw new Error(`there is no statement ${id}`);
  return found;
};

describe.skipIf(absent !== '')(`the commentaries with their sidecars${absent}`, () => {
  test.each(['commentary-a', 'commentary-b', 'commentary-c'])(
    '%s: every statement is there and answered',
    async (name) => {
      const { remarks, statements, changed, gone } = await read(name);
      expect([remarks, changed, gone]).toEqual([[], [], []]);
      expect(statements.length).toBeGreaterThan(20);
      for (const { state, word, parts, statement } of statements) {
        expect(['no document', 'cannot ask', 'by name only'], statement.id).not.toContain(state);
        if (state === 'answered') expect(word ?? parts.find((part) => part.word)?.word, statement.id).toBeTruthy();
        else expect([word, ...parts.map((part) => part.word)].filter(Boolean), statement.id).toEqual([]);
      }
    },
  );

  test('never implemented: late by three days, not met, or depending on the reading, and everybody beside it', async () => {
    const { parts, besides = [], word } = named(await read('commentary-a'), 'never-implemented');
    const part = (of: string) => parts.find((one) => one.of === of);
    expect(word).toBeNull();
    expect(part('4/resolution')?.word).toBe('depends on the reading');
    expect(part('4/resolution')?.text).toContain('three days after its last day, 14 March 2015');
    expect(part('4/resolution')?.wouldNeed).toEqual([
      'a report of “adopts a legal act” (resolution-without-conditions); this record has none',
    ]);
    expect(part('11/reform')).toMatchObject({ word: 'agrees', text: expect.stringContaining('since 1 January 2016') });
    expect(part('9/border:starts')?.word).toBe('depends on the reading');
    expect(part('1/ceasefire')?.beside.map(({ bearer }) => bearer)).toEqual(['DPR', 'LPR', 'RU']);
    expect(part('2/withdrawal')?.beside.map(({ bearer }) => bearer)).toEqual(['DPR', 'LPR', 'RU']);
    expect(besides.map(({ of }) => of)).toContain('3/monitoring');
  });

  test('neutral until 2014: outside blocs by law from 2010 until its end, and by the declaration of 1990 under one reading', async () => {
    const { parts } = named(await read('commentary-a'), 'neutral-until-2014');
    expect(parts.map(({ of, word }) => [of, word])).toEqual([
      ['N/no-alliance', 'agrees'],
      ['D/outside-blocs', 'depends on the reading'],
    ]);
  });

  test('a wish is set beside the clause that would carry it', async () => {
    const of = (read: Read, id: string) => named(read, id).parts.map((part) => part.of);
    expect(of(await read('commentary-a'), 'return-to-neutrality')).toEqual(['D/become-neutral']);
    const b = await read('commentary-b');
    expect(of(b, 'meeting-of-three')).toEqual(['M/invitation']);
    expect(of(b, 'china-welcomes')).toEqual(['L/meeting']);
  });

  test('the Compact: presented on the day, its list member by member, and in force at no time', async () => {
    const c = await read('commentary-c');
    expect(named(c, 'presented-on-the-13th').word).toBe('agrees');
    const list = named(c, 'guarantors');
    expect(list.parts).toHaveLength(12);
    expect(list.parts.map(({ word }) => word)).toEqual(Array(12).fill('agrees'));
    expect(named(c, 'in-effect-a-member')).toMatchObject({
      word: 'not in force then',
      text: expect.stringContaining('proposal'),
    });
  });
});
