import { describe, expect, it } from 'vitest';
import { compiled } from '../samples/demo.ts';

const RULES = `counting shots "each shot" held by OSCE from 2015, "the press"
  each by its number
  counts open-fire
counting shellings
  counts open-fire with artillery in area
  counts attack
  except fire-live in area
  each once
  merged until quiet for 1 hour at least 30,
  same author
  same zone of area
  same kind of artillery, mlrs
clause 1 "One"
  ban fire:
    each of sides must not open-fire
    counted as shots, shellings
question how "How is fire counted?"
  reading by-shots: 1/fire counted as shots
  reading by-nothing: 1/fire drops counted as
`;

describe('rules of counting', () => {
  const { countings, norms, questions } = compiled(RULES);

  it('stand in the form as written', () => {
    expect(countings).toEqual([
      {
        id: 'shots',
        title: 'each shot',
        heldBy: [{ who: 'OSCE', from: '2015' }, { who: 'the press' }],
        counts: [{ act: 'open-fire' }],
        each: 'number',
      },
      {
        id: 'shellings',
        title: 'shellings',
        counts: [{ act: 'open-fire', kind: 'artillery', in: 'area' }, { act: 'attack' }],
        except: [{ act: 'fire-live', in: 'area' }],
        each: 'once',
        merged: {
          quiet: { n: 1, unit: 'hours' },
          atLeast: 30,
          sameAuthor: true,
          zones: ['area'],
          kinds: ['artillery', 'mlrs'],
        },
      },
    ]);
  });

  it('are named by norms, and by readings that change or drop the line', () => {
    expect(norms[0]?.countedAs).toEqual(['shots', 'shellings']);
    const line = { change: 'norm', norm: '1/fire', line: 'countedAs' };
    expect(questions[0]?.readings.map(({ changes }) => changes)).toEqual([
      [{ ...line, value: ['shots'] }],
      [{ ...line, value: null }],
    ]);
  });
});
