/**
 * Names in the JSON form that nothing declares. The compiler never writes such a form, but a hand or another program may; the
 * checker would take an act that no report can be of for one that never happened, and say so with a straight face.
 */
import { ACCESS_ACTS, type Agreement } from '@servanda/core';
import { pathWords } from './path-words.ts';
import { nearest } from './suggest.ts';

type Names = Readonly<Record<string, ReadonlySet<string>>>;
interface Sort {
  readonly what: string;
  readonly known: ReadonlySet<string>;
}

const ids = (...lists: readonly (readonly { readonly id: string }[])[]) => new Set(lists.flat().map(({ id }) => id));

function declared(agreement: Agreement): Names {
  const { actors, groups, acts, states, kinds, zones, lines, moments, definitions, norms, clauses } = agreement;
  return {
    who: ids(actors, groups),
    act: new Set([...ids(acts), ...Object.values(ACCESS_ACTS)]),
    state: ids(states),
    kind: ids(kinds),
    zone: ids(zones),
    line: ids(lines),
    place: ids(zones, lines),
    moment: ids(moments),
    definition: ids(definitions),
    counting: ids(agreement.countings ?? []),
    norm: ids(norms),
    clause: ids(clauses),
  };
}

/** What a field of an object names, by the field and by what stands beside it. */
function sortOf(field: string, beside: Readonly<Record<string, unknown>>, names: Names): Sort | undefined {
  const of = (what: string, known = names[what]): Sort | undefined => known && { what, known };
  switch (field) {
    case 'act':
    case 'state':
    case 'kind':
    case 'norm':
    case 'clause':
      return typeof beside[field] === 'string' ? of(field) : undefined;
    case 'isA':
    case 'undoneBy':
      return of('act');
    case 'in':
    case 'within':
    case 'apartFrom':
      return of('zone');
    case 'zones':
      return of('zone');
    case 'kinds':
      return of('kind');
    case 'countedAs':
      return of('rule of counting', names.counting);
    case 'despite':
    case 'on':
      return beside[field] === 'all' ? undefined : of('norm');
    case 'name':
      if (beside.moment === 'ref') return of('moment');
      return beside.cond === 'ref' ? of('definition') : undefined;
    case 'names':
      return of('party, body or group', names.who);
    case 'to':
      return 'metres' in beside ? of('line or zone', names.place) : undefined;
    case 'line':
      return 'change' in beside ? undefined : of('line');
    default:
      return undefined;
  }
}

/** Every name that nothing declares, with its path and the nearest that is declared. */
export function undeclaredNames(agreement: Agreement): string[] {
  const names = declared(agreement);
  const faults: string[] = [];
  const look = (value: unknown, sort: Sort | undefined, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string' && sort && !sort.known.has(value)) {
      const near = nearest(value, [...sort.known]);
      faults.push(
        `${pathWords(path)}: there is no ${sort.what} "${value}"${near === undefined ? '' : `; the nearest is "${near}"`}`,
      );
    } else if (Array.isArray(value)) {
      for (const [i, part] of value.entries()) look(part, sort, [...path, i]);
    } else if (typeof value === 'object' && value !== null) {
      const beside = value as Record<string, unknown>;
      for (const [field, part] of Object.entries(beside)) look(part, sortOf(field, beside, names), [...path, field]);
    }
  };
  // Reports of examples may name whom the agreement does not: that is what some examples are about.
  const { examples: _, mentions: __, ...rules } = agreement;
  look(rules, undefined, []);
  return [...faults, ...unknownReadings(agreement)];
}

function unknownReadings({ examples = [], questions }: Agreement): string[] {
  const readings = new Map(questions.map((question) => [question.id, ids(question.readings)]));
  return examples.flatMap(({ expect }, i) =>
    expect.flatMap(({ under = {} }, j) =>
      Object.entries(under)
        .filter(([question, reading]) => !readings.get(question)?.has(reading))
        .map(([question, reading]) => `examples[${i}].expect[${j}].under: there is no reading ${question}=${reading}`),
    ),
  );
}
