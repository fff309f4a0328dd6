/** The JSON form of an agreement from a file, with errors that name the part and what should stand there. */
import { type Agreement, AgreementSchema, findJsonError } from '@servanda/core';
import { Problem } from '../problem.ts';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const SHOWN = 8;

/** `norms[2].bearer.mode`, as a reader would write it. */
export function pathWords(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join('');
}

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

/** @throws Problem where the text is not the JSON form */
export function readJsonForm(text: string, path: string): Agreement {
  const result = AgreementSchema.safeParse(parseJson(text, path, 'C0302'));
  if (result.success) return result.data;
  const issues = result.error.issues.map(issueWords);
  const more = issues.length - SHOWN;
  throw new Problem(
    'C0302',
    `${path} is not the JSON form of an agreement`,
    [
      ...issues.slice(0, SHOWN),
      ...(more > 0 ? [`and ${more} more`] : []),
      '`servanda compile` makes it from a document.',
    ].join('\n'),
  );
}
