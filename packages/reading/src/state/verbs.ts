import type { Cue } from '../lexicon/cues.ts';

/** Cues of verbs by which somebody does, or owes, something to an agreement. */
export const VERBS: readonly Cue[] = [
  'sign',
  'signBase',
  'done',
  'doneBase',
  'fulfil',
  'fulfilBase',
  'keep',
  'keepBase',
  'breach',
  'breachBase',
  'omission',
  'bound',
];
