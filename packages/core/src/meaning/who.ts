/** Who is meant by a role of a pattern, and whether an author or target is one of them (semantics 2.6, 4.6). */
import type { Who } from '../agreement/form.ts';
import type { Facts } from '../record/facts.ts';
import { OUTSIDER } from '../record/facts.ts';
import { boundBy, type Env, type Situation } from './situation.ts';

export interface Meant {
  readonly anyone: boolean;
  readonly actors: ReadonlySet<string>;
  /** All of them as one author. */
  readonly jointly: boolean;
}

const ANYONE: Meant = { anyone: true, actors: new Set(), jointly: false };

/** The actors meant in this environment. A variable that nothing binds means no one. */
export function meant(situation: Situation, who: Who | undefined, env: Env): Meant {
  const some = (actors: Iterable<string>, jointly = false): Meant => ({
    anyone: false,
    actors: new Set(actors),
    jointly,
  });
  if (who === undefined || who.who === 'anyone') return ANYONE;
  switch (who.who) {
    case 'bearer': {
      if (env.bearer !== null) return some([env.bearer]);
      const bound = boundBy(situation, env.norm);
      if (env.norm.bearer.mode === 'someone' && bound.length === 0) return ANYONE;
      // What comes about by itself and acts for all is nobody's (semantics 4.7).
      if (env.norm.power?.automatic) return ANYONE;
      return some(bound, env.norm.bearer.mode === 'together');
    }
    case 'other':
      // Where all bearers are looked at as one, there is no other.
      return some(env.bearer === null ? [] : boundBy(situation, env.norm).filter((actor) => actor !== env.bearer));
    case 'var': {
      const actor = env.vars.get(who.name);
      return some(actor === undefined ? [] : [actor]);
    }
    case 'of':
      return some(
        who.names.flatMap((name) => situation.vocabulary.members(name)),
        who.jointly === true,
      );
  }
}

/** The actors whom an author code stands for, acting as one. */
export function authorsOf(situation: Situation, facts: Facts, code: number): readonly string[] {
  if (code === OUTSIDER) return [];
  const codes = code <= -2 ? (facts.joint[-2 - code] ?? []) : [code];
  return codes.flatMap((c) => situation.vocabulary.members(facts.names.actors.names[c] ?? ''));
}

export function isMeant(who: Meant, actors: readonly string[]): boolean {
  if (who.anyone) return true;
  if (who.jointly) return who.actors.size > 0 && [...who.actors].every((actor) => actors.includes(actor));
  return actors.some((actor) => who.actors.has(actor));
}
