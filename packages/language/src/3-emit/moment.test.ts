import { describe, expect, test } from 'vitest';
import { condition, duty, norm, norms } from '../samples/demo.ts';

// Instants are worked out by hand: Kyiv is UTC+2 in winter, UTC+3 in summer.

describe('deadlines', () => {
  test.each([
    [
      'within 24 hours of ceasefire',
      { deadline: 'within', span: { n: 24, unit: 'hours' }, of: { moment: 'ref', name: 'ceasefire' } },
    ],
    [
      'within 1 month of signature',
      { deadline: 'within', span: { n: 1, unit: 'months' }, of: { moment: 'signature' } },
    ],
    ['by day 2 of ceasefire', { deadline: 'day-of', n: 2, of: { moment: 'ref', name: 'ceasefire' } }],
    ['by day 5 after ceasefire', { deadline: 'day-after', n: 5, of: { moment: 'ref', name: 'ceasefire' } }],
    ['by 2015-12-31', { deadline: 'by', tooLate: Date.parse('2015-12-31T22:00Z'), written: '2015-12-31' }],
    [
      'by 2015-02-15 18:00',
      { deadline: 'by', tooLate: Date.parse('2015-02-15T16:00Z') + 1, written: '2015-02-15 18:00' },
    ],
    ['by end of 2015', { deadline: 'by', tooLate: Date.parse('2015-12-31T22:00Z'), written: 'end of 2015' }],
    ['by end of 2015-03', { deadline: 'by', tooLate: Date.parse('2015-03-31T21:00Z'), written: 'end of 2015-03' }],
  ])('%s', (line, deadline) => {
    expect(duty(line).deadline).toEqual(deadline);
  });

  test('starting and ending make two norms over the phases of one act', () => {
    const [starts, ends] = norms(
      'duty w:\n each of sides must withdraw artillery\n starting by day 2 of ceasefire\n ending within 14 days of start\n verified by OSCE\n',
    );
    expect(starts).toMatchObject({
      id: '1/w:starts',
      what: { act: 'withdraw', phase: 'starts' },
      deadline: { deadline: 'day-of', n: 2 },
      verifiedBy: { by: ['OSCE'] },
    });
    expect(ends).toMatchObject({
      id: '1/w',
      what: { phase: 'ends' },
      deadline: { of: { moment: 'fulfilled', norm: '1/w:starts', own: true } },
    });
  });

  test('a date until which a norm holds is its whole day', () => {
    expect(norm('ban b:\n UA must not attack RU\n until 2015-12-31\n').until).toMatchObject({
      instant: Date.parse('2015-12-31T22:00Z'),
    });
    expect(norm('ban b:\n UA must not attack RU\n from 2015-12-31\n').from).toMatchObject({
      instant: Date.parse('2015-12-30T22:00Z'),
    });
  });
});

test('before a date is before its day, after a date is after its day', () => {
  expect(condition('before 2015-12-31')).toMatchObject({
    cond: 'before',
    moment: { instant: Date.parse('2015-12-30T22:00Z') },
  });
  expect(condition('after 2015-12-31')).toMatchObject({
    cond: 'after',
    moment: { instant: Date.parse('2015-12-31T22:00Z') },
  });
  expect(condition('after 2015-12-31 18:00')).toMatchObject({ moment: { instant: Date.parse('2015-12-31T16:00Z') } });
});
