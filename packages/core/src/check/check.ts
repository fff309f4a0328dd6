/** The check: an agreement and a record in, verdicts out. Deterministic to the byte for equal inputs. */

import { originalOf } from '../agreement/amendments.ts';
import { choices, questionsOfNorms } from '../agreement/dependencies.ts';
import type { Agreement, Norm } from '../agreement/form.ts';
import { boundBy } from '../meaning/situation.ts';
import { namesSaid, type RecordStore, recordProblems, recordSpan, reportCounts } from '../record/index.ts';
import { formatInstant } from '../time/index.ts';
import { type Asked, askedOf } from './amended.ts';
import type { CheckOptions, Results, Verdict } from './result.ts';
import { type Ground, groundOf, type Judged } from './situations.ts';
import { verdictOf } from './verdicts.ts';

/**
 * Verdicts of every norm asked for: one row per bearer and one for the provision, under each combination of readings on which
 * the norm depends.
 * @throws RangeError if `options` names a question, reading or provision that the agreement does not have.
 */
export function check(amended: Agreement, record: RecordStore, options: CheckOptions = {}): Results {
  const agreement = options.original ? originalOf(amended) : amended;
  const asOf = asOfOf(agreement, record, options);
  const ground = groundOf(agreement, record, asOf, options);
  const verdicts: Verdict[] = [];
  for (const { norm, situation, readings } of readNorms(agreement, ground, options, asOf)) {
    for (const bearer of bearersOf(situation, norm)) {
      verdicts.push(verdictOf(situation, norm, bearer, readings, asOf));
      if (!options.byPlace) continue;
      for (const place of placesOf(situation, ground, norm)) {
        verdicts.push(verdictOf(situation, norm, bearer, readings, asOf, place));
      }
    }
  }
  const { used, setAside } = reportCounts(record, options.knownAt);
  return {
    servanda: 1,
    agreement: agreement.id,
    asOf: formatInstant(asOf),
    knownAt: options.knownAt === undefined ? null : formatInstant(options.knownAt),
    reports: { used, setAside },
    notes: recordProblems(record, options.knownAt).map(({ file, line, message }) =>
      [file, line > 0 ? `:${line}` : '', file === '' ? '' : ': ', message].join(''),
    ),
    verdicts,
  };
}

/** The instant up to which verdicts are given (semantics 3.5). */
export function asOfOf(agreement: Agreement, record: RecordStore, options: CheckOptions): number {
  return options.asOf ?? recordSpan(record, options.knownAt).last ?? agreement.inForce ?? agreement.signed ?? 0;
}

/** Every norm asked for, with a situation for each combination of readings that matters to it, as it is judged at `at` (ms). Situations are shared. */
export function* readNorms(
  agreement: Agreement,
  ground: Ground,
  options: Pick<CheckOptions, 'readings' | 'provisions'>,
  at: number,
): Generator<{ norm: Norm; situation: Judged; readings: Record<string, string> }> {
  const fixed = options.readings ?? {};
  for (const id of Object.keys(fixed)) {
    const question = agreement.questions.find((q) => q.id === id);
    if (!question) throw new RangeError(`there is no question ${id}`);
    if (!question.readings.some((r) => r.id === fixed[id])) {
      throw new RangeError(`question ${id} has no reading ${fixed[id]}`);
    }
  }
  const asked = options.provisions;
  for (const name of asked ?? []) {
    if (!agreement.norms.some((n) => n.id === name || n.clause === name)) {
      throw new RangeError(`there is no provision ${name}`);
    }
  }
  const depends = questionsOfNorms(agreement, namesSaid(ground.record, ground.knownAt));
  const situations = new Map<string, (id: string, at: number) => Asked | undefined>();
  for (const { id, clause } of agreement.norms) {
    if (asked && asked.length > 0 && !asked.includes(id) && !asked.includes(clause)) continue;
    for (const readings of choices(agreement, depends.get(id) ?? [], fixed)) {
      const key = JSON.stringify(readings);
      const ask = situations.get(key) ?? askedOf(agreement, readings, ground);
      situations.set(key, ask);
      const asked = ask(id, at);
      // Under a reading that drops it, a norm has no verdict.
      if (asked) yield { ...asked, readings };
    }
  }
}

/** The provision first, then its bearers in document order; a joint norm has only the one. */
export function bearersOf(situation: Judged, norm: Norm): (string | null)[] {
  if (situation.versions) return [null, ...situation.versions.bound];
  return norm.bearer.mode === 'each' ? [null, ...boundBy(situation, norm)] : [null];
}

/** Declared zones inside the norm's own of which the record speaks, in document order. */
function placesOf(situation: Judged, ground: Ground, norm: Norm): string[] {
  const zone = norm.what.in;
  if (zone === undefined) return [];
  const { zones } = ground.facts(situation.standardOf(norm), 'neutral').names;
  return situation.agreement.zones
    .map((z) => z.id)
    .filter((id) => id !== zone && situation.vocabulary.zoneWithin(id, zone) && zones.code(id) >= 0);
}
