/** A comparison as text for people: what changed in meaning first, by clause, one entry a difference. */

import type { DifferenceKind } from '@servanda/core';
import { clean } from '@servanda/formats/text';
import { loneVerdictLines, type VerdictLine, verdictHead, verdictLines } from './difference-verdicts.ts';
import {
  ambiguousWords,
  type DifferenceView,
  differenceSections,
  type Entry,
  loneNameWords,
  sidesWords,
  summaryWords,
} from './difference-view.ts';
import type { Paint, Style } from './paint.ts';
import { wrap } from './width.ts';

export interface DifferenceTextOptions {
  /** Columns to fit into. */
  readonly width: number;
  readonly paint: Paint;
}

/** Only what cannot be told has a colour: neither tighter nor looser is good or bad. */
const STYLES: Readonly<Partial<Record<DifferenceKind, Style>>> = { incomparable: 'maybe', reworded: 'quiet' };

function entryLines(entry: Entry, { width, paint }: DifferenceTextOptions): string[] {
  const [direction, where, change, reason] = [entry.direction, entry.where, entry.change, entry.reason].map(clean);
  const text = `${where}: ${direction}${change ? `: ${change}` : ''}`;
  const style = STYLES[entry.kind];
  return [
    ...wrap(text, width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${style ? paint(style, line) : line}`),
    ...(reason ? wrap(reason, width - 6) : []).map((line, i) =>
      paint('quiet', `${i === 0 ? '    └ ' : '      '}${line}`),
    ),
  ];
}

function verdictText(line: VerdictLine, { width }: DifferenceTextOptions): string[] {
  const { norm, who, under, from, a, b, end } = line;
  const head = `${norm}, ${who}${under ? `, ${under}` : ''}: ${from} ${a} → ${b}${end ? ` (as of the end ${end})` : ''}`;
  return wrap(clean(head), width - 4).map((each, i) => `${i === 0 ? '  ' : '    '}${each}`);
}

/** The whole comparison as text that ends with a line break. */
export function differenceText(view: DifferenceView, options: DifferenceTextOptions): string {
  const { width, paint } = options;
  const block = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', ...wrap(clean(title), width).map((line) => paint('heading', line)), ...lines] : [];
  const list = (words: readonly string[]) =>
    words.flatMap((each) => wrap(clean(each), width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`));
  const lines = [
    ...sidesWords(view).flatMap((line) => wrap(clean(line), width).map((each) => paint('heading', each))),
    ...summaryWords(view).flatMap((line) => wrap(clean(line), width)),
    ...view.difference.remarks
      .flatMap((line) => wrap(clean(`Note: ${line}`), width))
      .map((line) => paint('maybe', line)),
    ...differenceSections(view).flatMap(({ title, entries }) =>
      block(
        title,
        entries.flatMap((entry) => entryLines(entry, options)),
      ),
    ),
    ...block('More than one fits', list(ambiguousWords(view))),
    ...block('Names that only one declares', list(loneNameWords(view))),
    ...(view.difference.record
      ? block('Verdicts on the record', [
          ...list(verdictHead(view)),
          ...verdictLines(view).flatMap((line) => verdictText(line, options)),
          ...list(loneVerdictLines(view)),
        ])
      : []),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
