import type { TimeWords } from '../lexicon/lexicon.ts';
import { type QuantityUnit, UNITS } from './found.ts';
import type { Token } from './numbers-tokens.ts';

/** A unit's word: `n` of a unit ("fortnight": 14 days), up to token `end`. */
export interface ReadUnit {
  readonly end: number;
  readonly n: number;
  readonly unit: QuantityUnit;
}

interface Form {
  readonly parts: readonly string[];
  readonly hyphened: boolean;
  readonly n: number;
  readonly unit: QuantityUnit;
}

const compiled = new WeakMap<TimeWords, { whole: ReadonlyMap<string, readonly Form[]>; starts: readonly Form[] }>();

function formsOf(words: TimeWords): { whole: ReadonlyMap<string, readonly Form[]>; starts: readonly Form[] } {
  const known = compiled.get(words);
  if (known) return known;
  const forms: Form[] = UNITS.flatMap((unit) =>
    (words.units[unit] ?? []).map((form) => ({
      parts: form.replace(/^-/, '').split(' '),
      hyphened: form.startsWith('-'),
      n: 1,
      unit,
    })),
  );
  for (const [form, { n, unit }] of Object.entries(words.multiples)) {
    const name = UNITS.find((each) => each === unit);
    if (name) forms.push({ parts: [form], hyphened: false, n, unit: name });
  }
  const isStart = ({ parts }: Form): boolean => parts[0]?.endsWith('*') === true;
  const whole = new Map<string, Form[]>();
  for (const form of forms.filter((each) => !isStart(each))) {
    const key = form.parts[0] ?? '';
    whole.set(key, [...(whole.get(key) ?? []), form]);
  }
  const starts = forms.filter(isStart).map((form) => ({ ...form, parts: form.parts.map((part) => part.slice(0, -1)) }));
  const made = { whole, starts };
  compiled.set(words, made);
  return made;
}

/** Reads the unit that stands at a token; `hyphened` where a hyphen ties it to its number. Rates ("km/h") and areas are no lengths. */
export function unitReader(
  tokens: readonly Token[],
  words: TimeWords,
): (at: number, hyphened: boolean) => ReadUnit | undefined {
  const { whole, starts } = formsOf(words);
  return (at, hyphened) => {
    const key = tokens[at]?.key ?? '';
    const fits = (form: Form): boolean =>
      (!form.hyphened || hyphened) && form.parts.every((part, i) => i === 0 || tokens[at + i]?.key === part);
    const form = whole.get(key)?.find(fits) ?? starts.find((each) => key.startsWith(each.parts[0] ?? '') && fits(each));
    if (!form) return undefined;
    const end = at + form.parts.length;
    const next = tokens[end];
    if (next?.glued && /^[/²³^0-9]/.test(next.key)) return undefined;
    return { end, n: form.n, unit: form.unit };
  };
}
