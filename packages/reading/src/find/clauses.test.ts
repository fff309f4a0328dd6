import { describe, expect, test } from 'vitest';
import { indexClauses } from './clause-index.ts';
import { matchClauses } from './clauses.ts';
import { river } from './fixture.ts';
import type { FoundDate, FoundQuantity, Mention } from './found.ts';
import { saidWords } from './terms.ts';

const index = indexClauses(river);

/** A sentence in which some words are mentions, `[words, what, of, by]`. */
function match(
  text: string,
  {
    mentions = [],
    dates = [],
    quantities = [],
  }: {
    mentions?: [string, Mention['what'], string, Mention['by']?][];
    dates?: Pick<FoundDate, 'words' | 'role' | 'period'>[];
    quantities?: Pick<FoundQuantity, 'words' | 'value' | 'unit'>[];
  } = {},
) {
  const at = (piece: string) => ({ from: text.indexOf(piece), to: text.indexOf(piece) + piece.length });
  const found = mentions.map(([piece, what, of, by = 'name']) => ({
    agreement: river.id,
    what,
    of,
    by,
    words: piece,
    ...at(piece),
  }));
  return matchClauses(
    index,
    {
      mentions: found,
      dates: dates.map((date) => ({ ...date, ...at(date.words) })),
      quantities: quantities.map((quantity) => ({ ...quantity, ...at(quantity.words) })),
      words: saidWords(text),
      names: found.filter(({ what }) => what === 'actor' || what === 'group' || what === 'agreement'),
    },
    text,
  );
}
const brief = (...args: Parameters<typeof match>) =>
  match(...args).map(({ clause, norm, because }) => [
    clause,
    norm,
    because.map(({ by, words }) => `${by}: ${words.join(', ')}`),
  ]);
const which = (...args: Parameters<typeof match>) => match(...args).map(({ clause, norm }) => [clause, norm]);
const days = (from: string, to = from) => ({ from, to });

describe('alias', () => {
  test('a kind means the norms that use it, a kind above it or below it; a duty and its start are one', () => {
    const expected = [['2', '2/withdrawal', ['alias: guns']]];
    expect(brief('The guns stayed.', { mentions: [['guns', 'kind', 'heavy-weapon']] })).toEqual(expected);
    expect(brief('The guns stayed.', { mentions: [['guns', 'kind', 'rocket']] })).toEqual(expected);
  });

  test('a kind and an act together tell the norm from its neighbour', () => {
    const mentions: [string, Mention['what'], string][] = [
      ['adopted', 'act', 'adopt'],
      ['forgiveness', 'kind', 'amnesty-law'],
    ];
    expect(brief('They adopted forgiveness.', { mentions })).toEqual([
      ['4', '4/pardon', ['alias: adopted, forgiveness']],
    ]);
  });

  test('an act of several norms of a clause does not choose between them', () => {
    expect(brief('They adopted it.', { mentions: [['adopted', 'act', 'adopt']] })).toEqual([
      ['4', undefined, ['alias: adopted']],
    ]);
  });

  test('undoing an act means the norm that asks for it', () => {
    expect(which('They took it back.', { mentions: [['took it back', 'act', 'repeal']] })).toEqual([['4', undefined]]);
  });

  test('what sets a norm off means it', () => {
    expect(which('They called.', { mentions: [['called', 'act', 'ask']] })).toEqual([['3', '3/answer']]);
  });

  test('a clause by number comes before one by an alias', () => {
    const mentions: [string, Mention['what'], string, Mention['by']?][] = [
      ['guns', 'kind', 'heavy-weapon'],
      ['point 5', 'clause', '5', 'reference'],
    ];
    expect(brief('The guns, and point 5.', { mentions })).toEqual([
      ['5', undefined, ['number: point 5']],
      ['2', '2/withdrawal', ['alias: guns']],
    ]);
  });

  test('a question means its clause, a norm itself', () => {
    expect(which('When does it run?', { mentions: [['run', 'question', 'fourteen-days']] })).toEqual([
      ['2', undefined],
    ]);
    expect(which('A new basic order.', { mentions: [['basic order', 'norm', '4/reform']] })).toEqual([
      ['4', '4/reform'],
    ]);
  });

  test('a place of several clauses points to none, a place of one does', () => {
    expect(brief('All is well there.', { mentions: [['there', 'zone', 'valley']] })).toEqual([]);
    expect(which('All is well there.', { mentions: [['there', 'zone', 'harbour']] })).toEqual([['5', '5/vote']]);
  });

  test('actors point to no clause', () => {
    expect(brief('Northland is there.', { mentions: [['Northland', 'actor', 'NL']] })).toEqual([]);
  });
});

