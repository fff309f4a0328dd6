/** A line of a norm in plain words, as its own document writes it. */
import type { Agreement, Bearer, Clearance, Norm, Pattern, Requirement } from '../agreement/form.ts';
import { standardInWords } from '../agreement/standards.ts';
import {
  conditionInWords,
  deadlineInWords,
  everyInWords,
  limitInWords,
  momentInWords,
  patternInWords,
  spanInWords,
  whoInWords,
} from '../agreement/words.ts';
import type { PatternField } from './pattern-order.ts';

type Line = keyof Norm;

/** Of a line that has no words of its own here, its form as it stands. */
export function lineInWords(norm: Norm, line: Line): string | null {
  if (norm[line] === undefined) return null;
  const words = WORDS[line]?.(norm);
  return words ?? JSON.stringify(norm[line]);
}

const WORDS: Readonly<Partial<Record<Line, (norm: Norm) => string | undefined>>> = {
  type: ({ type }) =>
    ({ ban: 'must not', duty: 'must', permission: 'may', power: 'may (power)', keep: 'must keep' })[type],
  bearer: ({ bearer }) => bearerInWords(bearer),
  what: ({ what }) => patternInWords(what),
  every: ({ every }) => every && everyInWords(every),
  whenever: ({ whenever }) => whenever && `whenever ${patternInWords(whenever.event)}`,
  deadline: ({ deadline }) => deadline && deadlineInWords(deadline),
  from: ({ from }) => from && `from ${momentInWords(from)}`,
  until: ({ until }) => until && `until ${momentInWords(until)}`,
  while: (norm) => norm.while && `while ${conditionInWords(norm.while)}`,
  unless: ({ unless }) => unless && `unless ${conditionInWords(unless)}`,
  requires: ({ requires }) => requires && `requires ${requires.map(requirementInWords).join(' and ')}`,
  concurrent: ({ concurrent }) => concurrent && `together with ${concurrent.join(', ')}`,
  provided: ({ provided }) => provided && `provided ${conditionInWords(provided)}`,
  despite: ({ despite }) => despite && `despite ${despite.join(', ')}`,
  power: ({ power }) => power && powerInWords(power),
  limit: ({ limit }) => limit && limitInWords(limit),
  countedAs: ({ countedAs }) => countedAs && `counted as ${countedAs.join(', ')}`,
  verifiedBy: ({ verifiedBy }) => verifiedBy && standardInWords(verifiedBy),
  using: ({ using }) => using?.join(', '),
  sufficientCoverage: ({ sufficientCoverage: share }) =>
    share === undefined ? undefined : `sufficient coverage ${Number((share * 100).toFixed(2))} %`,
};

export function bearerInWords({ mode, names, through }: Bearer): string {
  const list = names.join(', ');
  const who = { each: list, any: `any of ${list}`, together: `${list} together`, someone: 'someone' }[mode];
  return through === undefined ? who : `${who} through "${through}"`;
}

function requirementInWords({ moment, thenWithin }: Requirement): string {
  return `${momentInWords(moment)}${thenWithin ? `, then within ${spanInWords(thenWithin)}` : ''}`;
}

function powerInWords({ effect, on, scope, delay, automatic, span, to }: NonNullable<Norm['power']>): string {
  return [
    effect,
    on === 'all' ? 'this agreement' : on.join(', '),
    ...(span ? [`by ${spanInWords(span)}`] : []),
    ...(to === undefined ? [] : [`to ${new Date(to).toISOString()}`]),
    scope === 'own' ? 'for itself' : 'for all',
    ...(automatic ? ['automatically'] : []),
    ...(delay ? [`effective ${spanInWords(delay)} after`] : []),
  ].join(' ');
}

/** One field of what must, must not or may be done. */
export function fieldInWords(agreement: Agreement, what: Pattern, field: PatternField): string | null {
  if (what[field] === undefined) return null;
  switch (field) {
    case 'by':
    case 'to':
      return whoInWords(what[field]);
    case 'distances':
      // The words of a pattern begin with who and what; only the distances are wanted here.
      return patternInWords({ act: '', distances: what.distances }).replace(/^anyone\s+/, '');
    case 'clearance':
      return what.clearance ? clearanceInWords(what.clearance) : null;
    default:
      return withTitle(agreement, field, String(what[field]));
  }
}

/** The name with what the document says that it is. */
function withTitle(agreement: Agreement, field: PatternField, id: string): string {
  const declared = { act: 'acts', kind: 'kinds', in: 'zones', state: 'states', measure: 'measures' } as const;
  if (!(field in declared)) return id;
  const list: readonly { readonly id: string; readonly name?: string | undefined }[] =
    agreement[declared[field as keyof typeof declared]] ?? [];
  const title = list.find((each) => each.id === id)?.name;
  return title === undefined || title === id ? id : `${id} (${title})`;
}

function clearanceInWords({ widths, lines }: Clearance): string {
  const zone = widths.map(({ kind, metres }) => `${kind} ${metres} m`).join(', ');
  const from = lines.map(({ line, for: who }) => (who === undefined ? line : `${line} for ${who}`)).join(', ');
  return `leaving a zone of ${zone} from ${from}`;
}
