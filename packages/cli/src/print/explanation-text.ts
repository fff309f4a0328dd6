/** An explanation as a tree: what was asked, what the answer is, and under it why, down to the reports. */

import type { Agreement, Explanation, ExplanationNode } from '@servanda/core';
import { groupBy, localTime, statusSign, statusWords, underWords } from '@servanda/formats/results';
import { clean } from '@servanda/formats/text';
import { columnsOf } from '../io.ts';
import type { Session } from '../session.ts';
import type { Paint } from './paint.ts';
import { statusStyle } from './status.ts';
import { widthOf, wrap } from './width.ts';

interface Printer {
  readonly local: (instant: string) => string;
  readonly paint: Paint;
  readonly width: number;
  /** How many branches of a node, and how many reports at the end, are shown. */
  readonly shown: number;
}

const SHOWN = 12;

const moreWords = (more: number) => `and ${more.toLocaleString('en')} more: --all shows them`;

function periodWords({ period }: ExplanationNode, { local }: Printer): string {
  if (!period) return '';
  const { from, to } = period;
  if (from === null) return to === null ? ' (always)' : ` (until ${local(to)})`;
  if (to === null) return ` (from ${local(from)})`;
  return local(from) === local(to) ? ` (${local(from)})` : ` (${local(from)} to ${local(to)})`;
}

/** Lines of a node, and of all beneath it, behind the bars of the tree. */
function nodeLines(node: ExplanationNode, printer: Printer, first: string, rest: string): string[] {
  const { paint, width } = printer;
  const hang = (text: string, lead: string, next: string) =>
    wrap(clean(text), Math.max(20, width - widthOf(lead))).map((line, i) => (i === 0 ? lead : next) + line);
  const children = node.children.slice(0, printer.shown);
  const more = node.children.length - children.length;
  const below = (i: number) => more > 0 || i < children.length - 1;
  return [
    ...hang(`${node.what}: ${node.answer}${periodWords(node, printer)}`, first, rest),
    ...(node.note ? hang(node.note, `${rest}  `, `${rest}  `).map((line) => paint('quiet', line)) : []),
    ...(node.reports ?? []).flatMap(({ report, source, part, decides }) =>
      hang(
        `report ${report} of ${source} ${part}${decides ? ', and decides' : ', and does not decide'}`,
        `${rest}· `,
        `${rest}  `,
      ),
    ),
    ...children.flatMap((child, i) =>
      nodeLines(child, printer, `${rest}${below(i) ? '├ ' : '└ '}`, `${rest}${below(i) ? '│ ' : '  '}`),
    ),
    ...(more > 0 ? [paint('quiet', `${rest}└ ${moreWords(more)}`)] : []),
  ];
}

function restsOn(leaves: readonly string[], shown: number): string {
  if (leaves.length === 0) return 'It rests on no report.';
  const more = leaves.length - shown;
  return clean(`It rests on: ${leaves.slice(0, shown).join(', ')}${more > 0 ? `, ${moreWords(more)}` : ''}`);
}

function oneLines(agreement: Agreement, explanation: Explanation, under: string, printer: Printer): string[] {
  const { verdict, node, leaves, at } = explanation;
  const { paint, width, local } = printer;
  const style = statusStyle(verdict.statuses);
  const words = `${statusSign(verdict.statuses)} ${statusWords(verdict.statuses)}`;
  const who = verdict.bearer === null ? 'the provision' : verdict.bearer;
  const subject = clean(`${verdict.norm}, ${who}, at ${local(at)} (${agreement.clock})`);
  return [
    `${paint('heading', subject)}: ${style ? paint(style, words) : words}`,
    ...(under === '' ? [] : wrap(clean(under), width)),
    ...wrap(clean(`Standard of proof: ${verdict.standard}.`), width),
    '',
    ...nodeLines(node, printer, '', ''),
    '',
    ...wrap(restsOn(leaves, printer.shown), width),
  ];
}

/** All explanations, one for all readings that give the same; of long lists the beginning, unless `all`. Ends with a line break. */
export function explanationText(
  agreement: Agreement,
  explanations: readonly Explanation[],
  session: Session,
  all: boolean,
): string {
  const printer = {
    local: localTime(agreement),
    paint: session.paint,
    width: columnsOf(session.io),
    shown: all ? Infinity : SHOWN,
  };
  const groups = groupBy(explanations, ({ verdict: { readings: _, ...verdict }, ...rest }) =>
    JSON.stringify({ ...rest, verdict }),
  );
  const asked = explanations.map(({ verdict }) => verdict.readings);
  const parts = [...groups.values()].flatMap((group) => {
    const choices = group.map(({ verdict }) => verdict.readings);
    return group.slice(0, 1).map((first) => oneLines(agreement, first, underWords(agreement, choices, asked), printer));
  });
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
