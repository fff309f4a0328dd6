import { describe, expect, test } from 'vitest';
import type { Form } from '../state/form.ts';
import { asking, treaty } from './test-shelf.ts';

const ask = asking();

describe('contains', () => {
  test.each<[string, Omit<Extract<Form, { form: 'contains' }>, 'form'>, string]>([
    ['a rule', { provision: '2/law' }, 'agrees'],
    ['a rule, denied', { provision: '2/law', not: true }, 'differs'],
    ['a clause without rules', { provision: '4' }, 'agrees'],
    ['a duty in a clause without rules', { provision: '4', modal: 'must' }, 'differs'],
    ['a duty of its bearer', { provision: '2/law', modal: 'must', bearer: 'northland' }, 'agrees'],
    ['a ban where there is a duty', { provision: '2/law', modal: 'must not' }, 'differs'],
    ['a permission', { provision: '3', modal: 'may', bearer: 'northland' }, 'agrees'],
    ['a permission of another', { provision: '3', modal: 'may', bearer: 'southland' }, 'differs'],
    [
      'a duty of one that is bound as some read it',
      { provision: '2/maps', bearer: 'westland' },
      'depends on the reading',
    ],
    ['nothing that the document has', {}, 'record is silent'],
    ['nothing that the document has, denied', { not: true }, 'record is silent'],
  ])('%s', (_, form, word) => {
    expect(ask({ form: 'contains', ...form }).word).toBe(word);
  });
});

describe('list', () => {
  const list = (group: string, members: string[], others?: string[]) =>
    ask({ form: 'list', group, members, ...(others ? { others } : {}) });

  test('all of it', () => {
    expect(list('all', ['northland', 'southland', 'westland'])).toMatchObject({
      word: 'agrees',
      text: 'All that is listed is in the document.',
    });
  });

  test('member by member, with what is missing in either', () => {
    const { parts, word } = list('sides', ['northland', 'observers', 'westland'], ['Eastland']);
    expect(parts.map((part) => [part.of, part.word])).toEqual([
      ['Northland', 'agrees'],
      ['the Observers', 'differs'],
      ['Westland', 'depends on the reading'],
      ['Eastland', 'differs'],
      ['the rest of the list', null],
    ]);
    expect(parts.at(-1)?.text).toBe('The document also names Southland.');
    expect(word).toBe('differs');
    expect(parts[0]?.clause?.clause).toBe('1');
  });

  test('a group within the group', () => {
    expect(list('all', ['sides']).parts[0]?.word).toBe('agrees');
  });
});

describe('order', () => {
  test.each([
    ['2', '3', 'agrees'],
    ['2/law', '3/leaving', 'agrees'],
    ['3', '2', 'differs'],
    ['1', '2', 'record is silent'],
  ])('%s before %s: %s', (earlier, later, word) => {
    expect(ask({ form: 'order', earlier, later }).word).toBe(word);
  });

  test('through a moment and a definition', () => {
    const law = {
      cond: 'and' as const,
      of: [
        { cond: 'fulfilled' as const, norm: '2/law' },
        { cond: 'not' as const, of: { cond: 'fulfilled' as const, norm: '2/maps' } },
      ],
    };
    const through = asking({
      ...treaty,
      definitions: [{ id: 'ready', value: law }],
      moments: [{ id: 'then', value: { moment: 'when', condition: { cond: 'ref', name: 'ready' } } }],
      norms: treaty.norms.map((norm) =>
        norm.id === '3/leaving' ? { ...norm, requires: [{ moment: { moment: 'ref' as const, name: 'then' } }] } : norm,
      ),
    });
    expect(through({ form: 'order', earlier: '2/law', later: '3' }).word).toBe('agrees');
    // That something must not be fulfilled puts it in no order.
    expect(through({ form: 'order', earlier: '2/maps', later: '3' }).word).toBe('record is silent');
  });
});

describe('quantity', () => {
  test.each<[string, number, Extract<Form, { form: 'quantity' }>['unit'], string]>([
    ['2/law', 30, 'day', 'agrees'],
    // The law (1.5): within 30 days ends at a midnight, within 720 hours does not.
    ['2/law', 720, 'hour', 'record is silent'],
    ['2/maps', 2, 'week', 'agrees'],
    ['2/law', 719, 'hour', 'differs'],
    ['2/maps', 14, 'day', 'agrees'],
    ['2/law', 31, 'day', 'differs'],
    ['2/law', 1, 'month', 'record is silent'],
    ['1', 5, 'kilometre', 'record is silent'],
  ])('%s: %s %s: %s', (provision, value, unit, word) => {
    expect(ask({ form: 'quantity', provision, value, unit }).word).toBe(word);
  });

  test('what it says instead', () => {
    expect(ask({ form: 'quantity', provision: '2', value: 31, unit: 'day' }).text).toBe(
      'The provision says 30 days (time limit) and 2 weeks (time limit).',
    );
  });
});

describe('wish', () => {
  test('beside the clause, with the verdicts of everyone, and no word', () => {
    const answered = ask({ form: 'wish', provision: '2/maps' });
    expect(answered).toMatchObject({ state: 'wish', word: null });
    expect(answered.parts).toHaveLength(1);
    expect(answered.parts[0]).toMatchObject({ of: '2/maps', word: null });
    expect(new Set(answered.parts[0]?.verdicts.map(({ bearer }) => bearer))).toEqual(
      new Set([null, 'northland', 'southland', 'westland']),
    );
  });

  test('for a clause without rules, and for none', () => {
    expect(ask({ form: 'wish', provision: '4' }).parts[0]?.clause?.title).toBe('Preamble');
    expect(ask({ form: 'wish' })).toMatchObject({ state: 'wish', parts: [] });
  });
});
