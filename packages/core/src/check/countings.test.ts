/** The worked examples of semantics 4.10: each number is the page's. */
import { describe, expect, it } from 'vitest';
import { type Agreement, AgreementSchema, type Counting } from '../agreement/form.ts';
import { explain } from '../explain/explain.ts';
import type { Report } from '../record/report.ts';
import { did, says, seen, smallAgreement } from '../reference/small.ts';
import { check } from './check.ts';
import { recordOf } from './status-sets.ts';

const HOUR = 3_600_000;
const TEN = 10 * HOUR;
const HALF = TEN + HOUR / 2;
const SINGLY: Counting = { id: 'singly', title: 'Each shot', counts: [{ act: 'fire' }], each: 'number' };
const SHELLINGS: Counting = {
  ...SINGLY,
  id: 'shellings',
  title: 'Thirty until quiet',
  merged: { quiet: { n: 1, unit: 'hours' }, atLeast: 30 },
};

function agreementWith(rules: readonly Counting[], norm: object = {}): Agreement {
  const ban = {
    id: '1/fire',
    type: 'ban' as const,
    what: { act: 'fire' },
    ...(rules.length > 0 ? { countedAs: rules.map(({ id }) => id) } : {}),
  };
  return AgreementSchema.parse({ ...smallAgreement([{ ...ban, ...norm }]), countings: rules });
}

function numbers(rules: readonly Counting[], reports: readonly Report[], bearer: string | null = null, norm = {}) {
  const agreement = agreementWith(rules, norm);
  const { verdicts } = check(agreement, recordOf(agreement, [seen(), ...reports]), { asOf: 24 * HOUR });
  return verdicts
    .find((verdict) => verdict.bearer === bearer)
    ?.countings?.map(({ low, high }) => (low === high ? low : [low, high]));
}

const salvo = (at: number | [number, number], count: unknown, other: object = {}) =>
  did('M', 'A', 'fire', at, { count, ...other });

