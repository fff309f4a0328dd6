/** Notes in the margin: a confirmed statement with its answer, or a possible mention without one. */

import type { Agreement } from '@servanda/core';
import { counted } from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';
import {
  type Answered,
  type Beside,
  formInWords,
  isTold,
  type Part,
  type PlacedStatement,
  type PossibleMention,
  type ReadingView,
} from '@servanda/reading';

import { bearerWords } from '../reading-periods.ts';
import { matchWords, mentionWords, proposalWords } from '../reading-possible-words.ts';
import { reportWords } from '../reading-text-part.ts';
import { periodBars } from './reading-bar.ts';

const isolated = (text: string | undefined) => html`<bdi>${text}</bdi>`;

function list(title: string, items: readonly (string | Markup)[]): Markup | undefined {
  if (items.length === 0) return undefined;
  return html`<h4>${title}</h4><ul>${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul>`;
}

function besideItem({ bearer, word, text, verdicts }: Beside, agreement: Agreement | undefined): Markup {
  return html`${isolated(bearerWords(agreement, bearer))}: <b>${word}</b>. ${isolated(text)}${periodBars(verdicts, agreement)}`;
}

function clauseOf({ clause }: Part): Markup | undefined {
  if (!clause) return undefined;
  const rule = clause.norm
    ? html`<p dir="auto"><span class="quiet">Rule ${clause.norm}</span>${clause.words ? html`: ${isolated(clause.words)}` : undefined}</p>`
    : undefined;
  return html`<h4>Clause ${clause.clause}: ${isolated(clause.title)}</h4>${clause.prose ? html`<p dir="auto">${clause.prose}</p>` : undefined}${rule}`;
}

function more(part: Part, agreement: Agreement | undefined): Markup | undefined {
  const { verdicts, reports, moreReports, wouldNeed, beside } = part;
  const inside = [
    clauseOf(part),
    // Without a clause they are those of a question put to the record, and say nothing on a provision.
    part.clause && verdicts.length > 0 ? html`<h4>Periods</h4>${periodBars(verdicts, agreement)}` : undefined,
    list('Reports', [
      ...reports.map(reportWords),
      ...(moreReports > 0 ? [`and ${counted(moreReports, 'further report')}`] : []),
    ]),
    list('For another answer one would have to know', wouldNeed),
    list(
      'The same, asked of every other bearer',
      beside.map((other) => besideItem(other, agreement)),
    ),
  ];
  if (inside.every((item) => item === undefined)) return undefined;
  return html`<details><summary>Clause and record</summary>${inside}</details>`;
}

/** The other bearers stand outside what can be folded away: nobody has to ask for them. */
function besideLine({ beside }: Part, agreement: Agreement | undefined): Markup | undefined {
  if (beside.length === 0) return undefined;
  return html`<div class="beside"><p class="quiet">The same, asked of every other bearer:</p><ul>${beside.map(
    ({ bearer, word }) => html`<li>${isolated(bearerWords(agreement, bearer))}: <b>${word}</b></li>`,
  )}</ul></div>`;
}

function partOf(part: Part, agreement: Agreement | undefined): Markup {
  const word = part.word === null ? undefined : html`<b>${part.word}</b> `;
  return html`<div class="part"><p class="answer" dir="auto">${word}<span class="of">${part.of}</span></p><p dir="auto">${part.text}</p>${besideLine(part, agreement)}${more(part, agreement)}</div>`;
}

/** Parts that have one word together are told by it, and stand behind it; others are answered one by one. */
function answerOf({ state, word, text, parts }: Answered, agreement: Agreement | undefined): Markup {
  const head = state === 'answered' ? word : state;
  if (parts.length === 0 || head === null || (parts.length === 1 && state === 'answered'))
    return html`${head !== null && parts.length === 0 ? html`<p class="answer"><b>${head}</b></p>` : undefined}${
      text === '' || parts.some((part) => part.text === text) ? undefined : html`<p dir="auto">${text}</p>`
    }${parts.map((part) => partOf(part, agreement))}`;
  const all = parts.map((part) => partOf(part, agreement));
  return html`<p class="answer"><b>${head}</b></p>${text === '' ? undefined : html`<p dir="auto">${text}</p>`}${parts.map(
    (part) => besideLine(part, agreement),
  )}<details><summary>Part by part</summary>${all}</details>`;
}

/** The note of a confirmed statement. `confirmedBy` is left out where the page says it once for all. */
export function statementNote(
  view: ReadingView,
  placed: PlacedStatement,
  number: string,
  confirmedBy: string | undefined,
): Markup {
  const { statement, besides } = placed.answered;
  const told = isTold(placed.answered);
  const id = statement.agreement;
  const agreement = id === undefined ? undefined : view.agreements.get(id);
  const on = id === undefined ? undefined : html`<span class="on"><bdi>${agreement?.title ?? id}</bdi></span>`;
  const others =
    besides.length > 0
      ? html`<details><summary>Provisions that bind others only</summary>${besides.map((part) => partOf(part, agreement))}</details>`
      : undefined;
  return html`<article class="note${told ? ' told' : ''}" id="note-${number}"><p class="head"><a class="number" href="#at-${number}" aria-label="statement ${number}, to its place in the text">${number}</a>${on}</p>
<p class="paraphrase" dir="auto">${statement.paraphrase}</p>
${told ? undefined : html`<p class="taken" dir="auto">Taken as: ${formInWords(statement.statement, undefined)}</p>`}${placed.moved ? html`<p class="taken">moved since it was confirmed</p>` : undefined}
${answerOf(placed.answered, agreement)}${others}${statement.note ? html`<p class="quiet" dir="auto">${statement.note}</p>` : undefined}${confirmedBy === undefined ? undefined : html`<p class="by">${confirmedBy}</p>`}</article>
`;
}

const SHOWN = 3;

function mentionItems(view: ReadingView, { candidate, proposals }: PossibleMention): Markup {
  const { agreement, mentions, clauses } = candidate;
  const title = view.agreements.get(agreement)?.title ?? agreement;
  return html`<p class="on"><bdi>${title}</bdi></p><details><summary>Why, and what it may state</summary>${list('Mentioned', mentions.map(mentionWords))}${list('Clauses that its words recall', clauses.slice(0, SHOWN).map(matchWords))}${list(
    'What it may state',
    proposals.slice(0, SHOWN).map((proposal) => proposalWords(view, agreement, proposal)),
  )}</details>`;
}

/** The note of a sentence that nobody confirmed: one for all agreements that it may speak of. */
export function possibleNote(view: ReadingView, possible: readonly PossibleMention[], number: string): Markup {
  return html`<article class="note possible" id="note-${number}"><p class="head"><a class="number" href="#at-${number}" aria-label="possible mention, to its place in the text">?</a><span>possible mention, not confirmed</span></p>${possible.map((mention) => mentionItems(view, mention))}</article>
`;
}
