/**
 * The page of a text: the text with its confirmed passages marked, and beside each paragraph, in the order of the text, what
 * clause and record say. One file that needs nothing else and runs nothing.
 */
import { groupBy } from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';
import type { Range, ShownVerdict } from '@servanda/reading';
import { questionsNamed } from '../questions.ts';
import { asStatuses } from '../reading-periods.ts';
import { textHead } from '../reading-text.ts';
import type { PlacedStatement, ReadingView } from '../reading-view.ts';
import { headOf } from './head.ts';
import { legend, looksOf, patternDefinitions } from './patterns.ts';
import { questionTerms } from './question-terms.ts';
import { isTold, possibleNote, statementNote } from './reading-note.ts';
import { type Paragraph, type Passage, type Piece, paragraphsOf } from './reading-passages.ts';
import { READING_STYLE } from './reading-style.ts';

interface Noted extends Passage {
  readonly note: Markup;
}

/** A passage without the white space around it, so that it begins and ends inside paragraphs. */
function trimmed(plain: string, { from, to }: Range): Range {
  const words = plain.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) };
}

const inOrder = (a: Range, b: Range) => a.from - b.from || a.to - b.to;

const confirmedWords = ({ answered }: PlacedStatement) =>
  `confirmed by ${answered.statement.confirmed.by} on ${answered.statement.confirmed.on}`;

/** Who confirmed the statements and when, where it is the same for all. */
function confirmedByAll({ statements }: ReadingView): string | undefined {
  const [said, ...others] = new Set(statements.map(confirmedWords));
  return others.length === 0 ? said : undefined;
}

function passagesOf(view: ReadingView): Noted[] {
  const isSaidOnce = confirmedByAll(view) !== undefined;
  const statements = [...view.statements]
    .sort((a, b) => inOrder(a.range, b.range))
    .map((placed, i): Noted => {
      const number = String(i + 1);
      return {
        ...trimmed(view.text.plain, placed.range),
        number,
        kind: isTold(placed.answered) ? 'told' : 'statement',
        note: statementNote(view, placed, number, isSaidOnce ? undefined : confirmedWords(placed)),
      };
    });
  // Candidates of one sentence are one passage, however many agreements it may speak of.
  const bySentence = groupBy(view.possible, ({ candidate }) => candidate.sentence.index);
  const possible = [...bySentence.values()].flatMap((group, i): Noted[] => {
    const number = `p${i + 1}`;
    return group.slice(0, 1).map(({ candidate: { sentence } }) => ({
      from: sentence.from,
      to: sentence.to,
      number,
      kind: 'possible',
      note: possibleNote(view, group, number),
    }));
  });
  return [...statements, ...possible].sort(inOrder);
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

function row(plain: string, { pieces, from, to }: Paragraph, notes: readonly Noted[]): Markup {
  const margin =
    notes.length > 0
      ? html`<aside class="margin" lang="en" dir="ltr">${notes.map(({ note }) => note)}</aside>`
      : undefined;
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
  const asked = questionsNamed(view);
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
  const starts = [...passages];
  const rows = paragraphsOf(text.plain, passages).map((paragraph) => {
    const here = starts.findIndex(({ from }) => from >= paragraph.to);
    return row(text.plain, paragraph, starts.splice(0, here === -1 ? starts.length : here));
  });
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
