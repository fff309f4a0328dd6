import { describe, expect, test } from 'vitest';
import { type Agreement, AgreementSchema } from '../agreement/form.ts';
import { createRecord } from '../record/index.ts';
import { ReportSchema } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { check } from './check.ts';

// What a report names may be wider than what a norm names. Where a question decides what the report's word stands for, the verdict
// depends on that question (semantics 7), though the norm itself never mentions it.

const question = (change: 'group' | 'kind', name: string, narrow: string[], wide: string[]) => ({
  id: 'meaning',
  text: 'What does the word stand for?',
  readings: [
    { id: 'narrow', changes: [{ change, name, members: narrow }] },
    { id: 'wide', changes: [{ change, name, members: wide }] },
  ],
});

const agreementWith = (asked: object): Agreement =>
  AgreementSchema.parse({
    servanda: 1,
    id: 'named',
    title: 'Named',
    signed: 0,
    clock: 'UTC',
    actors: ['A', 'B', 'M'].map((id) => ({ id, role: 'party' })),
    groups: [
      { id: 'pact', members: ['A'] },
      { id: 'league', members: ['pact'] },
    ],
    kinds: [{ id: 'gun' }, { id: 'truck' }, { id: 'equipment', members: ['truck'] }],
    // Public: what no report says did not happen, so that the verdicts are not unclear anyway.
    acts: [{ id: 'move', public: true }],
    states: [],
    zones: [],
    lines: [],
    moments: [],
    definitions: [],
    clauses: [{ id: '1', title: 'One' }],
    norms: [
      {
        id: '1/still',
        clause: '1',
        type: 'ban',
        bearer: { mode: 'each', names: ['B'] },
        what: { act: 'move', kind: 'gun' },
      },
    ],
    questions: [asked],
  });

const at = 1000;
const report = (content: object) =>
  ReportSchema.parse({
    id: 'r1',
    by: 'M',
    says: 'occurrence',
    act: 'move',
    when: '1970-01-01T00:00:00.500Z',
    ...content,
  });

describe.each([
  ['the author is a group', question('group', 'pact', ['A'], ['A', 'B']), { author: 'pact', kind: 'gun' }],
  [
    'the author is one of a group',
    question('group', 'pact', ['A'], ['B']),
    { author: { oneOf: ['pact'] }, kind: 'gun' },
  ],
  [
    'the group is a member of the one named',
    question('group', 'pact', ['A'], ['B']),
    { author: 'league', kind: 'gun' },
  ],
  [
    'the kind is a kind of kinds',
    question('kind', 'equipment', ['truck'], ['gun']),
    { author: 'B', kind: 'equipment' },
  ],
])('%s', (_, asked, content) => {
  const agreement = agreementWith(asked);
  const reports = [report(content)];

  test.each(['narrow', 'wide'])('the verdict under %s contains that of every world', (reading) => {
    const record = createRecord({ clock: 'UTC', actors: ['A', 'B', 'M'] });
    for (const one of reports) record.add(one);
    const rows = check(agreement, record, { asOf: at }).verdicts.filter(
      ({ bearer, readings }) => bearer === 'B' && (readings.meaning ?? reading) === reading,
    );
    expect(rows).toHaveLength(1);
    const ask = { norm: '1/still', bearer: 'B', at, readings: { meaning: reading } };
    for (const status of referenceStatuses(agreement, reports, ask)) expect(rows[0]?.statuses).toContain(status);
  });

  test('a record that names none of it leaves the question out', () => {
    const record = createRecord({ clock: 'UTC', actors: ['A', 'B', 'M'] });
    record.add(report({ author: 'B', kind: 'gun' }));
    const [row] = check(agreement, record, { asOf: at }).verdicts;
    expect(row?.readings).toEqual({});
  });
});
