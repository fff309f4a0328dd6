/** Examples in a document are tests: given reports, expected verdicts. */
import { choices, questionsOfNorms } from '../agreement/dependencies.ts';
import type { Agreement, Example, Status } from '../agreement/form.ts';
import { statusesOf } from '../meaning/status-bits.ts';
import { createRecord, namesSaid } from '../record/index.ts';
import { maskAt } from '../timeline/status-line.ts';
import { askedOf } from './amended.ts';
import { bearersOf } from './check.ts';
import { groundOf } from './situations.ts';

type Expectation = Example['expect'][number];

export interface ExampleFailure {
  readonly expectation: Expectation;
  readonly readings: Readonly<Record<string, string>>;
  /** Statuses found; empty: under these readings there is no such norm or bearer. */
  readonly found: readonly Status[];
}

export interface ExampleResult {
  readonly example: Example;
  readonly failures: readonly ExampleFailure[];
  /** Problems with the given reports. */
  readonly problems: readonly string[];
}

/** Runs every example of the document. An expectation must hold under every reading that it does not name. */
export function runExamples(agreement: Agreement): ExampleResult[] {
  return (agreement.examples ?? []).map((example) => runExample(supposed(agreement, example), example));
}

/** The agreement as the example supposes it; otherwise a proposal is never in force. */
function supposed(agreement: Agreement, { suppose }: Example): Agreement {
  if (!suppose) return agreement;
  return { ...agreement, proposal: false, inForce: suppose.inForce, signed: agreement.signed ?? suppose.inForce };
}

function runExample(agreement: Agreement, example: Example): ExampleResult {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map((a) => a.id) });
  for (const report of example.given) record.add(report);
  const depends = questionsOfNorms(agreement, namesSaid(record));
  const failures: ExampleFailure[] = [];
  for (const expectation of example.expect) {
    const ground = groundOf(agreement, record, example.time, { standard: expectation.standard });
    const questions = [...new Set([...(depends.get(expectation.norm) ?? []), ...Object.keys(expectation.under ?? {})])];
    for (const readings of choices(agreement, questions, expectation.under ?? {})) {
      const asked = askedOf(agreement, readings, ground)(expectation.norm, example.time);
      const norm = asked?.norm;
      const bearer = expectation.bearer ?? null;
      const each = norm?.bearer.mode === 'each';
      const bearers = asked ? bearersOf(asked.situation, asked.norm) : [];
      const found =
        asked && norm && (!each || bearers.includes(bearer))
          ? statusesOf(maskAt(asked.situation.verdict(norm, each ? bearer : null, expectation.place), example.time))
          : [];
      if (!asExpected(expectation, found)) failures.push({ expectation, readings, found });
    }
  }
  return { example, failures, problems: record.problems().map((p) => p.message) };
}

function asExpected(expectation: Expectation, found: readonly Status[]): boolean {
  if (expectation.status !== 'unclear') return found.length === 1 && found[0] === expectation.status;
  if (!expectation.oneOf) return found.length > 1;
  return found.length === expectation.oneOf.length && expectation.oneOf.every((status) => found.includes(status));
}
