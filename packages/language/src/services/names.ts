/** What a document calls things, and where: for whoever edits it. Works on broken documents as far as these can be understood. */
import type { Place } from '../1-parse/place.ts';
import { type NameUse, normId, type Symbols, wordOf } from '../2-resolve/symbols.ts';
import { type CompileOptions, understand } from '../compile.ts';

/** Something that has a name. Offsets are those of the Markdown file. */
export interface Named {
  readonly name: string;
  /** In the words of the language: `party`, `act`, `ban`, `zone`. */
  readonly sort: string;
  readonly title?: string | undefined;
  /** Of the name in its declaration. */
  readonly at: Place;
  /** It is declared in another document. */
  readonly imported: boolean;
  /** The whole declaration, as far as it was understood. */
  readonly whole: Place;
}

/** A question with the names of its readings. */
export interface Asked {
  readonly name: string;
  readonly text: string;
  readonly readings: readonly string[];
}

export interface Names {
  readonly all: readonly Named[];
  /** In the order of the document. */
  readonly questions: readonly Asked[];
  /** Each place where a name stands, its declaration included, in the order of the document. */
  readonly uses: readonly NameUse[];
  /** What stands at an offset; undefined: no name. */
  at(offset: number): { readonly use: NameUse; readonly named: Named } | undefined;
  /** The uses of one thing. */
  of(named: Named): readonly NameUse[];
}

const NONE: Names = { all: [], questions: [], uses: [], at: () => undefined, of: () => [] };

/** Never throws, for any text. */
export function namesOf(text: string, options: CompileOptions): Names {
  const { understood } = understand(text, options);
  if (!understood) return NONE;
  const all = namedIn(understood.symbols);
  const own = all.map(({ name, at }) => ({ at, declared: { ...at, text: name } }));
  const uses = [...new Map([...own, ...understood.symbols.uses].map((use) => [use.at.start, use])).values()]
    // Words that stand for a name without being written (the `start` of one's own norm) are none that could be changed.
    .filter(({ at }) => at.end > at.start)
    .sort((a, b) => a.at.start - b.at.start);
  const byPlace = new Map(all.map((named) => [named.at.start, named]));
  return {
    all,
    questions: understood.document.questions.map(({ name, text: asked, readings }) => ({
      name: name.text,
      text: asked,
      readings: readings.map((reading) => reading.name.text),
    })),
    uses,
    at(offset) {
      const use = uses.find(({ at }) => at.start <= offset && offset <= at.end);
      const named = use && byPlace.get(use.declared.start);
      return use && named && { use, named };
    },
    of: (named) => uses.filter(({ declared }) => declared.start === named.at.start),
  };
}

function namedIn({ spaces, norms }: Symbols): Named[] {
  const declared = Object.values(spaces).flatMap((space) =>
    [...space.values()].map((d): Named => {
      const { name, title, imported } = d;
      return {
        name: name.text,
        sort: wordOf(d),
        title,
        at: { start: name.start, end: name.end },
        imported: imported === true,
        whole: d,
      };
    }),
  );
  const rules = [...norms.values()].map((norm): Named => {
    const { name } = norm;
    return {
      name: name.text,
      sort: norm.type,
      title: normId(norm),
      at: { start: name.start, end: name.end },
      imported: false,
      whole: norm,
    };
  });
  return [...declared, ...rules];
}
