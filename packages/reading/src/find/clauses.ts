/** Ranking of clauses: all evidence of a sentence put together, provision by provision. */
import type { Range } from '../text/text.ts';
import type { ClauseIndex } from './clause-index.ts';
import type { Evidence } from './evidence.ts';
import { aliasEvidence } from './evidence-alias.ts';
import { dateEvidence } from './evidence-date.ts';
import { quantityEvidence } from './evidence-quantity.ts';
import { wordsEvidence } from './evidence-words.ts';
import type { Because, ClauseMatch, FoundDate, FoundQuantity, Mention } from './found.ts';
import type { SaidWord } from './terms.ts';

/** What was found in a sentence. */
export interface Clues {
  /** Of one agreement. */
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  readonly quantities: readonly FoundQuantity[];
  readonly words: readonly SaidWord[];
  /** Names, of whichever agreement: their words are not searched for. */
  readonly names: readonly Range[];
}

const ORDER: readonly Because['by'][] = ['number', 'alias', 'date', 'quantity', 'words'];
/** Words alone lead easily astray. */
const MOST_BY_WORDS = 3;

/** Reasons of one kind become one, with each place once, in the order of the text. */
function becauseOf(evidence: readonly Evidence[]): Because[] {
  return ORDER.flatMap((by) => {
    const places = new Map<string, { words: string; range: Range }>();
    for (const { because } of evidence.filter((one) => one.because.by === by))
      because.ranges.forEach((range, i) => {
        places.set(`${range.from}-${range.to}`, { words: because.words[i] ?? '', range });
      });
    const sorted = [...places.values()].sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
    if (sorted.length === 0) return [];
    return [{ by, words: sorted.map(({ words }) => words), ranges: sorted.map(({ range }) => range) }];
  });
}

/** The same reason twice in a sentence is one reason. */
function scoreOf(evidence: readonly Evidence[]): number {
  const best = new Map<string, number>();
  for (const { because, weight } of evidence) {
    const key = `${because.by} ${because.words.join(' ').toLowerCase()}`;
    best.set(key, Math.max(best.get(key) ?? 0, weight));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The one norm that a group of norms comes down to: a duty and its start are one; undefined where there are several. */
function oneOf(norms: readonly string[]): string | undefined {
  const [first, ...rest] = norms;
  if (rest.length === 0) return first;
  const bases = new Set(norms.map((norm) => norm.replace(/:starts$/, '')));
  return bases.size === 1 ? [...bases][0] : undefined;
}

/** Evidence of the same words for several norms of a clause is one. */
function merged(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.because.by} ${one.because.ranges.map(({ from, to }) => `${from}-${to}`).join()} ${one.weak}`;
    const known = byPlace.get(key);
    const norms = [...new Set([...(known?.norms ?? []), ...one.norms])];
    byPlace.set(key, { ...one, norms, weight: Math.max(one.weight, known?.weight ?? 0) });
  }
  return [...byPlace.values()];
}

/** Norms of a clause that share all their evidence, without those for which only a part of another's speaks. */
function groupsOf(evidence: readonly Evidence[]): { norms: string[]; evidence: Evidence[] }[] {
  const groups = new Map<string, { norms: string[]; places: Set<number> }>();
  for (const norm of new Set(evidence.flatMap(({ norms }) => norms))) {
    const places = new Set(evidence.flatMap(({ norms }, i) => (norms.includes(norm) ? [i] : [])));
    const key = [...places].join();
    const group = groups.get(key);
    if (group) group.norms.push(norm);
    else groups.set(key, { norms: [norm], places });
  }
  const all = [...groups.values()];
  const isPart = (a: Set<number>, b: Set<number>) => a.size < b.size && [...a].every((i) => b.has(i));
  const whole = all.filter(({ places }) => !all.some((other) => isPart(places, other.places)));
  return whole.map(({ norms, places }) => ({
    norms,
    evidence: evidence.filter((one, i) => one.norms.length === 0 || places.has(i)),
  }));
}

function matchesOf(clause: string, evidence: readonly Evidence[]): ClauseMatch[] {
  const groups = groupsOf(evidence);
  const isStrong = (group: { evidence: Evidence[] }) =>
    group.evidence.some(({ weak, norms }) => !weak && norms.length > 0);
  const likelier = groups.some(isStrong) ? groups.filter(isStrong) : groups;
  const told = likelier.filter(({ norms }) => oneOf(norms) !== undefined);
  const heard = new Set(told.flatMap((group) => group.evidence));
  // What speaks for several norms of the clause is not to be lost behind what tells one of them.
  const rest = evidence.some((one) => !one.weak && one.because.by !== 'words' && !heard.has(one))
    ? [{ norms: [], evidence: evidence.filter((one) => !heard.has(one)) }]
    : [];
  const parts = told.length > 0 ? [...told, ...rest] : [{ norms: [], evidence }];
  return parts.map((part) => {
    const norm = oneOf(part.norms);
    return {
      clause,
      ...(norm === undefined ? {} : { norm }),
      because: becauseOf(part.evidence),
      score: scoreOf(part.evidence),
    };
  });
}

/**
 * The clauses that a sentence may mean, best first; of those that only share words with it, the best three.
 * @param plain the text, from which words are shown as they stand
 */
export function matchClauses(index: ClauseIndex, clues: Clues, plain: string): ClauseMatch[] {
  // What is heard as a name, a date or a number is not heard again as a word.
  const heard = [...clues.names, ...clues.mentions, ...clues.dates, ...clues.quantities];
  const evidence = [
    ...aliasEvidence(index, clues.mentions),
    ...dateEvidence(index, clues.dates),
    ...quantityEvidence(index, clues.quantities),
    ...wordsEvidence(index, clues.words, heard, plain),
  ];
  const byClause = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const of = byClause.get(one.clause);
    if (of) of.push(one);
    else byClause.set(one.clause, [one]);
  }
  const place = (clause: string) => index.order.get(clause) ?? 0;
  const ranked = [...byClause]
    .filter(([, of]) => of.some(({ weak }) => !weak))
    .flatMap(([clause, of]) => matchesOf(clause, merged(of)))
    .sort((a, b) => b.score - a.score || place(a.clause) - place(b.clause));
  const isByWords = ({ because }: ClauseMatch) => because.every(({ by }) => by === 'words');
  const byWords = new Set(ranked.filter(isByWords).slice(0, MOST_BY_WORDS));
  return ranked.filter((match) => !isByWords(match) || byWords.has(match));
}
