/** For tests: an invented agreement, and candidates made by plain search, so that proposing is tested apart from finding. */
import { type Agreement, AgreementSchema } from '@servanda/core';
import type { Candidate, ClauseMatch, FoundDate, FoundQuantity, Mention } from '../find/found.ts';
import type { Text } from '../text/text.ts';
import type { Proposal } from './proposal.ts';

export const LAKE: Agreement = AgreementSchema.parse({
  servanda: 1,
  id: 'lake',
  title: 'Lake Accord',
  signed: Date.UTC(2015, 1, 12),
  clock: 'Etc/UTC',
  actors: ['N', 'S', 'E', 'W'].map((id) => ({ id, role: 'party' })),
  groups: [
    { id: 'sides', members: ['N', 'S'] },
    { id: 'guarantors', members: ['N', 'S', 'E', 'W'] },
  ],
  kinds: [{ id: 'gun' }],
  acts: ['present', 'endorse', 'publish', 'withdraw'].map((id) => ({ id })),
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [
    { id: '1', title: 'Border' },
    { id: '2', title: 'Vote' },
  ],
  norms: [],
  questions: [],
});

type Named = readonly [words: string, of: string, what: Mention['what']];

export const NAMES: readonly Named[] = [
  ...[
    'Lake Accord',
    'Озерну угоду',
    'Озерна угода',
    'Озерної угоди',
    'Озерній угоді',
    'Озёрное соглашение',
    'Озёрного соглашения',
    'Озёрному соглашению',
  ].map((w): Named => [w, 'lake', 'agreement']),
  ...['Northland', 'Севрією', 'Севрія', 'Севрії', 'Севрию', 'Севрия', 'Севрии', 'Севрией'].map(
    (w): Named => [w, 'N', 'actor'],
  ),
  ...[
    'Southland',
    'Полянія',
    'Полянією',
    'Полянії',
    'Поляния',
    'Поляние',
    'Поляний',
    'Полянию',
    'Полянией',
    'Полянии',
  ].map((w): Named => [w, 'S', 'actor']),
  ['Eastland', 'E', 'actor'],
  ['Westland', 'W', 'actor'],
  ['guns', 'gun', 'kind'],
  ...['presented', 'представлено', 'представила'].map((w): Named => [w, 'present', 'act']),
  ...['endorsed', 'схвалила', 'одобрила'].map((w): Named => [w, 'endorse', 'act']),
  ...['published', 'опублікувала', 'опубликовала'].map((w): Named => [w, 'publish', 'act']),
  ...['withdrew', 'withdraw'].map((w): Named => [w, 'withdraw', 'act']),
  ['border point', '1', 'clause'],
  ['vote point', '2', 'clause'],
];
const REFERENCES = ['this agreement', 'the agreement', 'the document'];
const LETTER = /[\p{L}\p{N}]/u;

function places(plain: string, words: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = plain.indexOf(words); from >= 0; from = plain.indexOf(words, from + 1)) {
    const to = from + words.length;
    if (!LETTER.test(plain[from - 1] ?? ' ') && !LETTER.test(plain[to] ?? ' ')) found.push({ from, to });
  }
  return found;
}

function mentionsIn(plain: string, names: readonly Named[]): Mention[] {
  const named = names.flatMap(([words, of, what]) =>
    places(plain, words).map((at): Mention => ({ ...at, agreement: 'lake', of, what, words, by: 'name' })),
  );
  const referred = REFERENCES.flatMap((words) =>
    places(plain.toLowerCase(), words).map(
      (at): Mention => ({ ...at, agreement: 'lake', of: 'lake', what: 'agreement', words, by: 'reference' }),
    ),
  );
  return [...named, ...referred].sort((a, b) => a.from - b.from || b.to - a.to);
}

function datesIn(plain: string): FoundDate[] {
  return [...plain.matchAll(/\b(since |until |after )?((?:19|20)\d\d)(-\d\d-\d\d)?\b/g)].map((m) => {
    const [words, role, year = '', day] = m;
    const period =
      day === undefined ? { from: `${year}-01-01`, to: `${year}-12-31` } : { from: year + day, to: year + day };
    const kept = role === 'since ' ? 'since' : role === 'until ' ? 'until' : 'at';
    const shift = kept === 'at' ? (role?.length ?? 0) : 0;
    return { from: m.index + shift, to: m.index + words.length, words, role: kept, period };
  });
}

function quantitiesIn(plain: string): FoundQuantity[] {
  return [...plain.matchAll(/\b(\d+) km\b/g)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    words: m[0],
    value: Number(m[1]),
    unit: 'kilometre',
  }));
}

function quotedIn(plain: string): { from: number; to: number }[] {
  return [...plain.matchAll(/“([^”]*)”/g)].map((m) => ({ from: m.index + 1, to: m.index + m[0].length - 1 }));
}

/** A text of one sentence, and its candidate for the Lake Accord; clauses named in it are matched by alias. */
export function sentenceOf(
  plain: string,
  language: string | undefined,
  names = NAMES,
): { text: Text; candidate: Candidate } {
  const mentions = mentionsIn(plain, names);
  const clauses = mentions
    .filter((mention) => mention.what === 'clause')
    .map(({ of, words, from, to }): ClauseMatch => {
      return { clause: of, score: 1, because: [{ by: 'alias', words: [words], ranges: [{ from, to }] }] };
    });
  const weak: ClauseMatch[] = places(plain, 'border').map((range) => {
    return { clause: '1', score: 0.5, because: [{ by: 'words', words: ['border'], ranges: [range] }] };
  });
  return {
    text: { name: 't', plain, sha256: '0'.repeat(64), language, date: undefined, notes: [] },
    candidate: {
      sentence: { index: 0, from: 0, to: plain.length, quoted: quotedIn(plain) },
      agreement: 'lake',
      mentions,
      dates: datesIn(plain),
      quantities: quantitiesIn(plain),
      clauses: clauses.length > 0 ? clauses : weak,
    },
  };
}

/** A proposal in one line: form, arguments, `?` what is open, `!` cautions. */
export function shown({ form, open, cautions }: Proposal): string {
  const given = Object.entries(form)
    .filter(([name]) => name !== 'form')
    .map(
      ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value).replace(/["[\]]/g, '')}`,
    );
  const holes = open.length > 0 ? [`?${open.join(',')}`] : [];
  return [form.form, ...given, ...holes, ...(cautions.length > 0 ? [`!${cautions.join(',')}`] : [])].join(' ');
}
