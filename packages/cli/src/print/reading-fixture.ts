/** A reading by hand, for the tests of its printers. The parties, the text and the record are invented. */
import type { Answered, Candidate, Confirmed, Part, Range, ReadingView, Text } from '@servanda/reading';
import { agreement } from './fixture.ts';

const PLAIN = `On the river

The northern side signed the truce in January, and it never drew its guns back. Everyone on our bank knows why.

Guns should leave the valley before summer. The truce was to last, wrote the mission.
`;

export const text: Text = {
  name: 'letter.txt',
  plain: PLAIN,
  sha256: 'a'.repeat(64),
  language: 'en',
  date: { from: '2030-02-01', to: '2030-02-01' },
  notes: [{ code: 'bidi', message: 'It holds a control character at 7.', help: '' }],
};

/** Where words stand in the text. */
export function placeOf(words: string, plain = PLAIN): Range {
  const from = plain.indexOf(words);
  return { from, to: from + words.length };
}

export function statement(words: string, form: Confirmed['statement'], paraphrase: string, plain = PLAIN): Confirmed {
  const { from, to } = placeOf(words, plain);
  return {
    id: `s${from}`,
    at: [from, to],
    words: words.split(' ').length,
    prints: [],
    paraphrase,
    agreement: 'river',
    statement: form,
    confirmed: { by: 'A. Reader', on: '2030-02-03' },
  };
}

export const part: Part = {
  of: '2/leave',
  word: 'depends on the reading',
  text: 'Late if the days run from signature, in time if they run from the ceasefire.',
  clause: {
    clause: '2',
    title: 'Withdrawal',
    prose: 'Guns go back within ten days.',
    norm: '2/leave',
    words: 'NORTH must withdraw',
  },
  verdicts: [
    {
      bearer: 'NORTH',
      readings: { count: 'of-signature' },
      standard: 'any report',
      segments: [
        { from: null, to: '2030-01-20T00:00:00.000Z', statuses: ['pending'] },
        { from: '2030-01-20T00:00:00.000Z', to: '2030-01-22T12:00:00.000Z', statuses: ['breached'] },
        { from: '2030-01-22T12:00:00.000Z', to: null, statuses: ['remedied'] },
      ],
      breachFrom: '2030-01-20T00:00:00.000Z',
    },
  ],
  reports: [{ id: 'moved-1', by: 'MISSION', when: '2030-01-22', source: 'daily report', note: undefined }],
  moreReports: 2,
  wouldNeed: ['from when the ten days run'],
  beside: [
    {
      bearer: 'SOUTH',
      word: 'differs',
      text: 'Nothing is reported of it.',
      verdicts: [
        {
          bearer: 'SOUTH',
          readings: {},
          standard: 'any report',
          segments: [{ from: null, to: null, statuses: ['kept so far', 'breached'] }],
          breachFrom: null,
        },
      ],
    },
  ],
};

const signed = statement(
  'The northern side signed the truce in January',
  { form: 'stage', stage: 'signed' },
  'The truce was signed in January.',
);
const never = statement(
  'it never drew its guns back',
  { form: 'conduct', did: 'never did', bearer: 'NORTH', provisions: ['2/leave'] },
  'The north left its guns where they were.',
);
const wish = statement('Guns should leave the valley before summer.', { form: 'wish' }, 'A wish that the guns go.');

export const answered = (of: Confirmed, rest: Partial<Answered>): Answered => ({
  statement: of,
  state: 'answered',
  text: '',
  word: null,
  parts: [],
  besides: [],
  ...rest,
});

const last = placeOf('The truce was to last, wrote the mission.');
const candidate: Candidate = {
  sentence: { ...last, index: 4, quoted: [] },
  agreement: 'river',
  mentions: [
    { ...placeOf('truce', PLAIN), agreement: 'river', of: 'river', what: 'agreement', words: 'truce', by: 'name' },
  ],
  dates: [],
  quantities: [],
  clauses: [{ clause: '1', because: [{ by: 'alias', words: ['truce'], ranges: [placeOf('truce')] }], score: 1 }],
};

export const readingView: ReadingView = {
  text,
  sidecar: 'letter.reading.json',
  remarks: [],
  statements: [
    {
      answered: answered(signed, {
        word: 'agrees',
        parts: [
          {
            ...part,
            of: 'signed in 2030-01',
            word: 'agrees',
            text: 'It was signed on 2030-01-10.',
            verdicts: [],
            reports: [],
            moreReports: 0,
            wouldNeed: [],
            beside: [],
            clause: undefined,
          },
        ],
      }),
      range: placeOf('The northern side signed the truce in January'),
      sentence: 2,
      moved: false,
    },
    {
      answered: answered(never, { word: 'depends on the reading', parts: [part] }),
      range: placeOf('it never drew its guns back'),
      sentence: 2,
      moved: true,
    },
    {
      answered: answered(wish, { state: 'wish', text: 'A wish is not answered.' }),
      range: placeOf('Guns should leave the valley before summer.'),
      sentence: 4,
      moved: false,
    },
  ],
  possible: [
    {
      candidate,
      proposals: [
        {
          form: { form: 'stage', stage: 'in force' },
          open: ['not', 'on'],
          because: [],
          cautions: ['unreal', 'reported speech'],
        },
      ],
    },
  ],
  changed: [{ statement: { ...wish, id: 'changed', paraphrase: 'Nobody was seen.' }, range: placeOf('Everyone') }],
  gone: [{ ...wish, id: 'gone', paraphrase: 'The bridge was closed.' }],
  agreements: new Map([['river', agreement]]),
};
