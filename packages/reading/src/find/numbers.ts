import type { TimeWords } from '../lexicon/lexicon.ts';
import type { Token } from './numbers-tokens.ts';

/** A number of a text: tokens `[at, end)`. */
export interface FoundNumber {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
  readonly inDigits: boolean;
}

type Part = Pick<FoundNumber, 'end' | 'value'>;

/** Digits with the language's thousands and decimal signs; undefined where they may be read in two ways ("1,5" in English). */
function digits(tokens: readonly Token[], at: number, words: TimeWords): Part | undefined {
  let text = tokens[at]?.key ?? '';
  let end = at + 1;
  const parted = (i: number): boolean => {
    const [sign, after] = [tokens[i], tokens[i + 1]];
    if (!sign) return false;
    if (sign.kind === 'digits') return sign.space !== '' && words.thousands.includes(sign.space);
    return sign.glued && after?.kind === 'digits' && after.glued && words.thousands.includes(sign.key);
  };
  let sign: string | undefined;
  while (text.length <= 3 || end > at + 1) {
    const step = tokens[end]?.kind === 'digits' ? 0 : 1;
    const group = tokens[end + step];
    const kind = step === 0 ? tokens[end]?.space : tokens[end]?.key;
    if (!parted(end) || group?.key.length !== 3 || (sign !== undefined && kind !== sign)) break;
    sign = kind;
    text += group.key;
    end += step + 1;
    if (text.length > 15) break;
  }
  const point = tokens[end];
  const fraction = tokens[end + 1];
  if (point?.glued && (point.key === '.' || point.key === ',') && fraction?.kind === 'digits' && fraction.glued) {
    const plainly = point.key === words.decimal || (words.decimal === ',' && fraction.key.length !== 3);
    const goesOn =
      tokens[end + 2]?.glued &&
      /^[.,]$/.test(tokens[end + 2]?.key ?? '') &&
      tokens[end + 3]?.glued &&
      tokens[end + 3]?.kind === 'digits';
    if (!plainly || goesOn || text.length + fraction.key.length > 15) return undefined;
    return { value: Number(`${text}.${fraction.key}`), end: end + 2 };
  }
  return text.length > 15 ? undefined : { value: Number(text), end };
}

/** Number words: "two hundred and fifty", "двісті тисяч". Ends where the next word does not fit below the last. */
function spelled(tokens: readonly Token[], at: number, words: TimeWords): (Part & { ordinal: boolean }) | undefined {
  let [sum, group, room, end] = [0, 0, Number.POSITIVE_INFINITY, at];
  let ordinal = false;
  let started = false;
  const first = tokens[at];
  if (first && words.articles.includes(first.key)) {
    if (!Object.hasOwn(words.scales, tokens[at + 1]?.key ?? '')) return undefined;
    [group, end, started] = [1, at + 1, true];
  }
  for (let i = end; i < tokens.length && i < at + 40; i += 1) {
    const key = tokens[i]?.key ?? '';
    if (
      started &&
      (key === '-' ? tokens[i]?.glued : words.joiners.includes(key) && (group === 0 || group % 100 === 0))
    ) {
      const next = tokens[i + 1]?.key ?? '';
      if (tokens[i + 1]?.kind === 'word' && (own(words.numbers, next) ?? own(words.ordinals, next) ?? 100) < room)
        continue;
      break;
    }
    const plain = own(words.numbers, key);
    const scale = own(words.scales, key);
    const order = own(words.ordinals, key);
    if (plain !== undefined && plain < room) {
      group += plain;
      room = plain >= 100 ? 100 : plain >= 20 && plain % 10 === 0 ? 10 : 0;
    } else if (scale !== undefined && (group > 0 || (sum === 0 && words.scalesAlone.includes(key)))) {
      if (scale === 100) group *= scale;
      else [sum, group] = [sum + Math.max(group, 1) * scale, 0];
      room = scale === 12 ? 0 : 100;
      if (scale >= 1000) room = 1000;
    } else if (order !== undefined && order < room) {
      group += order;
      ordinal = true;
      end = i + 1;
      started = true;
      break;
    } else break;
    started = true;
    end = i + 1;
  }
  return started ? { value: sum + group, end, ordinal } : undefined;
}

function own(table: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The number that begins at a token. */
function numberAt(tokens: readonly Token[], at: number, words: TimeWords): FoundNumber | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const found = spelled(tokens, at, words);
    return found && { at, inDigits: false, ...found };
  }
  if (token?.kind !== 'digits') return undefined;
  const found = digits(tokens, at, words);
  if (!found) return undefined;
  const dash = tokens[found.end]?.key === '-' && tokens[found.end]?.glued ? 1 : 0;
  const suffix = tokens[found.end + dash];
  if (suffix?.glued && words.ordinalEnds.includes(`${dash === 1 ? '-' : ''}${suffix.key}`))
    return { at, end: found.end + dash + 1, value: found.value, ordinal: true, inDigits: true };
  let { value, end } = found;
  for (let scale = own(words.scales, tokens[end]?.key ?? ''); scale !== undefined; ) {
    value *= scale;
    end += 1;
    scale = own(words.scales, tokens[end]?.key ?? '');
  }
  return { at, end, value, ordinal: false, inDigits: true };
}

/** Numbers by the token that they begin at; none begins inside another. Linear. */
export function numbers(tokens: readonly Token[], words: TimeWords): ReadonlyMap<number, FoundNumber> {
  const found = new Map<number, FoundNumber>();
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at, words);
    if (number) found.set(at, number);
    at = number?.end ?? skipped(tokens, at);
  }
  return found;
}

/** Past digits that make no number ("3.2.1"), so that their tail is not taken for one. */
function skipped(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'digits') return at + 1;
  let end = at + 1;
  while (
    tokens[end]?.glued &&
    tokens[end + 1]?.glued &&
    /^[.,]$/.test(tokens[end]?.key ?? '') &&
    tokens[end + 1]?.kind === 'digits'
  )
    end += 2;
  return end;
}
