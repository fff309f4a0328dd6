import { type Agreement, type ExampleResult, type Standard, standardInWords } from '@servanda/core';
import { choiceWords, counted, localTime, orList, statusWords } from '@servanda/formats/results';
import { clean } from '@servanda/formats/text';
import type { Paint } from './paint.ts';

type Failure = ExampleResult['failures'][number];

/** An expectation as its document writes it: "2/leave by NORTH breached under of-ceasefire". */
export function expectationWords(expectation: Failure['expectation']): string {
  const { norm, bearer, status, oneOf, under, place, standard } = expectation;
  return [
    norm,
    bearer === undefined ? '' : `by ${bearer}`,
    status === 'unclear' && oneOf ? `unclear: ${orList(oneOf)}` : status,
    place === undefined ? '' : `in ${place}`,
    under
      ? `under ${Object.entries(under)
          .map(([q, r]) => `${q}=${r}`)
          .join(', ')}`
      : '',
    standard ? judgedBy(standard) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const judgedBy = (standard: Standard) => `by the standard "${standardInWords(standard)}"`;

function failureLines(agreement: Agreement, file: string, { expectation, readings, found }: Failure): string[] {
  const { line, column } = expectation.at ?? {};
  const place = line === undefined ? '' : ` (${file}:${line}:${column})`;
  const under = Object.keys(readings).length === 0 ? '' : `, under ${choiceWords(agreement, readings)}`;
  const { bearer } = expectation;
  const nothing = bearer === undefined ? 'no such norm' : `no verdict: the norm does not bind ${bearer}`;
  const what = found.length === 0 ? nothing : statusWords(found);
  return [`    expected  ${expectationWords(expectation)}${place}`, `    found     ${what}${under}`];
}

/** Each example that failed, with what was found, and how many there were. Ends with a line break. */
export function examplesText(
  agreement: Agreement,
  file: string,
  results: readonly ExampleResult[],
  paint: Paint,
): string {
  const failed = results.filter(hasFailed);
  const lines = failed.flatMap(({ example, failures, problems }) => {
    const local = (instant: number) => localTime(agreement)(new Date(instant).toISOString());
    const supposing = example.suppose ? `, supposing it in force from ${local(example.suppose.inForce)}` : '';
    return [
      `${paint('bad', '✗ failed')}  ${clean(example.name)}, at ${local(example.time)}${supposing}`,
      ...problems.map((problem) => clean(`    problem   ${problem}`)),
      ...failures
        .flatMap((failure) => failureLines(agreement, file, failure))
        .map((line) => `    ${clean(line.trim())}`),
      '',
    ];
  });
  const end = failed.length === 0 ? paint('good', '✓ all hold') : paint('bad', `${failed.length} failed`);
  const count = results.length === 0 ? 'no examples' : `${counted(results.length, 'example')}, ${end}`;
  return `${[...lines, `${clean(file)}: ${count}`].join('\n')}\n`;
}

/** A given report that cannot be used makes an example fail: it would not test what it says. */
export function hasFailed({ failures, problems }: ExampleResult): boolean {
  return failures.length > 0 || problems.length > 0;
}
