import { expect, test } from 'vitest';
import { propose } from './propose.ts';
import { LAKE, sentenceOf, shown } from './test-candidates.ts';

/** Sentences in which the nearest name, thing or day is not the one that is meant; written before the program was run. */
const ENGLISH: readonly (readonly [string, ...string[]])[] = [
  // Something else is kept or broken.
  ['Northland kept Southland out of the Lake Accord.', 'conduct bearer=N ?did'],
  ['Northland respects Southland, not the Lake Accord.', 'conduct bearer=N ?did'],
  ['Northland broke its silence on the Lake Accord.'],
  ['Northland broke with Southland over the Lake Accord.'],
  ['Northland observed that the Lake Accord was long.'],
  ['Northland stood by while Southland broke the Lake Accord.', 'conduct did=broke bearer=S'],
  ['Northland honoured in 2016 the Lake Accord.', 'conduct did=kept bearer=N in=2016'],
  ['Northland honoured its duties under the Lake Accord.', 'conduct did=kept bearer=N'],
  // All others.
  ['All except Northland broke the Lake Accord.', 'conduct did=broke ?bearer'],
  ['Everyone but Northland broke the Lake Accord.', 'conduct did=broke ?bearer'],
  ['The Lake Accord was broken not by Northland but by Southland.', 'conduct ?did,bearer !negation'],
  [
    'Northland, whose neighbour violated the Lake Accord, signed it in 2015.',
    'conduct did=broke ?bearer',
    'stage stage=signed by=N on=2015',
  ],
  [
    'Northland, whose army violated the Lake Accord, signed it in 2015.',
    'conduct did=broke bearer=N',
    'stage stage=signed by=N on=2015',
  ],
  // The time of an aside is its own.
  [
    'In 2016, a year after Southland signed the Lake Accord, Northland endorsed it.',
    'stage stage=signed',
    'happened act=endorse by=N on=2016',
  ],
  ['Not until 2016 did Northland sign the Lake Accord.', 'stage stage=signed by=N ?on'],
  ['Northland was cleared of having broken the Lake Accord.', 'conduct bearer=N ?did !doubt'],
  ['By Southland’s account Northland broke the Lake Accord.', 'conduct bearer=N ?did !reported speech'],
  ['But for Southland, Northland had kept the Lake Accord.', 'conduct bearer=N ?did !condition'],
  // What was due, or is still to come.
  ['The Lake Accord had to be implemented by Northland by 2015.'],
  ['Until Northland has implemented the Lake Accord, there is no peace.', 'conduct bearer=N ?did !condition'],
  ['As soon as Northland has signed the Lake Accord, guns fall silent.', 'stage stage=signed by=N ?not !condition'],
  ['Southland longs for a Northland that kept the Lake Accord.', 'wish ?provision'],
  ['A Northland that honoured the Lake Accord is what Southland needs.', 'conduct ?did,bearer !unreal'],
  ['Northland owes it to Southland to have the Lake Accord implemented.', 'wish ?provision'],
  ['Northland proposed changes to the Lake Accord.'],
  ['Northland proposed the Lake Accord in 2015.', 'stage stage=proposed by=N on=2015'],
  // Some of it, or in name.
  ['Northland has implemented only two points of the Lake Accord.', 'conduct bearer=N ?did !doubt'],
  ['Northland honoured the Lake Accord in words.', 'conduct bearer=N ?did !doubt'],
  ['Northland promised it had implemented the Lake Accord.', 'conduct ?did,bearer !reported speech'],
];

test.each(ENGLISH.map(([plain, ...expected]) => ({ plain, expected })))('$plain', ({ plain, expected }) => {
  const { text, candidate } = sentenceOf(plain, 'en');
  expect(propose(text, candidate, LAKE).map(shown).join('; ')).toBe(expected.join('; '));
});
