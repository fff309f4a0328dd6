/** A reading on the terminal: the notes of the text, its confirmed statements with their answers, and what nobody confirmed. */
import { questionInWords } from '@servanda/formats/results';
import {
  agreementTitle,
  formInWords,
  type PlacedStatement,
  type PossibleMention,
  questionsNamed,
  type ReadingView,
} from '@servanda/reading';
import { columnsOf } from '../io.ts';
import type { Session } from '../session.ts';

import { excerpt, matchWords, mentionWords, proposalWords } from './reading-possible-words.ts';
import { hang, type Lines, partLines } from './reading-text-part.ts';

const CLAUSES_SHOWN = 3;
const PROPOSALS_SHOWN = 3;

/** The language and the date of the text, as far as they are known. */
export function textHead({ text }: ReadingView): string {
  const { language, date } = text;
  const written =
    date === undefined ? 'date not known' : date.from === date.to ? date.from : `${date.from} to ${date.to}`;
  return [language === undefined ? 'language not told' : `language: ${language}`, `written: ${written}`].join('; ');
}

function headLines(view: ReadingView, lines: Lines): string[] {
  const { paint } = lines;
  return [
    ...hang(view.text.name, '', lines).map((line) => paint('heading', line)),
    ...hang(textHead(view), '', lines),
    ...view.text.notes.flatMap(({ message, help }) =>
      hang(`Note: ${[message, help].filter(Boolean).join(' ')}`, '', lines),
    ),
    ...view.remarks.flatMap((remark) => hang(`Note: ${remark}`, '', lines)),
  ];
}

/** By whom and when, in one line for all. */
function confirmedLines({ statements }: ReadingView, lines: Lines): string[] {
  const said = statements.map(({ answered: { statement } }) => `${statement.confirmed.by}, ${statement.confirmed.on}`);
  return hang(`Confirmed by ${[...new Set(said)].join('; ')}`, '', lines);
}

function statementLines(view: ReadingView, placed: PlacedStatement, lines: Lines): string[] {
  const { statement, state, word, text, parts, besides } = placed.answered;
  const agreement = statement.agreement === undefined ? undefined : view.agreements.get(statement.agreement);
  const bold = (words: string, lead: string) => hang(words, lead, lines).map((line) => lines.paint('heading', line));
  // With one part the word stands there.
  const headWord = state !== 'answered' ? state : parts.length === 1 ? null : word;
  const said = text === '' || parts.some((part) => part.text === text) ? '' : ` ${text}`;
  const on = statement.agreement === undefined ? '' : `[${statement.agreement}] `;
  return [
    '',
    ...bold(`“${excerpt(view, placed.range)}”`, `${placed.sentence} `.padEnd(3)),
    ...hang(
      `${on}${statement.paraphrase} Taken as: ${formInWords(statement.statement, undefined)}.${placed.moved ? ' Moved since it was confirmed.' : ''}`,
      '   ',
      lines,
    ),
    ...(headWord === null
      ? said === ''
        ? []
        : hang(said.trim(), '   = ', lines)
      : bold(`${headWord.toUpperCase()}.${said}`, '   = ')),
    ...parts.flatMap((part, i) => partLines(part, agreement, lines, parts[i - 1])),
    ...(besides.length > 0 ? bold('Provisions that bind others only:', '   ') : []),
    ...besides.flatMap((part, i) => partLines(part, agreement, lines, besides[i - 1])),
    ...(statement.note ? hang(`Note: ${statement.note}`, '   ', lines) : []),
  ];
}

function possibleLines(view: ReadingView, { candidate, proposals }: PossibleMention, lines: Lines): string[] {
  const { agreement, sentence } = candidate;
  return [
    '',
    ...hang(`“${excerpt(view, sentence)}”`, `${sentence.index + 1} `.padEnd(3), lines).map((line) =>
      lines.paint('name', line),
    ),
    ...hang(`Perhaps on ${agreementTitle(view, agreement)}`, '   ', lines),
    ...hang(`mentions ${candidate.mentions.map(mentionWords).join('; ')}`, '   ', lines),
    ...candidate.clauses.slice(0, CLAUSES_SHOWN).flatMap((match) => hang(matchWords(match), '   may mean ', lines)),
    ...proposals
      .slice(0, PROPOSALS_SHOWN)
      .flatMap((proposal) => hang(proposalWords(view, agreement, proposal), '   may state ', lines)),
  ];
}

/** Without their words, the names of readings say nothing to a stranger. */
function questionLines(view: ReadingView, lines: Lines): string[] {
  return questionsNamed(view)
    .map(questionInWords)
    .flatMap(({ id, text, readings }) => [
      ...hang(`${id}: ${text}`, '   ', lines),
      ...readings.flatMap((reading) => hang(reading, '     · ', lines)),
    ]);
}

/** The whole reading; ends with a line break. */
export function readingText(view: ReadingView, session: Session): string {
  const lines: Lines = { paint: session.paint, width: columnsOf(session.io) };
  const heading = (text: string) => ['', ...hang(text, '', lines).map((line) => lines.paint('heading', line))];
  const questions = questionLines(view, lines);
  const all = [
    ...headLines(view, lines),
    ...(view.statements.length > 0
      ? [
          ...heading(`Statements, by sentence, as they were confirmed in ${view.sidecar ?? 'the sidecar'}`),
          ...confirmedLines(view, lines),
          ...view.statements.flatMap((placed) => statementLines(view, placed, lines)),
        ]
      : []),
    ...(questions.length > 0
      ? [...heading('Questions that the documents leave open, and their readings'), ...questions]
      : []),
    ...(view.changed.length > 0
      ? [
          ...heading('Confirmed once on other words: look again, with --confirm'),
          ...view.changed.flatMap(({ statement, range }) =>
            hang(`${statement.id} (${range.from}–${range.to}): “${statement.paraphrase}”`, '  ', lines),
          ),
        ]
      : []),
    ...(view.gone.length > 0
      ? [
          ...heading('Confirmed once, and no longer found in the text'),
          ...view.gone.flatMap((statement) => hang(`${statement.id}: “${statement.paraphrase}”`, '  ', lines)),
        ]
      : []),
    ...(view.possible.length > 0
      ? [
          ...heading('Possible mentions, not confirmed, not answered'),
          ...view.possible.flatMap((possible) => possibleLines(view, possible, lines)),
        ]
      : []),
    ...(view.statements.length === 0 && view.possible.length === 0
      ? ['', ...hang('No sentence was found that may speak of one of the agreements.', '', lines)]
      : []),
  ];
  return `${all.map((line) => line.trimEnd()).join('\n')}\n`;
}