describe('numbers under counting rules', () => {
  it.each([
    ['15 and 15 exactly an hour later', [salvo(TEN, 15), salvo(TEN + HOUR, 15)], [30, 1]],
    ['15 and 15 an hour and a moment later', [salvo(TEN, 15), salvo(TEN + HOUR + 1, 15)], [30, 0]],
    ['29', [salvo(TEN, 29)], [29, 0]],
    ['40 within half an hour', [salvo([TEN, HALF], 40)], [40, 1]],
    ['40 within six hours', [salvo([TEN, TEN + 6 * HOUR], 40)], [40, [0, 1]]],
    [
      'at least 40 within six hours',
      [salvo([TEN, TEN + 6 * HOUR], { low: 40 })],
      [
        [40, null],
        [0, 6],
      ],
    ],
    [
      '30 perhaps',
      [did('M', { oneOf: ['A', 'V'] }, 'fire', TEN, { count: 30 })],
      [
        [0, 30],
        [0, 1],
      ],
    ],
    ['what goes on without a quiet hour', [0, 1, 2, 3].map((h) => salvo(TEN + h * HOUR, 10)), [40, 1]],
  ])('%s', (_, reports, expected) => {
    expect(numbers([SINGLY, SHELLINGS], reports, 'A')).toEqual(expected);
  });

  it('parts what lies in different zones only where the rule says so', () => {
    const zones = { ...SHELLINGS, id: 'by-zone', merged: { ...SHELLINGS.merged, zones: ['town', 'far'] } } as Counting;
    const both = [salvo(TEN, 30, { where: { in: ['town'] } }), salvo(TEN, 30, { where: { in: ['far'] } })];
    expect(numbers([SINGLY, SHELLINGS, zones], both)).toEqual([60, 1, 2]);
    expect(numbers([zones], [salvo(TEN, 30, { where: { in: ['town'] } }), salvo(TEN, 30)])).toEqual([[1, 2]]);
  });

  it('parts authors, and leaves open who two strangers were', () => {
    const author = {
      ...SINGLY,
      id: 'by-author',
      merged: { quiet: { n: 1, unit: 'hours' }, sameAuthor: true },
    } as Counting;
    const stranger = { unknown: true, not: ['A', 'B', 'M', 'V'] };
    const someone = { bearer: { mode: 'someone', names: [] } };
    expect(numbers([author], [salvo(TEN, 2), did('M', 'B', 'fire', TEN)])).toEqual([2]);
    expect(
      numbers(
        [author],
        [1, 2].map(() => did('M', stranger, 'fire', TEN)),
        null,
        someone,
      ),
    ).toEqual([[1, 2]]);
  });

  it('lowers a number where a report that may have happened joins two incidents', () => {
    const pieces = { ...SHELLINGS, id: 'pieces', merged: { quiet: { n: 1, unit: 'hours' } } } as Counting;
    const two = [salvo(TEN, 1), salvo(TEN + 2 * HOUR, 1)];
    const between = did('M', 'A', 'fire', TEN + HOUR, { id: 'x' });
    expect(numbers([pieces], two)).toEqual([2]);
    expect(numbers([pieces], [...two, between, says('V', 'deny', { incident: between.id })])).toEqual([[1, 2]]);
  });

  it('leaves out what the rule excepts, and counts an incident once', () => {
    const once: Counting = { ...SINGLY, id: 'once', each: 'once', except: [{ act: 'fire-live', in: 'town' }] };
    const live = (where?: object) => did('M', 'A', 'fire-live', TEN, { count: 3, ...(where ? { where } : {}) });
    expect(numbers([once], [salvo(TEN, 5), live({ in: ['town'] }), live({ in: ['far'] }), live()])).toEqual([[2, 3]]);
  });

  it('says beside a number that it is no bound from above', () => {
    const agreement = agreementWith([SINGLY, SHELLINGS]);
    const { verdicts } = check(agreement, recordOf(agreement, [salvo(TEN, { low: 40 })]));
    expect(verdicts[0]?.countings?.map(({ bound }) => bound)).toEqual([
      'lower bound: a report gives no highest number; coverage is unknown or incomplete',
      'no bound: what nobody saw may add incidents, or join two that are counted apart',
    ]);
  });

  it('refuse a time of quiet that has no fixed length', () => {
    const month = { ...SHELLINGS, merged: { quiet: { n: 1, unit: 'months' } } };
    const read = AgreementSchema.safeParse({ ...agreementWith([SINGLY]), countings: [month] });
    expect(read.error?.issues.map(({ message }) => message)).toEqual([
      'a time of quiet has a fixed length: write days or weeks',
    ]);
  });

  it('may differ from reading to reading', () => {
    const change = { change: 'norm', norm: '1/fire', line: 'countedAs' };
    const question = {
      id: 'how',
      text: 'How is fire counted?',
      readings: [
        { id: 'singly', changes: [{ ...change, value: ['singly'] }] },
        { id: 'by-shelling', changes: [{ ...change, value: ['shellings'] }] },
        { id: 'not', changes: [{ ...change, value: null }] },
      ],
    };
    const agreement = AgreementSchema.parse({ ...agreementWith([SINGLY, SHELLINGS]), questions: [question] });
    const { verdicts } = check(agreement, recordOf(agreement, [salvo(TEN, 31)]));
    const rows = verdicts.filter(({ bearer }) => bearer === 'A');
    expect(
      rows.map(({ readings, countings }) => [readings.how, countings?.map(({ rule, low }) => [rule, low])]),
    ).toEqual([
      ['singly', [['singly', 31]]],
      ['by-shelling', [['shellings', 1]]],
      ['not', undefined],
    ]);
    expect(new Set(rows.map(({ segments }) => JSON.stringify(segments))).size).toBe(1);
  });

  it('depend on a question that changes what the rule counts', () => {
    const heavy: Counting = { ...SINGLY, counts: [{ act: 'fire', kind: 'heavy' }] };
    const question = {
      id: 'what',
      text: 'What is heavy?',
      readings: [
        { id: 'guns', changes: [] },
        { id: 'none', changes: [{ change: 'kind', name: 'heavy', members: [] }] },
      ],
    };
    const agreement = AgreementSchema.parse({ ...agreementWith([heavy]), questions: [question] });
    const { verdicts } = check(agreement, recordOf(agreement, [salvo(TEN, 3, { kind: 'gun' })]));
    const rows = verdicts.filter(({ bearer }) => bearer === 'A');
    expect(rows.map(({ readings, countings }) => [readings.what, countings?.[0]?.low])).toEqual([
      ['guns', 3],
      ['none', 0],
    ]);
  });

  it('explains which reports are counted, and which may be one incident', () => {
    const agreement = agreementWith([SINGLY, SHELLINGS]);
    const reports = [
      salvo(TEN, 15, { id: 'a' }),
      salvo(TEN + HOUR, 15, { id: 'b' }),
      salvo(TEN + 3 * HOUR, 2, { id: 'c' }),
    ];
    const [explanation] = explain(agreement, recordOf(agreement, reports), { norm: '1/fire', bearer: 'A' });
    const nodes = explanation?.node.children.filter(({ what }) => what.startsWith('counted as'));
    expect(nodes?.map(({ what, answer }) => `${what}: ${answer}`)).toEqual([
      'counted as singly: 32',
      'counted as shellings: 1',
    ]);
    expect(nodes?.[1]?.children.map(({ answer, children }) => [answer, ...children.map(({ what }) => what)])).toEqual([
      ['1', 'incident a', 'incident b'],
      ['0', 'incident c'],
    ]);
    expect(explanation?.leaves).toEqual(['a', 'b', 'c']);
    const { verdicts } = check(agreement, recordOf(agreement, reports), { asOf: Date.parse(explanation?.at ?? '') });
    expect(explanation?.verdict).toEqual(verdicts.find(({ bearer }) => bearer === 'A'));
  });

  it('changes no verdict', () => {
    const reports = [salvo(TEN, 29), salvo([TEN, HALF], { low: 0, high: 40 })];
    const [one, other] = [agreementWith([SINGLY, SHELLINGS]), agreementWith([])].map((agreement) =>
      check(agreement, recordOf(agreement, reports)).verdicts.map(({ countings: _, ...verdict }) => verdict),
    );
    expect(one).toEqual(other);
  });
});