describe('date', () => {
  const date = (words: string, role: FoundDate['role'], period: FoundDate['period']) =>
    brief(words, { dates: [{ words, role, ...(period && { period }) }] });

  test('the last day of a deadline', () => {
    expect(date('by the end of 2015', 'until', days('2015-01-01', '2015-12-31'))).toEqual([
      ['4', '4/reform', ['date: by the end of 2015']],
    ]);
    // 30 days of 10 March: the last is 9 April.
    expect(date('on 9 April', 'at', days('2015-04-09'))).toEqual([['4', '4/pardon', ['date: on 9 April']]]);
  });

  test('a deadline that one reading gives', () => {
    // 14 days of 15 March: the last is 29 March.
    expect(date('on 29 March', 'at', days('2015-03-29'))).toEqual([['2', '2/withdrawal', ['date: on 29 March']]]);
  });

  test('the day from which norms count means all of them', () => {
    expect(date('on 15 March', 'at', days('2015-03-15')).map(([clause]) => clause)).toEqual(['1', '2']);
  });

  test('a month that holds a day means its norm, a year does not', () => {
    expect(date('in April', 'at', days('2015-04-01', '2015-04-30')).map(([, norm]) => norm)).toEqual(['4/pardon']);
    expect(date('in 2015', 'at', days('2015-01-01', '2015-12-31'))).toEqual([]);
  });

  test('a year beside a kind makes its norm likelier, and is shown', () => {
    const mentions: [string, Mention['what'], string][] = [['pardon', 'kind', 'amnesty-law']];
    const dates = [{ words: 'in 2015', role: 'at' as const, period: days('2015-01-01', '2015-12-31') }];
    expect(brief('No forgiveness in 2015.', { mentions: [['forgiveness', 'kind', 'amnesty-law']], dates })).toEqual([
      ['4', '4/pardon', ['alias: forgiveness', 'date: in 2015']],
    ]);
    expect(match('A pardon in 2015', { mentions, dates })[0]?.score).toBeGreaterThan(
      match('A pardon in 2015', { mentions })[0]?.score ?? 0,
    );
  });

  test('an open date, and the day of the signature, point to no clause', () => {
    expect(date('yesterday', 'at', undefined)).toEqual([]);
    expect(date('on 10 March', 'at', days('2015-03-10'))).toEqual([]);
    expect(date('in March', 'at', days('2015-03-01', '2015-03-31'))).toEqual([]);
  });
});

describe('quantity', () => {
  const quantity = (words: string, value: number, unit?: FoundQuantity['unit']) =>
    brief(words, { quantities: [{ words, value, ...(unit && { unit }) }] }).map(([, norm]) => norm);

  test('a span, also in another unit of the same measure', () => {
    expect(quantity('24 hours', 24, 'hour')).toEqual(['3/answer']);
    expect(quantity('two weeks', 2, 'week')).toEqual(['2/withdrawal']);
    expect(quantity('30 days', 30, 'day')).toEqual(['4/pardon']);
  });

  test('one that tells a norm hides none that several others of the clause share', () => {
    const late = river.norms
      .filter(({ id }) => id === '3/answer')
      .flatMap((norm) =>
        ['3/by-one', '3/by-other'].map((id) => ({
          ...norm,
          id,
          deadline: {
            deadline: 'within' as const,
            span: { n: 72, unit: 'hours' as const },
            of: { moment: 'event' as const, name: 'request' },
          },
        })),
      );
    const plain = '24 hours, then 72 hours';
    const hours = (value: number): FoundQuantity => {
      const words = `${value} hours`;
      return { words, value, unit: 'hour', from: plain.indexOf(words), to: plain.indexOf(words) + words.length };
    };
    const clues = { mentions: [], dates: [], quantities: [hours(24), hours(72)], words: [], names: [] };
    const found = matchClauses(indexClauses({ ...river, norms: [...river.norms, ...late] }), clues, plain);
    expect(found.map(({ clause, norm, because }) => [clause, norm, because.flatMap(({ words }) => words)])).toEqual([
      ['3', '3/answer', ['24 hours']],
      ['3', undefined, ['72 hours']],
    ]);
  });

  test('a day is not 24 hours', () => {
    expect(quantity('one day', 1, 'day')).toEqual([]);
  });

  test('a width as it is written, and as each side answers for it', () => {
    expect(quantity('50 km', 50, 'kilometre')).toEqual(['2/withdrawal']);
    expect(quantity('25 km', 25, 'kilometre')).toEqual(['2/withdrawal']);
    expect(quantity('51 km', 51, 'kilometre')).toEqual([]);
  });

  test('a size in the name of a kind', () => {
    expect(quantity('100 mm', 100, 'millimetre')).toEqual(['2/withdrawal']);
  });

  test('a bare number points to nothing', () => {
    expect(quantity('24', 24)).toEqual([]);
  });
});

describe('words', () => {
  test('are shown with their places', () => {
    const text = 'Parliament must reform the constitution.';
    expect(match(text)).toMatchObject([
      {
        clause: '4',
        because: [{ by: 'words', words: ['Parliament', 'reform', 'constitution'] }],
      },
    ]);
    const [range] = match(text)[0]?.because[0]?.ranges ?? [];
    expect(range && text.slice(range.from, range.to)).toBe('Parliament');
  });

  test('alone give three clauses at most', () => {
    expect(brief('A ceasefire, a withdrawal, a patrol, laws, and a municipal vote').length).toBe(3);
  });
});
