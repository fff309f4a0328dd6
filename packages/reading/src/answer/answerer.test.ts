import type { Agreement } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import type { Form } from '../state/form.ts';
import { asking, reports, treaty } from './test-shelf.ts';

const ask = asking();
const broke: Form = { form: 'conduct', did: 'broke', bearer: 'southland', provisions: ['1/quiet'] };

describe('what is not asked', () => {
  test.each<[Form, string]>([
    [{ form: 'not checkable', why: 'motive' }, 'not checkable'],
    [{ form: 'not checkable', why: 'prediction' }, 'not checkable'],
    [{ form: 'not on an agreement' }, 'not on an agreement'],
    [{ form: 'wish', provision: '2' }, 'wish'],
  ])('%j', (form, state) => {
    expect(ask(form)).toMatchObject({ state, word: null });
  });
});

describe('names that the document lacks', () => {
  test.each<[Form, string]>([
    [{ ...broke, bearer: 'southlnad' }, 'did you mean southland?'],
    [{ ...broke, provisions: ['1/quite'] }, 'did you mean 1/quiet?'],
    [{ form: 'happened', act: 'adop' }, 'did you mean adopt?'],
    [{ form: 'happened', act: 'adopt', kind: 'lawn' }, 'did you mean law?'],
    [{ form: 'list', group: 'nobody', members: [] }, 'it has: sides, all'],
    [{ form: 'order', earlier: '1', later: '99' }, 'it has: 1, 2, 3, 4'],
    [{ form: 'stage', stage: 'signed', by: ['nowhere-at-all'] }, 'it has: northland'],
  ])('%j', (form, hint) => {
    const answered = ask(form);
    expect(answered.state).toBe('cannot ask');
    expect(answered.text).toContain(hint);
  });
});

describe('dates that cannot be', () => {
  test.each<[Form, string]>([
    [{ form: 'stage', stage: 'signed', on: '2020-13' }, '2020-13'],
    [{ ...broke, in: '2020-02-30' }, '2020-02-30'],
    [{ ...broke, in: { from: '2021', to: '2020' } }, 'ends before it begins'],
  ])('%j', (form, part) => {
    const answered = ask(form);
    expect(answered.state).toBe('cannot ask');
    expect(answered.text).toContain(part);
  });
});

test('an agreement that is not here', () => {
  expect(ask(broke, '2020-12-31', 'elsewhere')).toMatchObject({ state: 'no document', word: null });
  expect(ask(broke, '2020-12-31', 'elsewhere').text).toContain('elsewhere');
});

describe('a document without rules', () => {
  const bare: Agreement = { ...treaty, clauses: [], norms: [], questions: [] };
  const of = asking(bare);

  test('is known by name only', () => {
    expect(of(broke).state).toBe('by name only');
    expect(of({ form: 'contains' }).state).toBe('by name only');
    expect(of({ form: 'wish' }).state).toBe('wish');
    expect(of({ form: 'happened', act: 'unheard-of' }).state).toBe('by name only');
  });

  test('but its header and record are asked', () => {
    expect(of({ form: 'stage', stage: 'signed', on: '2020-03-01' }).word).toBe('agrees');
    expect(of({ form: 'happened', act: 'adopt', on: '2020-04-03' }).word).toBe('agrees');
  });
});

test('without a date of the text, the last instant of which the record speaks', () => {
  // The record ends on 6 June 2020: the law was late by then, and a text of March 2020 could not know.
  const law: Form = { form: 'conduct', did: 'broke', bearer: 'northland', provisions: ['2/law'] };
  expect(ask(law, undefined).word).toBe('agrees');
  expect(ask(law, '2020-03-15').word).toBe('differs');
});

test('two answerers agree, and one asked twice says the same', () => {
  const other = asking();
  for (const form of [broke, { form: 'conduct', did: 'never did', bearer: 'northland' }] satisfies Form[]) {
    expect(other(form)).toEqual(ask(form));
    expect(ask(form)).toEqual(ask(form));
  }
});

test('a standard that the reader names is considered beside the own one', () => {
  const named = asking(treaty, reports, { standards: [{ standard: 'independent', n: 2 }] });
  const form: Form = { form: 'conduct', did: 'never did', bearer: 'southland', provisions: ['2/maps'] };
  expect(named(form).word).toBe('agrees');
  const law: Form = { form: 'conduct', did: 'never did', bearer: 'northland', provisions: ['2/law'] };
  expect(ask(law).word).toBe('differs');
  expect(named(law).word).toBe('depends on the standard of proof');
  expect(named(law).text).toContain('By the standard “two independent sources”');
});
