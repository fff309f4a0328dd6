/** The JSON form of an agreement from a file, with errors that name the part and what should stand there. */
import { type Agreement, AgreementSchema, findJsonError, isClock, underReadings } from '@servanda/core';
import { Problem } from '../problem.ts';
import { undeclaredNames } from './form-names.ts';
import { pathWords } from './path-words.ts';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const SHOWN = 8;

function issueWords({ path, message }: Issue): string {
  const text = message
    .replace(/^Invalid input: /, '')
    .replace(/^expected (.+), received undefined$/, 'is missing (expected $1)')
    .replace(/^Invalid option: expected/, 'expected')
    .replace(/^Unrecognized key/, 'unknown key');
  return path.length === 0 ? text : `${pathWords(path)}: ${text}`;
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * Reads JSON from a file of which this is the text.
 * @throws Problem where it is none, with the place
 */
export function parseJson(text: string, path: string, code: 'C0302' | 'C0502'): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (text.trim() === '') throw new Problem(code, `${path} is empty`);
    const { at, message } = findJsonError(text);
    const { line, column } = placeOf(text, at);
    throw new Problem(
      code,
      `${path}:${line}:${column}: this is not JSON: ${message.replace('the line ends', 'the text ends')}`,
    );
  }
}

function refusal(path: string, issues: readonly string[]): Problem {
  const more = issues.length - SHOWN;
  return new Problem(
    'C0302',
    `${path} is not the JSON form of an agreement`,
    [
      ...issues.slice(0, SHOWN),
      ...(more > 0 ? [`and ${more} more`] : []),
      '`servanda compile` makes it from a document.',
    ].join('\n'),
  );
}

/** What a reading puts in place of a line has the form of that line; the schema alone cannot say so. */
function faultsOfReadings(agreement: Agreement): string[] {
  return agreement.questions.flatMap(({ id, readings }) =>
    readings.flatMap((reading) => {
      const result = AgreementSchema.safeParse(underReadings(agreement, { [id]: reading.id }));
      return result.success
        ? []
        : result.error.issues.map((issue) => `under ${id}=${reading.id}: ${issueWords(issue)}`);
    }),
  );
}

/** What an amendment puts in place of a line has the form of that line, as it stands in the version before it. */
function faultsOfAmendments(agreement: Agreement): string[] {
  const amendments = agreement.amendments ?? [];
  const ids = amendments.map(({ id }) => id);
  const unknown = agreement.norms.flatMap(({ id, addedBy }) =>
    addedBy === undefined || ids.includes(addedBy) ? [] : [`norm ${id}: there is no amendment "${addedBy}"`],
  );
  // An amendment is a reading that everybody holds: its changes are tried as those of one.
  const tried = amendments.flatMap(({ id, changes }) => {
    const question = { id, text: '', readings: [{ id, changes }] };
    const result = AgreementSchema.safeParse({
      ...underReadings({ ...agreement, questions: [question] }, { [id]: id }),
      questions: [],
    });
    return result.success ? [] : result.error.issues.map((issue) => `amendment ${id}: ${issueWords(issue)}`);
  });
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `amendments: two are called "${id}"`);
  return [...unknown, ...twice, ...tried];
}

/** Lists whose members are found by their ids, so that two of one id cannot be told apart. */
const NAMED = [
  'actors',
  'groups',
  'kinds',
  'acts',
  'states',
  'zones',
  'lines',
  'moments',
  'definitions',
  'countings',
  'clauses',
  'norms',
  'questions',
] as const;

function faultsOfIds(agreement: Agreement): string[] {
  const lists: [string, readonly { readonly id: string }[]][] = [
    ...NAMED.map((list): [string, readonly { readonly id: string }[]] => [list, agreement[list] ?? []]),
    ...agreement.questions.map(({ readings }, i): [string, typeof readings] => [`questions[${i}].readings`, readings]),
  ];
  return lists.flatMap(([list, members]) => {
    const ids = members.map(({ id }) => id);
    const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
    return [...twice].map((id) => `${list}: two are called "${id}"`);
  });
}

/** @throws Problem where the text is not the JSON form */
export function readJsonForm(text: string, path: string): Agreement {
  const result = AgreementSchema.safeParse(parseJson(text, path, 'C0302'));
  if (!result.success) throw refusal(path, result.error.issues.map(issueWords));
  const { clock } = result.data;
  const faults = [
    ...(isClock(clock) ? [] : [`clock: there is no time zone "${clock}"`]),
    ...faultsOfIds(result.data),
    ...undeclaredNames(result.data),
  ];
  if (faults.length > 0) throw refusal(path, faults);
  const further = [...faultsOfReadings(result.data), ...faultsOfAmendments(result.data)];
  if (further.length > 0) throw refusal(path, further);
  return result.data;
}
