/** The catalogue page of an agreement, and the list of all documented outcomes: made from document, record and expectations. */
import { type Agreement, formatLocal, type Report } from '@servanda/core';
import { type Expectation, type ExpectedVerdict, isVerdict } from './expected.ts';

export interface Shelf {
  readonly name: string;
  readonly agreement: Agreement;
  readonly reports: readonly Report[];
  readonly expected: readonly Expectation[];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: string[], rows: string[]): string[] =>
  rows.length === 0 ? [] : [row(...head), row(...head.map(() => '---')), ...rows, ''];
const section = (title: string, body: string[]): string[] => (body.length === 0 ? [] : [`## ${title}`, '', ...body]);

/** The generated part of `agreements/<name>/README.md`. */
export function catalogue(shelf: Shelf): string {
  const { agreement } = shelf;
  return [
    ...glance(shelf),
    ...section('Who', who(agreement)),
    ...section('Provisions', provisions(agreement)),
    ...section('Questions and readings', questions(agreement)),
    ...section('Documented outcomes, and what Servanda says', outcomes(shelf)),
  ]
    .join('\n')
    .trimEnd();
}

function glance({ agreement, reports, expected }: Shelf): string[] {
  const { clock, signed, inForce, proposal } = agreement;
  const day = (t: number) => formatLocal(t, clock);
  const of = agreement.texts?.map(({ language, authentic, source }) =>
    [language, authentic ? 'authentic' : undefined, source].filter((part) => part !== undefined).join(' '),
  );
  const fixed = agreement.moments.flatMap(({ id, name, value }) =>
    value.moment === 'at' ? [row(`moment \`${id}\``, [name, value.written].filter(Boolean).join(': '))] : [],
  );
  return table(
    ['', ''],
    [
      row('title', agreement.title),
      row(
        'status',
        proposal
          ? 'a proposal: in force at no time'
          : signed === undefined
            ? 'no signature'
            : `signed ${day(signed)}${agreement.signedAt === undefined ? '' : `, ${agreement.signedAt}`}`,
      ),
      ...(inForce === undefined ? [] : [row('in force from', day(inForce))]),
      ...fixed,
      row('clock', clock),
      ...(of === undefined || of.length === 0 ? [] : [row('text', of.join('; '))]),
      row('examples', `${agreement.examples?.length ?? 0}, each run in the tests`),
      row(
        'documented record',
        `${reports.length} reports by ${new Set(reports.map(({ by }) => by)).size} sources; ${expected.filter(isVerdict).length} verdicts expected of it, each tested`,
      ),
    ],
  );
}

function who({ actors, groups }: Agreement): string[] {
  return [
    ...table(
      ['name', 'stands for', 'as'],
      actors.map(({ id, name, role }) => row(`\`${id}\``, name ?? '', role)),
    ),
    ...table(
      ['group', 'stands for', 'members'],
      groups.map(({ id, name, members }) => row(`\`${id}\``, name ?? '', members.join(', '))),
    ),
  ];
}

function provisions({ clauses, norms }: Agreement): string[] {
  return table(
    ['provision', 'about', 'rule'],
    clauses.flatMap((clause) => {
      const own = norms.filter((norm) => norm.clause === clause.id);
      if (own.length === 0) return [row(clause.id, clause.title, '(no rule)')];
      return own.map((norm, i) =>
        row(`\`${norm.id}\``, i === 0 ? clause.title : '', (norm.words ?? '').replaceAll('\n', ' ')),
      );
    }),
  );
}

function questions(agreement: Agreement): string[] {
  return table(
    ['question', 'asks', 'readings'],
    agreement.questions.map(({ id, text, readings }) =>
      row(
        `\`${id}\``,
        text,
        readings
          .map(({ id: reading, heldBy }) => {
            const holders = heldBy?.map((one) => one.who).join(', ');
            return holders === undefined || holders === '' ? `\`${reading}\`` : `\`${reading}\` (held by ${holders})`;
          })
          .join('; '),
      ),
    ),
  );
}

/** One row for each expected verdict; the outcome stands on the first of its row. */
function outcomes({ expected }: Shelf): string[] {
  return table(
    ['row', 'documented', 'source', 'rule', 'as of', 'under', 'verdict'],
    inRows(expected).flatMap(outcomeRows),
  );
}

/** Expectations of one documented outcome side by side, in the order of the file. */
export function inRows(expected: readonly Expectation[]): Expectation[][] {
  const rows = new Map<string, Expectation[]>();
  for (const one of expected) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  return [...rows.values()];
}

function outcomeRows(own: Expectation[]): string[] {
  const told = own.find(({ outcome }) => outcome !== undefined);
  return own.map((one, i) => {
    const head = i === 0 ? [one.row, told?.outcome ?? '', told?.source ?? ''] : ['', '', ''];
    if (!isVerdict(one)) return row(...head, '–', '', '', `no verdict turns on it: ${one.noVerdict}`);
    return row(...head, ruleOf(one), time(one), under(one), verdict(one));
  });
}

const ruleOf = ({ norm, bearer, place }: ExpectedVerdict): string =>
  `\`${norm}\`${bearer === null ? '' : ` by ${bearer}`}${place === undefined ? '' : ` in ${place}`}`;

/** As written in the file, which is local; the offset is that of the agreement's clock. */
const time = ({ at, knownAt }: ExpectedVerdict): string =>
  `${local(at)}${knownAt === undefined ? '' : `, as known ${local(knownAt)}`}`;
const local = (iso: string): string => iso.replace('T', ' ').replace(/(Z|[+-]\d\d:\d\d)$/, '');

const under = ({ reading }: ExpectedVerdict): string =>
  Object.entries(reading)
    .map(([question, chosen]) => `${question} = ${chosen}`)
    .join(', ') || 'every reading';

const verdict = ({ statuses, why }: ExpectedVerdict): string =>
  `*${statuses.length > 1 ? 'unclear: ' : ''}${statuses.join(' or ')}*${why === undefined ? '' : ` (${why})`}`;

/** `docs/outcomes.md`: every documented outcome of every agreement. */
export function outcomesPage(shelves: readonly Shelf[]): string {
  const all = shelves.flatMap(({ expected }) => inRows(expected));
  const none = all.filter((own) => !own.some(isVerdict));
  const verdicts = shelves.flatMap(({ expected }) => expected.filter(isVerdict));
  return [
    '# Documented outcomes, and the verdicts that reproduce them',
    '',
    'Generated by `npm run catalogue` from `agreements/*/expected.json`; a test holds both this page and the engine to it. An outcome is a',
    'dated event that a public source documents. Beside it stands what the rules and the record give, for every reading that is not named; a',
    'claim that no agreed verifier settled gives an *unclear* verdict, and nothing here rounds it.',
    '',
    `${all.length} outcomes of ${shelves.length} documents; ${verdicts.length} verdicts, of which ${verdicts.filter(({ statuses }) => statuses.length > 1).length} are *unclear*; ${none.length} outcomes on which no verdict turns, each with the reason.`,
    '',
    ...shelves.flatMap(({ name, agreement, expected }) => [
      `## ${agreement.title}`,
      '',
      `[${name}](../agreements/${name}/README.md)`,
      '',
      ...outcomes({ name, agreement, expected, reports: [] }),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
