/** Whether occurrences are alike in what a counting rule asks (semantics 4.10, 4). */
import type { Counting } from '../agreement/form.ts';
import { CERTAIN, type Facts, OUTSIDER } from '../record/facts.ts';
import type { Counted } from './counted.ts';
import { overAlternatives, overEpochs } from './match.ts';
import { type Env, ownPattern, type Situation } from './situation.ts';
import { kindMatch, zoneGrade } from './where.ts';
import { authorsOf, isMeant, meant } from './who.ts';

/** What decides whether two are alike, where the rule asks: authors who may have done it, and how surely it is of each zone and kind (0 to 2). */
export interface Likeness {
  readonly authors: readonly number[];
  readonly grades: readonly number[];
  /** In no world otherwise. */
  readonly sure: boolean;
}

const ALIKE: Likeness = { authors: [], grades: [], sure: true };

/** The likeness of each incident of these facts. Only authors who act as the bearer can have done what counts. */
export function likenessOf(
  situation: Situation,
  env: Env,
  rule: Counting,
  facts: Facts,
): (incident: number) => Likeness {
  const { merged } = rule;
  if (!merged || !(merged.sameAuthor || merged.zones || merged.kinds)) return () => ALIKE;
  const by = meant(situation, ownPattern(env.norm).by, env);
  const { names, places, descriptions } = facts;
  const grades = [
    ...(merged.zones ?? []).map((zone) => (i: number) => {
      const at = (epoch: number) =>
        overAlternatives(facts.placeStart, facts.place, i, (place) =>
          zoneGrade(situation, places, names, place, zone, { epoch }),
        );
      return overEpochs(situation, facts, i, at);
    }),
    ...(merged.kinds ?? []).map((kind) => (i: number) => {
      const of = (d: number) => kindMatch(situation, names.kinds.names[descriptions.kind[d] as number], kind);
      return overAlternatives(facts.descriptionStart, facts.description, i, of);
    }),
  ];
  return (i) => {
    const authors = merged.sameAuthor ? authorsWho(i) : [];
    const found = grades.map((grade) => grade(i));
    const one = !merged.sameAuthor || (authors.length === 1 && authors[0] !== OUTSIDER);
    return { authors, grades: found, sure: one && found.every((grade) => grade === 0 || grade === CERTAIN) };
  };

  function authorsWho(i: number): number[] {
    const codes = [...facts.author.subarray(facts.authorStart[i] as number, facts.authorStart[i + 1] as number)];
    return codes.filter((code) => isMeant(by, authorsOf(situation, facts, code))).sort((a, b) => a - b);
  }
}

/** Whether in some world two of these are alike. */
export function mayBeAlike(a: Likeness, b: Likeness): boolean {
  const oneAuthor = a.authors.length === 0 || b.authors.length === 0 || a.authors.some((x) => b.authors.includes(x));
  return oneAuthor && a.grades.every((grade, k) => Math.abs(grade - (b.grades[k] as number)) < CERTAIN);
}

/** Key of a likeness: equal where the same is known. */
export function keyOf({ authors, grades }: Likeness): string {
  return JSON.stringify([authors, grades]);
}

/** Divided into what has the same key, in the order of first appearance. */
export function byLikeness(counted: readonly Counted[]): Map<string, Counted[]> {
  const sorts = new Map<string, Counted[]>();
  for (const each of counted) {
    const key = keyOf(each.likeness);
    const sort = sorts.get(key);
    if (sort) sort.push(each);
    else sorts.set(key, [each]);
  }
  return sorts;
}
