import { invisibles } from './invisible.ts';
import type { TextNote } from './text.ts';

interface Kind {
  readonly code: 'bidi' | 'control';
  readonly one: string;
  readonly many: string;
  readonly help: string;
  readonly has: RegExp;
}

const KEPT = 'They stay in the text; words are compared without them.';
const KINDS: readonly Kind[] = [
  {
    code: 'bidi',
    one: 'bidirectional control',
    many: 'bidirectional controls',
    help: `They can make a text look as if its words stood in another order. ${KEPT}`,
    has: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
  },
  { code: 'control', one: 'soft hyphen', many: 'soft hyphens', help: KEPT, has: /\u00ad/ },
  {
    code: 'control',
    one: 'zero-width character',
    many: 'zero-width characters',
    help: KEPT,
    has: /[\u200b-\u200d\u2060\ufeff]/,
  },
  {
    code: 'control',
    one: 'invisible character',
    many: 'invisible characters',
    help: KEPT,
    has: /^(?![\ufe00-\ufe0f])/,
  },
];

/** One note for each kind of invisible character: how many there are, and where the first stands. */
export function hiddenNotes(plain: string): TextNote[] {
  const seen = new Map<Kind, { count: number; first: number; length: number }>();
  for (const { at, character } of invisibles(plain)) {
    const kind = KINDS.find(({ has }) => has.test(character));
    if (kind === undefined) continue;
    const before = seen.get(kind);
    if (before) before.count++;
    else seen.set(kind, { count: 1, first: at, length: character.length });
  }
  return KINDS.flatMap((kind) => {
    const found = seen.get(kind);
    if (found === undefined) return [];
    const many = found.count === 1 ? `1 ${kind.one}` : `${found.count} ${kind.many}`;
    const message = `It holds ${many}, the first at character ${found.first + 1}.`;
    return [
      { code: kind.code, message, help: kind.help, range: { from: found.first, to: found.first + found.length } },
    ];
  });
}
