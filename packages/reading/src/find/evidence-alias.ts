/** Evidence from words that a document declares for its things, and from a clause called by its number. */
import type { ClauseIndex, IndexedNorm } from './clause-index.ts';
import type { Evidence } from './evidence.ts';
import type { Because, Mention } from './found.ts';
import { thingKey } from './related.ts';

const NUMBER = 10;
const NAMED = 8;
/** Shared by all clauses that use the thing. */
const USED = 4;
/** What stands in a norm's conditions only says less. */
const BESIDE = 0.5;

/** A place, a line, a moment and a measure say where and when, not what, unless one clause alone has them. */
const SETTINGS: ReadonlySet<Mention['what']> = new Set(['zone', 'line', 'moment', 'measure']);

function byClause(norms: readonly IndexedNorm[]): Map<string, IndexedNorm[]> {
  const found = new Map<string, IndexedNorm[]>();
  for (const norm of norms) found.set(norm.clause, [...(found.get(norm.clause) ?? []), norm]);
  return found;
}

function ofThing(index: ClauseIndex, mention: Mention, because: Because): Evidence[] {
  const key = thingKey(mention.what, mention.of);
  const clauses = byClause(index.normsWith(key));
  return [...clauses].map(([clause, norms]) => {
    const central = norms.filter((norm) => norm.central.has(key) || !norm.beside.has(key));
    const isCentral = central.length > 0;
    return {
      because,
      clause,
      norms: (isCentral ? central : norms).map(({ id }) => id),
      weight: (USED / clauses.size) * (isCentral ? 1 : BESIDE),
      weak: clauses.size > 1 && SETTINGS.has(mention.what),
    };
  });
}

/** What the mentions of one agreement in a sentence say of its clauses. Actors and groups say nothing. */
export function aliasEvidence(index: ClauseIndex, mentions: readonly Mention[]): Evidence[] {
  return mentions.flatMap((mention): Evidence[] => {
    const { from, to, words, what, of } = mention;
    const because: Because = {
      by: what === 'clause' && mention.by === 'reference' ? 'number' : 'alias',
      words: [words],
      ranges: [{ from, to }],
    };
    switch (what) {
      case 'agreement':
      case 'actor':
      case 'group':
        return [];
      case 'clause':
        if (!index.order.has(of)) return [];
        return [{ because, clause: of, norms: [], weight: because.by === 'number' ? NUMBER : NAMED, weak: false }];
      case 'norm':
        return index.norms
          .filter(({ id }) => id === of)
          .map(({ clause, id }) => ({ because, clause, norms: [id], weight: NAMED, weak: false }));
      case 'question': {
        const clause = index.agreement.questions.find(({ id }) => id === of)?.clause;
        return clause === undefined ? [] : [{ because, clause, norms: [], weight: NAMED, weak: false }];
      }
      default:
        return ofThing(index, mention, because);
    }
  });
}
