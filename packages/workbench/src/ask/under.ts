import { type Agreement, parseTimeText, type Standard, standardFromWords, TimeError } from '@servanda/core';
import { z } from 'zod';
import { Refusal } from './refusal.ts';
import type { Options } from './tools.ts';

/**
 * Under what verdicts are asked for; what is left out is as `servanda check` has it. A date means to the
 * end of that day in the agreement's zone; a time says its offset.
 */
export const UnderSchema = z.strictObject({
  asOf: z.string().optional(),
  knownAt: z.string().optional(),
  /** Question to reading. */
  readings: z.record(z.string(), z.string()).optional(),
  /** In the words of the language: `any report`, `confirmed by OSCE-SMM`. */
  standard: z.string().optional(),
});
export type Under = z.infer<typeof UnderSchema>;

/** @throws Refusal where a time is no time, a standard no standard, or a question or reading not the agreement's */
export function optionsOf(agreement: Agreement, { asOf, knownAt, readings, standard }: Under): Options {
  return {
    asOf: asOf === undefined ? undefined : instantOf(asOf, agreement.clock),
    knownAt: knownAt === undefined ? undefined : instantOf(knownAt, agreement.clock),
    readings: readings && checked(agreement, readings),
    standard: standard === undefined ? undefined : standardOf(agreement, standard),
  };
}

/** The instant of a time as a reader writes it, ms: the last of it that is still meant. */
export function instantOf(text: string, clock: string): number {
  try {
    return parseTimeText(text, clock).to - 1;
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    throw new Refusal(
      error.code === 'malformed' ? `“${text}” is not a time` : error.message,
      `Write 2015-02-17 (to the end of that day) or 2015-02-17T09:00+02:00; days are those of ${clock}.`,
    );
  }
}

function checked(agreement: Agreement, readings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [id, reading] of Object.entries(readings)) {
    const question = agreement.questions.find((q) => q.id === id);
    if (!question) throw new Refusal(`the agreement asks no question “${id}”`, 'Choose one of its questions.');
    if (!question.readings.some((r) => r.id === reading))
      throw new Refusal(
        `question “${id}” has no reading “${reading}”`,
        `Its readings: ${question.readings.map((r) => r.id).join(', ')}.`,
      );
  }
  return readings;
}

function standardOf(agreement: Agreement, words: string): Standard {
  const standard = standardFromWords(words);
  if (!standard)
    throw new Refusal(
      `“${words}” is no standard of proof`,
      'Write “any report”, “confirmed by A, B”, “two independent sources” or “admitted by the party itself”.',
    );
  const named =
    standard.standard === 'confirmed' ? standard.by : standard.standard === 'independent' ? (standard.of ?? []) : [];
  const known = new Set([...agreement.actors, ...agreement.groups].map(({ id }) => id));
  const stranger = named.find((source) => !known.has(source));
  if (stranger !== undefined)
    throw new Refusal(
      `the agreement has no party or body “${stranger}”, so it cannot confirm`,
      'Name one that it has.',
    );
  return standard;
}
