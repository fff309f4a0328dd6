/** The two sides of a comparison: two documents, or one under two readings. */
import { realpathSync } from 'node:fs';
import type { Agreement, Choice } from '@servanda/core';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';
import { chooseReadings } from './choices.ts';
import { at as inDirectory } from './files.ts';
import { chooseInstant } from './instant.ts';
import { loadAgreement } from './load.ts';

export interface CompareSide {
  readonly agreement: Agreement;
  readonly readings: Choice;
  /** ms. */
  readonly versionAt?: number | undefined;
}
export interface AskedSides {
  readonly reading?: readonly string[];
  readonly readingA?: readonly string[];
  readonly readingB?: readonly string[];
  readonly versionA?: string;
  readonly versionB?: string;
}

/**
 * @param second left out: the first document again
 * @throws Problem where a document cannot be used, or where both sides are one document under the same readings
 */
export function loadSides(
  session: Session,
  first: string,
  second: string | undefined,
  { reading = [], readingA = [], readingB = [], versionA, versionB }: AskedSides,
): { a: CompareSide; b: CompareSide } {
  const one = loadAgreement(session, first);
  const other = second === undefined ? one : loadAgreement(session, second);
  const isOne = realpathSync(inDirectory(session.io, one.file)) === realpathSync(inDirectory(session.io, other.file));
  const at = (option: string, text: string | undefined, { clock }: Agreement) =>
    text === undefined ? undefined : chooseInstant(option, text, clock);
  const a = {
    agreement: one.agreement,
    readings: chooseReadings(one.agreement, [...reading, ...readingA]),
    versionAt: at('--version-a', versionA, one.agreement),
  };
  const b = {
    agreement: other.agreement,
    readings: chooseReadings(other.agreement, [...reading, ...readingB]),
    versionAt: at('--version-b', versionB, other.agreement),
  };
  const sameVersion = a.versionAt === b.versionAt;
  if (
    isOne &&
    sameVersion &&
    JSON.stringify(Object.entries(a.readings).sort()) === JSON.stringify(Object.entries(b.readings).sort())
  )
    throw new Problem(
      'C0701',
      `both sides are ${one.file}, under the same readings`,
      'Name two documents, or give one of them two readings: --reading-a Q=R --reading-b Q=S.',
    );
  return { a, b };
}
