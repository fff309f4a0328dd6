/** Words that begin a declaration. */
export const DECLARATIONS: ReadonlySet<string> = new Set([
  'party',
  'body',
  'group',
  'kind',
  'act',
  'state',
  'measure',
  'basis',
  'conversion',
  'zone',
  'line',
  'moment',
  'define',
  'counting',
  'mentions',
  'import',
]);

/** Words that begin a statement when they stand first on a line. */
export const STATEMENTS: ReadonlySet<string> = new Set([
  'agreement',
  ...DECLARATIONS,
  'clause',
  'ban',
  'duty',
  'limit',
  'permission',
  'power',
  'question',
  'amendment',
  'example',
]);

/** Words that begin a line of a norm. They cannot be the object of a sentence. */
export const NORM_LINES: ReadonlySet<string> = new Set([
  'whenever',
  'from',
  'until',
  'while',
  'if',
  'unless',
  'verified',
  'confirmed',
  'admitted',
  'sufficient',
  'leaving',
  'measured',
  'starting',
  'ending',
  'within',
  'by',
  'requires',
  'despite',
  'provided',
  'effective',
  'using',
  'added',
  'counted',
]);

/** Words after which no object of a sentence can stand, because they lead a complement or join sentences. */
export const AFTER_SENTENCE: ReadonlySet<string> = new Set([
  'to',
  'on',
  'against',
  'in',
  'within',
  'about',
  'with',
  'nearer',
  'farther',
  'and',
  'or',
  'since',
  'for',
  'as',
  'instead',
  'known',
  'is',
  'must',
  'may',
  'then',
  'under',
]);

export const ARTICLES: ReadonlySet<string> = new Set(['every', 'each', 'all', 'a', 'an', 'any', 'the']);

/** Units of time with their spellings. */
export const TIME_UNITS: ReadonlyMap<string, 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'> =
  new Map(
    (['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const).flatMap((unit) => [
      [unit, unit] as const,
      [unit.slice(0, -1), unit] as const,
    ]),
  );

/** Units of length, in metres. */
export const LENGTH_UNITS: ReadonlyMap<string, number> = new Map([
  ['m', 1],
  ['metre', 1],
  ['metres', 1],
  ['meter', 1],
  ['meters', 1],
  ['km', 1000],
  ['kilometre', 1000],
  ['kilometres', 1000],
  ['kilometer', 1000],
  ['kilometers', 1000],
]);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** Numbers that lawyers write in words and that are written in digits here. */
export const LARGE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['fifteen', 15],
  ['twenty', 20],
  ['twenty-one', 21],
  ['twenty-four', 24],
  ['thirty', 30],
  ['forty', 40],
  ['forty-five', 45],
  ['forty-eight', 48],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['seventy-two', 72],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
]);
