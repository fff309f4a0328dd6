import type { Agreement } from '@servanda/core';
import { expect, test } from 'vitest';
import { createFinder } from '../find/finder.ts';
import { textOf } from '../text/read-text.ts';
import { propose } from './propose.ts';
import { LAKE, shown } from './test-candidates.ts';

const DOCUMENT: Agreement = {
  ...LAKE,
  mentions: [
    { of: 'lake', words: ['Lake Accord'] },
    { of: 'N', words: ['Northland'] },
    { of: 'S', words: ['Southland'] },
    { of: '1', words: ['gun point'] },
  ],
};

test('from a text to proposals, sentence by sentence', () => {
  const text = textOf(
    'In 2015 Northland signed the Lake Accord. Southland never implemented the gun point of the Lake Accord. Should Northland have kept the Lake Accord? Southland must keep the Lake Accord.',
    { language: 'en' },
  );
  const lines = createFinder([DOCUMENT])
    .find(text)
    .map((candidate) => propose(text, candidate, DOCUMENT).map(shown));
  expect(lines).toEqual([
    ['stage stage=signed by=N on=2015'],
    ['conduct did=never did bearer=S provisions=1'],
    ['conduct bearer=N ?did !question,condition,unreal'],
    ['wish ?provision'],
  ]);
});
