/** Who a verb is said of, by plain position. Wherever two are possible nobody is named. */
import { overlap } from '../text/overlap.ts';
import { firstOf, type Hit, lastOf } from './hits.ts';
import { type Run, touched } from './runs.ts';
import { parentOf, type Segment } from './segments.ts';
import type { Token } from './tokens.ts';
import { VERBS } from './verbs.ts';
import { between, isCue, segmentOf, type View } from './view.ts';

/** `names` empty and `open`: somebody is meant, and the words do not tell plainly who. */
export interface Named {
  readonly names: readonly string[];
  readonly open: boolean;
}

const NOBODY: Named = { names: [], open: false };
const UNCLEAR: Named = { names: [], open: true };
const BACK = 3;

/** Index of the word before a run, articles of the run left out. */
function wordBefore(view: View, run: Run, least: number): number {
  let i = run.from - 1;
  while (i >= least && isCue(view, 'joint', i) && !isCue(view, 'and', i)) i -= 1;
  return i;
}

/** `oblique`: after a preposition, so no subject. `unclear`: "the rebels of A", "A's neighbours": the head may be somebody else. */
function roleOf(view: View, run: Run, segment: Segment): 'subject' | 'oblique' | 'unclear' {
  if (run.names.length === 0 || run.others) return 'unclear';
  const before = wordBefore(view, run, segment.from);
  if (before >= segment.from) {
    if (isCue(view, 'of', before)) return isCue(view, 'head', before - 1) ? 'subject' : 'unclear';
    if (isCue(view, 'preposition', before)) return 'oblique';
    if (isCue(view, 'negation', before)) return 'unclear';
    // Where endings do the work of "of", the word before may be the head: "neighbours of A".
    if (view.genitive && hasOtherWord(view, before, before + 1)) return 'unclear';
  }
  let next = run.to;
  const possessive = /['’ʼ](s)?$/u.test(view.tokens[run.to - 1]?.key ?? '');
  if (isCue(view, 'head', next)) next += 1;
  // "A's divisive government"
  else if (possessive && isCue(view, 'head', next + 1)) next += 2;
  else if (possessive) return 'unclear';
  const token = view.tokens[next];
  if (
    !token ||
    token.mark ||
    view.hits.some((hit) => hit.cue !== 'head' && firstOf(hit) <= next && next <= lastOf(hit))
  ) {
    return 'subject';
  }
  const dated = view.candidate.dates.some((date) => date.from <= token.from && token.to <= date.to);
  const acting = view.candidate.mentions.some((m) => m.what === 'act' && m.from <= token.from && token.to <= m.to);
  return dated || acting ? 'subject' : 'unclear';
}

function choose(view: View, runs: readonly Run[], segment: Segment): Named | undefined {
  const roles = runs.map((run) => ({ run, role: roleOf(view, run, segment) })).filter(({ role }) => role !== 'oblique');
  const [first, second] = roles;
  if (!first) return undefined;
  if (second || first.role === 'unclear') return UNCLEAR;
  return { names: first.run.names, open: false };
}

/** Subject of the words at token `verb`: in its clause, or where its clause takes it from. */
function subjectBefore(view: View, index: number, verb: number): Named {
  const segment = view.segments[index];
  if (!segment) return NOBODY;
  const own = choose(
    view,
    view.runs.filter((run) => run.from >= segment.from && run.to <= verb),
    segment,
  );
  const loose = between(view, ['subject'], segment.from, verb).filter(
    (hit) => !view.runs.some((run) => firstOf(hit) >= run.from - BACK && firstOf(hit) < run.to) && !ofThing(view, hit),
  );
  if (own) return loose.length > 0 && !own.open && nounAfter(view, loose, verb) ? UNCLEAR : own;
  if (loose.length > 0) return UNCLEAR;
  const parent = parentOf(view.segments, index);
  if (parent === undefined) return NOBODY;
  if (segment.opener === 'relative') {
    // "A, whose neighbour signed it": a word without a part in the grammar may be the doer.
    if (hasOtherWord(view, segment.from + 1, verb)) return UNCLEAR;
    const last = view.runs.filter((run) => run.to <= segment.from).at(-1);
    const near = last && afterTitle(view, last, segment.from);
    if (!last || !near) return UNCLEAR;
    return last.names.length === 0 || last.others ? UNCLEAR : { names: last.names, open: false };
  }
  if (segment.opener === 'that') return NOBODY;
  // A comma may end what was told: "B, who says that A is weak, signed".
  if (view.segments[parent]?.opener === 'that') return UNCLEAR;
  const above = view.segments[parent];
  const verbs = view.hits.filter(
    (hit) => VERBS.includes(hit.cue) && above && firstOf(hit) >= above.from && lastOf(hit) < above.to,
  );
  const inherited = subjectBefore(view, parent, verbs[0] ? firstOf(verbs[0]) : (above?.to ?? 0));
  // "It was presented to A, who endorsed it, published it": the clause above names nobody who could act.
  const aside = view.segments[index - 1];
  const whose = aside?.opener === 'relative' && parent < index - 1;
  return whose && inherited.names.length === 0 ? subjectBefore(view, index - 1, aside.from + 1) : inherited;
}

/** A word that is no cue, no name and no date. */
function hasOtherWord(view: View, from: number, to: number): boolean {
  const known = new Set(view.hits.flatMap(({ at }) => at));
  const found = [...view.candidate.dates, ...view.candidate.mentions];
  const isFound = (token: Token) => found.some((range) => overlap(range, token));
  return view.tokens.slice(from, to).some((token, i) => !token.mark && !known.has(from + i) && !isFound(token));
}

/** Only marks between a run and "who", or the title and name of one who acts for it: "A's President Jane Doe, who". */
function afterTitle(view: View, run: Run, end: number): boolean {
  const between = view.tokens.slice(run.to, end).filter((token) => !token.mark);
  const named = between.slice(1).every((token) => /^\p{Lu}/u.test(view.plain.slice(token.from, token.to)));
  return between.length === 0 || (isCue(view, 'head', run.to) && between.length <= TITLE_AND_NAME && named);
}
const TITLE_AND_NAME = 4;

/** The article of the agreement or of another thing of the document, which does nothing itself. */
function ofThing(view: View, hit: Hit): boolean {
  return view.candidate.mentions.some((mention) => {
    const at = touched(view.tokens, mention);
    return mention.what !== 'actor' && mention.what !== 'group' && at.from <= lastOf(hit) + 1 && firstOf(hit) < at.to;
  });
}

/** Whether a pronoun stands between the name and the verb: "A saw that they", "A, she". */
function nounAfter(view: View, loose: readonly Hit[], verb: number): boolean {
  return loose.some((hit) => view.runs.every((run) => run.to <= firstOf(hit) || run.from > verb));
}

/** The first run right after a cue (articles between), within its segment. */
function right(view: View, hit: Hit, segment: Segment): Run | undefined {
  return view.runs.find((run) => {
    const gap = view.tokens.slice(lastOf(hit) + 1, run.from);
    return run.from > lastOf(hit) && run.to <= segment.to && gap.every((_, i) => soft(view, lastOf(hit) + 1 + i));
  });
}
const soft = (view: View, i: number) =>
  isCue(view, 'joint', i) || isCue(view, 'subject', i) || isCue(view, 'head', i) || isCue(view, 'of', i);

/** A run right after a cue, as a name; open where its words do not tell plainly. */
export function namedAfter(view: View, hit: Hit): Named {
  const segment = view.segments[segmentOf(view, firstOf(hit))];
  const run = segment && right(view, hit, segment);
  if (!run || !segment) return NOBODY;
  const possessive = /['’ʼ](s)?$/u.test(view.tokens[run.to - 1]?.key ?? '') && !isCue(view, 'head', run.to);
  return run.names.length === 0 || run.others || possessive ? UNCLEAR : { names: run.names, open: false };
}

/** Who did what a verb says. */
export function doerOf(view: View, hit: Hit): Named {
  const index = segmentOf(view, firstOf(hit));
  const segment = view.segments[index];
  if (!segment) return NOBODY;
  const agent = between(view, ['agent'], lastOf(hit) + 1, segment.to).find((by) => right(view, by, segment));
  // "Not by A but by B"
  if (agent && isCue(view, 'negation', firstOf(agent) - 1)) return UNCLEAR;
  if (agent) return namedAfter(view, agent);
  const passive =
    between(view, ['passive'], Math.max(segment.from, firstOf(hit) - BACK), firstOf(hit)).length > 0 ||
    hit.at.some((i) => isCue(view, 'participle', i));
  const bare = view.runs.some(
    (run) => run.from > lastOf(hit) && run.to <= segment.to && roleOf(view, run, segment) !== 'oblique',
  );
  if (passive) return bare ? UNCLEAR : NOBODY;
  const subject = subjectBefore(view, index, firstOf(hit));
  const [own] = view.runs.filter((run) => run.from >= segment.from && run.to <= firstOf(hit));
  // "A with B broke it": both may be meant.
  if (own && between(view, ['companion'], own.to, firstOf(hit)).length > 0) return UNCLEAR;
  return subject.names.length === 0 && bare ? UNCLEAR : subject;
}

/** Subject and those with whom: "A signed it with B" says that both did. */
export function signersOf(view: View, hit: Hit): Named {
  const doer = doerOf(view, hit);
  const segment = view.segments[segmentOf(view, firstOf(hit))];
  if (doer.open || !segment) return doer;
  const companions = between(view, ['companion'], segment.from, segment.to)
    .filter((word) => firstOf(word) > lastOf(hit))
    .map((word) => namedAfter(view, word));
  if (companions.some((named) => named.open)) return UNCLEAR;
  return { names: [...new Set([doer, ...companions].flatMap((named) => named.names))], open: false };
}

/** To whom it was done. */
export function recipientOf(view: View, hit: Hit): Named {
  const segment = view.segments[segmentOf(view, firstOf(hit))];
  const to =
    segment && between(view, ['recipient'], lastOf(hit) + 1, segment.to).find((word) => right(view, word, segment));
  return to ? namedAfter(view, to) : NOBODY;
}
