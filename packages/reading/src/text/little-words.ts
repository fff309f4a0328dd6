/** The languages we read, told by the little words that make up a good part of any text. */
import { words } from './words.ts';

/** Frequent words that none of the others has, nor the neighbours that share its script (Belarusian, Bulgarian, Dutch). */
const LITTLE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to that with for by from this which have has were they their been not is it'.split(' ')),
  uk: new Set('що та від це його щоб який яка якого яких цього було було й із після під чи її їх є або'.split(' ')),
  ru: new Set(
    'что это как для его или он был были было которые который чтобы при они она если после также и'.split(' '),
  ),
};

/** Of the words of a text in one of these languages, at least this part is among its little ones. */
const MANY = 0.08;
/** Of a text in one of them, at most this part of its words is among those of another: quotations have some. */
const FEW = 0.02;

/** The language (BCP 47) that the little words of a long text leave no doubt of; undefined where they do. */
export function byLittleWords(text: string): string | undefined {
  const all = words(text);
  const parts = Object.entries(LITTLE).map(([language, little]) => ({
    language,
    part: all.filter(({ key }) => little.has(key)).length / Math.max(1, all.length),
  }));
  const [most, ...others] = parts.sort((a, b) => b.part - a.part);
  return most && most.part >= MANY && others.every(({ part }) => part <= FEW) ? most.language : undefined;
}
