import type { DeadlineNode, MomentNode, NormNode, RequirementNode } from '../../1-parse/ast.ts';
import type { Report } from '../../messages/problem.ts';
import { lookNorm, type Symbols } from '../symbols.ts';

/** A precondition reached after the deadline blocks a duty for good, unless `then within` gives it a new one (semantics 4.1.2). */
export function checkRequirements(norm: NormNode, symbols: Symbols, report: Report): void {
  const deadline = norm.lines.ending ?? norm.lines.deadline ?? norm.lines.starting;
  if (!deadline) return;
  for (const required of norm.lines.requires ?? []) {
    if (required.thenWithin || isSurelyBefore(required, deadline, norm, symbols)) continue;
    report(
      'no-deadline-left',
      required,
      { name: nameOf(required.moment) },
      { place: deadline, text: 'the deadline stands here' },
    );
  }
}

function nameOf(moment: MomentNode): string {
  if (moment.moment === 'ref') return `\`${moment.name.text}\``;
  if (moment.moment === 'fulfilled') return `\`${moment.norm.text}\``;
  return 'the precondition';
}

/** Both are dates of the document, and the required one is due before. */
function isSurelyBefore(required: RequirementNode, deadline: DeadlineNode, norm: NormNode, symbols: Symbols): boolean {
  const last = lastDay(deadline);
  if (last === undefined) return false;
  const { moment } = required;
  if (moment.moment === 'at') return moment.at.date < last;
  if (moment.moment === 'ref') {
    const declared = symbols.spaces.moment.get(moment.name.text);
    if (declared?.declares === 'moment') return declared.value.moment === 'at' && declared.value.at.date < last;
  }
  const name =
    moment.moment === 'ref' ? moment.name.text : moment.moment === 'fulfilled' ? moment.norm.text : undefined;
  const found = name === undefined ? [] : lookNorm(symbols, name, norm.clause);
  if (!('norm' in found)) return false;
  const other = found.norm.lines.ending ?? found.norm.lines.deadline;
  const due = other && lastDay(other);
  return due !== undefined && due < last;
}

/** The last day in time, as text that sorts; undefined for a deadline that depends on events. */
function lastDay(deadline: DeadlineNode): string | undefined {
  if (deadline.deadline === 'by') return deadline.at.date;
  return deadline.deadline === 'end-of' ? `${deadline.period}-99`.slice(0, 10) : undefined;
}
