/**
 * The page of a text: the text with its confirmed passages marked, and beside each paragraph, in the order of the text, what
 * clause and record say. One file that needs nothing else and runs nothing.
 */
import { questionInWords } from '@servanda/formats/results';
import { headOf, html, type Markup } from '@servanda/formats/text';
import {
  besideParagraphs,
  type NotedPassage,
  type Paragraph,
  type Piece,
  type PlacedStatement,
  paragraphsOf,
  passagesOf,
  questionsNamed,
  type ReadingView,
  type ShownVerdict,
} from '@servanda/reading';
import { asStatuses } from '../reading-periods.ts';
import { textHead } from '../reading-text.ts';
import { legend, looksOf, patternDefinitions } from './patterns.ts';
import { questionTerms } from './question-terms.ts';
import { possibleNote, statementNote } from './reading-note.ts';
import { READING_STYLE } from './reading-style.ts';

const confirmedWords = ({ answered }: PlacedStatement) =>
  `confirmed by ${answered.statement.confirmed.by} on ${answered.statement.confirmed.on}`;

/** Who confirmed the statements and when, where it is the same for all. */
function confirmedByAll({ statements }: ReadingView): string | undefined {
  const [said, ...others] = new Set(statements.map(confirmedWords));
  return others.length === 0 ? said : undefined;
}

function noteOf(view: ReadingView, { placed, possible = [], number }: NotedPassage, isSaidOnce: boolean): Markup {
  return placed
    ? statementNote(view, placed, number, isSaidOnce ? undefined : confirmedWords(placed))
    : possibleNote(view, possible, number);
}

/** Of passages that overlap the line is that of the first. */
const KINDS = ['statement', 'told', 'possible'] as const;

function piece(plain: string, { from, to, inside, begins, ends }: Piece): Markup {
  const words = plain.slice(from, to);
  const marks = begins.map(({ number }) => html`<span id="at-${number}"></span>`);
  const numbers = ends.map(
    ({ number, kind }) =>
      html`<sup><a href="#note-${number}" aria-label="${kind === 'possible' ? 'possible mention' : `statement ${number}`}, to its note">${kind === 'possible' ? '?' : number}</a></sup>`,
  );
  if (inside.length === 0) return html`${words}`;
  const kind = KINDS.find((known) => inside.some((passage) => passage.kind === known)) ?? 'possible';
  return html`${marks}<span class="${kind}-passage${inside.length > 1 ? ' overlap' : ''}">${words}</span>${numbers}`;
}

const SHORT = 900;

function row(plain: string, { pieces, from, to }: Paragraph, notes: readonly Markup[]): Markup {
  const margin = notes.length > 0 ? html`<aside class="margin" lang="en" dir="ltr">${notes}</aside>` : undefined;
  return html`<div class="row"><p class="text${to - from < SHORT ? ' stay' : ''}" dir="auto">${pieces.map((part) => piece(plain, part))}</p>${margin}</div>
`;
}

/** The verdicts that the notes show. */
function verdictsOf({ statements }: ReadingView): ShownVerdict[] {
  return statements.flatMap(({ answered }) =>
    [...answered.parts, ...answered.besides].flatMap((part) => [
      ...part.verdicts,
      ...part.beside.flatMap((beside) => beside.verdicts),
    ]),
  );
}

function list(title: string, items: readonly string[]): Markup | undefined {
  if (items.length === 0) return undefined;
  return html`<section><h2>${title}</h2><ul>${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul></section>
`;
}

/** Without their words, the names of readings say nothing to a stranger. */
function questionList(view: ReadingView): Markup | undefined {
  const asked = questionsNamed(view).map(questionInWords);
  if (asked.length === 0) return undefined;
  return html`<section><h2>Questions that the documents leave open</h2>${questionTerms(asked)}</section>
`;
}

const KEY =
  'Passages underlined in colour were confirmed by a person and are set beside clause and record; a grey line marks what a person found to be nothing that a record can decide. A dotted line marks a possible mention: nobody confirmed it, and nothing is answered. All else is left as it stands. There is no score: an answer is of one statement, never of its author.';

/** The whole page. */
export function readingHtml(view: ReadingView): string {
  const { text } = view;
  const passages = passagesOf(view);
  const looks = looksOf(
    verdictsOf(view).flatMap(({ segments }) => segments.map(({ statuses }) => asStatuses(statuses))),
  );
  const notes = [...text.notes.map(({ message, help }) => [message, help].filter(Boolean).join(' ')), ...view.remarks];
  const isSaidOnce = confirmedByAll(view) !== undefined;
  const rows = besideParagraphs(paragraphsOf(text.plain, passages), passages).map(({ paragraph, beside }) =>
    row(
      text.plain,
      paragraph,
      beside.map((passage) => noteOf(view, passage, isSaidOnce)),
    ),
  );
  return html`${headOf(`${text.name}: read`, READING_STYLE)}
<body>
${patternDefinitions(looks)}
<header><h1><bdi>${text.name}</bdi></h1>
<p class="quiet">${[textHead(view), confirmedByAll(view)].filter(Boolean).join('; ')}</p>
${notes.map((note) => html`<p class="remark" dir="auto">${note}</p>`)}<p class="key">${KEY}</p></header>
<main${text.language === undefined ? undefined : html` lang="${text.language}"`}>
${rows}</main>
${list(
  'Confirmed once on other words, to be looked at again',
  view.changed.map(({ statement }) => statement.paraphrase),
)}${list(
  'Confirmed once, and no longer found in the text',
  view.gone.map(({ paraphrase }) => paraphrase),
)}${questionList(view)}<footer>${looks.length > 0 ? html`<p>Signs of the periods:</p>${legend(looks)}` : undefined}<p>Made with Servanda. The program found, a person confirmed, clause and record answer.</p></footer>
</body>
</html>
`.toString();
}
