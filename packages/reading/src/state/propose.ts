import type { Agreement } from '@servanda/core';
import type { Candidate } from '../find/found.ts';
import type { Cue } from '../lexicon/cues.ts';
import { cuesOf } from '../lexicon/cues-of.ts';
import type { Text } from '../text/text.ts';
import { cautionsAndNegation } from './cautions.ts';
import { type Content, contentsOf, isToldBy } from './contents.ts';
import { factsOf, governorsOf } from './facts.ts';
import type { Form } from './form.ts';
import { firstOf, type Hit } from './hits.ts';
import type { Proposal } from './proposal.ts';
import { provisionsOf } from './provisions.ts';
import { proposeContains, proposeList, proposeOrder, proposeQuantities } from './state-contents.ts';
import { proposeFact } from './state-facts.ts';
import { proposeOpenConduct } from './state-open.ts';
import { because, type View, viewOf } from './view.ts';

type Why = Extract<Form, { form: 'not checkable' }>['why'];
const WHYS: ReadonlyMap<Cue, Why> = new Map<Cue, Why>([
  ['prediction', 'prediction'],
  ['motive', 'motive'],
  ['blame', 'blame'],
  ['quality', 'quality'],
]);

/** "Keep the agreement!": a base form that begins the sentence asks for something. */
function imperative(view: View): Hit | undefined {
  if (view.tokens.some((token) => token.key === '?')) return undefined;
  const first = view.tokens.findIndex((token) => !token.mark);
  return view.hits.find((hit) => hit.cue.endsWith('Base') && firstOf(hit) === first);
}

function proposeWish(view: View, hit: Hit, contents: readonly Content[]): Proposal {
  const { names } = provisionsOf(view);
  const [provision] = names.length === 1 ? names : [];
  return {
    form: { form: 'wish', ...(provision === undefined ? {} : { provision }) },
    open: provision === undefined ? ['provision'] : [],
    because: [because(view, hit)],
    cautions: cautionsAndNegation(view, hit, contents),
  };
}

/** Why no record can decide the sentence: each reason once, in the order of the text. */
function notCheckable(view: View, governors: readonly Hit[], contents: readonly Content[]): Proposal[] {
  const found = new Map<Why, Hit[]>();
  for (const hit of view.hits) {
    const why = WHYS.get(hit.cue);
    const governing = hit.cue === 'prediction' || hit.cue === 'motive';
    if (!why || (governing && !governors.includes(hit)) || isToldBy(view, contents, hit)) continue;
    found.set(why, [...(found.get(why) ?? []), hit]);
  }
  return [...found].map(([why, hits]) => ({
    form: { form: 'not checkable', why },
    open: [],
    because: hits.map((hit) => because(view, hit)),
    cautions: [],
  }));
}

/** UTF-16 units. What goes on for longer is a table or a list, where plain position tells nothing, and would take long to read. */
const LONGEST = 3000;

/**
 * Forms that the words of a candidate suggest, best first, each with its holes named. Nothing is proposed for a text in a language
 * without a lexicon, for a sentence of more than 3000 UTF-16 units, nor for a sentence that only names the agreement or somebody. Where `not checkable` is first, no words of the sentence state
 * anything that a record could decide. Whatever is proposed counts for nothing until a person confirms it.
 */
export function propose(text: Text, candidate: Candidate, agreement: Agreement): Proposal[] {
  const words = cuesOf(text.language);
  const { from, to } = candidate.sentence;
  if (!words || to - from > LONGEST) return [];
  const view = viewOf(text, candidate, words);
  const contents = contentsOf(view);
  const governors = governorsOf(view, contents);
  const facts = factsOf(view, contents, governors);
  const wish = governors.find((hit) => hit.cue === 'wish') ?? imperative(view);
  const ungoverned = contents.filter(
    ({ hit }) => !governors.some((governor) => governor.cue !== 'motive' && before(view, governor, hit)),
  );
  const order = proposeOrder(view, contents);
  // Names in a row are a list that the agreement holds, unless something is only wished or foretold of them.
  const listing = contents.length > 0 || governors.length === 0;
  const lists = listing ? view.runs.flatMap((run) => proposeList(view, run, contents, agreement) ?? []) : [];
  const stated = [
    ...[
      ...facts.map((fact) => ({ at: fact.hit.from, proposal: proposeFact(view, fact, facts, contents, agreement) })),
      ...ungoverned.map((content) => ({ at: content.hit.from, proposal: proposeContains(view, content, contents) })),
    ]
      .sort((a, b) => a.at - b.at)
      .map(({ proposal }) => proposal),
    ...lists,
    ...(order && wish === undefined ? [order] : []),
    ...proposeQuantities(view, ungoverned),
  ];
  const all = [
    ...(wish ? [proposeWish(view, wish, contents)] : []),
    ...stated,
    ...notCheckable(view, governors, contents),
  ];
  const left = all.length === 0 ? proposeOpenConduct(view) : undefined;
  return left ? [left] : all;
}

/** Whether a wish or forecast stands before words in the same clause. */
function before(view: View, governor: Hit, hit: Hit): boolean {
  const segment = view.segments.find((s) => firstOf(hit) >= s.from && firstOf(hit) < s.to);
  return segment !== undefined && firstOf(governor) >= segment.from && firstOf(governor) < firstOf(hit);
}
