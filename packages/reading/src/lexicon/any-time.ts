import type { TimeWords } from './lexicon.ts';

/** What can be read without knowing the language: dates in digits, symbols of units. */
export const anyTime: TimeWords = {
  months: [],
  weekdays: [],
  doubtful: [],
  yearMarks: [],
  beforeYear: [],
  units: { percent: ['%'], millimetre: ['mm'], kilometre: ['km'], kilogram: ['kg'] },
  multiples: {},
  numbers: {},
  scales: {},
  scalesAlone: [],
  articles: [],
  joiners: [],
  ordinals: {},
  ordinalEnds: [],
  decimal: '',
  thousands: '\u00a0\u202f',
  labels: [],
  notNouns: [],
  days: {},
  phrases: { numeric: ['<numeric>'] },
  forward: [],
  backward: [],
};
