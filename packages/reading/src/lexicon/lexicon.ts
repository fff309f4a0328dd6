/**
 * What the program knows of a language: its calendar, numbers and turns of phrase. Never a name of a party, place or agreement:
 * those come from the documents. Each language is one file; a text in a language without one is searched for names and numbers only.
 * All words are folded as `Word.key` is; a trailing `*` stands for any ending, a leading one for any beginning.
 */
export const PHRASES = [
  // Points: a day, month or year by itself, or counted from the date of the text.
  'numeric',
  'day',
  'month',
  'monthBeside',
  'year',
  'decade',
  'weekday',
  'ago',
  'agoToday',
  'hence',
  'previous',
  'current',
  'following',
  'within',
  'past',
  // Points that stay open, and what only looks like one.
  'elsewhere',
  'uncounted',
  'anchored',
  // Parts of a month or year.
  'early',
  'mid',
  'late',
  'start',
  'end',
  'spring',
  'summer',
  'autumn',
  'winter',
  'half',
  'quarter',
  // From one point to another.
  'range',
  // What a point is to the statement.
  'at',
  'until',
  'since',
  'before',
  'after',
] as const;
export type Phrase = (typeof PHRASES)[number];

/** How a language says and writes numbers. */
export interface NumberWords {
  /** Words that are added up: one to ninety, and hundreds where a language has a word for each. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply: hundred, thousand, dozen. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales that are a number alone ("тисяча"). */
  readonly scalesAlone: readonly string[];
  /** Words for one before a scale or unit ("a dozen"). */
  readonly articles: readonly string[];
  /** Words inside a number ("two hundred and fifty"). */
  readonly joiners: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters behind digits that make them an ordinal ("13th", "13-го"). */
  readonly ordinalEnds: readonly string[];
  /** `.` or `,`. */
  readonly decimal: string;
  /** Characters that part thousands. */
  readonly thousands: string;
}

/**
 * How a language writes times and numbers. Phrases are sequences of words: `a|b` is either, `a?` may be missing, and a slot in angle
 * brackets takes a `<n>` number, `<unit>` of the calendar, `<day>`, `<month>`, `<year>`, `<weekday>`, `<ordinal>`, or a `<point>`
 * (a date of the phrases that stand above in `PHRASES`).
 */
export interface TimeWords extends NumberWords {
  /** January to December, each with its forms; a form with a final dot counts only with the dot or a number beside it. */
  readonly months: readonly (readonly string[])[];
  /** Sunday to Saturday, as months. */
  readonly weekdays: readonly (readonly string[])[];
  /** Months and weekdays that are other words too: they count only with a capital. */
  readonly doubtful: readonly string[];
  /** Words that end a year ("2015 року"). */
  readonly yearMarks: readonly string[];
  /** Words after which four digits are a year. */
  readonly beforeYear: readonly string[];
  /** Units by their names in `UNITS`; a form that begins with a hyphen counts only behind one. A space parts words. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** Words for several of a unit. */
  readonly multiples: Readonly<Record<string, { readonly n: number; readonly unit: string }>>;
  /** Words before a number that is a name ("Article 11"). */
  readonly labels: readonly string[];
  /** Words that no counted noun begins with. */
  readonly notNouns: readonly string[];
  /** Words for days counted from the text's: yesterday is -1. */
  readonly days: Readonly<Record<string, number>>;
  readonly phrases: Readonly<Partial<Record<Phrase, readonly string[]>>>;
  /** Words that turn a date without a year to the future, or to the past. */
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}
