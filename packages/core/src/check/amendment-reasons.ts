/** What a verdict says of the versions of the agreement (semantics 4.12). */
import type { Amendment, Norm } from '../agreement/form.ts';
import { bit } from '../meaning/status-bits.ts';
import { formatInstant, formatLocal } from '../time/index.ts';
import type { Reason, Verdict } from './result.ts';
import type { Judged } from './situations.ts';

/** Which version judged the last segment; nothing where there is one only. */
export function versionOf({ versions }: Judged): Pick<Verdict, 'version'> {
  if (versions === undefined) return {};
  const [first] = versions.judging;
  return {
    version: {
      from: first === undefined ? null : formatInstant(first.from),
      amendments: versions.judging.map(({ id }) => id),
    },
  };
}

/** The version as a person would name it: `the version of 2015-10-03 00:00 (extension)`, or `the original`. */
export function versionInWords(judging: readonly Amendment[], clock: string): string {
  const [first] = judging;
  if (first === undefined) return 'the original';
  return `the version of ${formatLocal(first.from, clock)} (${judging.map(({ id, title }) => title ?? id).join(', ')})`;
}

/** Why the norm is ended or not yet in force, where an amendment made it so. */
export function amendmentReasons(situation: Judged, norm: Norm, bearer: string | null, mask: number): Reason[] {
  const { versions, clock } = situation;
  if (versions === undefined) return [];
  const current = versions.all.findLast(({ amendments }) => amendments === versions.judging);
  const there = current?.agreement.norms.some(({ id }) => id === norm.id);
  const who = bearer === null ? 'it' : `what binds ${bearer}`;
  if (mask === bit('ended') && !there)
    return [{ code: 'amendment', text: `${versionInWords(versions.judging, clock)} has it no more` }];
  if (mask === bit('not in force') && !there)
    return [{ code: 'amendment', text: `${versionInWords(versions.judging, clock)} does not have ${who} yet` }];
  return [];
}
