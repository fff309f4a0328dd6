/** What a report speaks of, in the words it is sorted, filtered and found by. */
import { ACCESS_ACTS, type Author, type Report, type Where } from '@servanda/core';
import type { Subject } from './bearing.ts';

/** The acts that stand for the answers to a request for access, in the order of `ACCESS_ACTS`. */
const ANSWERS = ['granted', 'partly', 'denied', 'unanswered'] as const;

/** The act, state or quantity; undefined: it speaks of another report, or of what could be seen. */
export function subjectOf(report: Report): Subject | undefined {
  switch (report.says) {
    case 'occurrence':
    case 'nothing':
      return { act: report.act, phase: report.phase, kind: report.kind };
    case 'confirm':
      return report.act === undefined ? undefined : { act: report.act, phase: report.phase, kind: report.kind };
    case 'access':
      return { act: ACCESS_ACTS[ANSWERS.indexOf(report.answer)] };
    case 'state':
      return { state: report.state, kind: report.kind };
    case 'measure':
      return { measure: report.measure, kind: report.kind };
    default:
      return undefined;
  }
}

/** The name of what it speaks of, or ''. */
export function subjectName(report: Report): string {
  const subject = subjectOf(report);
  return subject?.act ?? subject?.state ?? subject?.measure ?? '';
}

/** Actors of whom it says something: claimed authors, holders, targets, and those that it excludes. */
export function partiesOf(report: Report): readonly string[] {
  const names: string[] = [];
  if ('author' in report) names.push(...namesOf(report.author));
  if (report.says === 'access') names.push(report.holder);
  if (report.says === 'state' || report.says === 'measure') names.push(...(report.of === undefined ? [] : [report.of]));
  if (report.says === 'nothing') names.push(...(report.of ?? []));
  if (report.says === 'deny') names.push(...(report.authors ?? []));
  if ('to' in report && report.to !== undefined) names.push(report.to);
  return names.length < 2 ? names : [...new Set(names)];
}

function namesOf(author: Author | undefined): readonly string[] {
  if (author === undefined) return [];
  if (typeof author === 'string') return [author];
  if ('oneOf' in author) return author.oneOf;
  if ('all' in author) return author.all;
  return author.not ?? [];
}

const whereOf = (report: Report): Where | undefined => ('where' in report ? report.where : undefined);

/** Zones that it is said to lie in or to be about. */
export function zonesOf(report: Report): readonly string[] {
  if ('in' in report && report.in !== undefined) return report.in;
  return whereOf(report)?.in ?? [];
}

/** The place as the source names it, or its zones, or ''. */
export function placeName(report: Report): string {
  return whereOf(report)?.name ?? zonesOf(report).join(', ');
}

/** Whether every word stands somewhere in what the report says, in any field, whatever the case. `words` are in lower case. */
export function mentions(report: Report, words: readonly string[]): boolean {
  return words.every((word) => holds(report, word));
}

function holds(value: unknown, word: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(word);
  if (typeof value === 'number') return String(value).includes(word);
  if (typeof value !== 'object' || value === null) return false;
  for (const part of Object.values(value)) if (holds(part, word)) return true;
  return false;
}

/** The words of a search, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
