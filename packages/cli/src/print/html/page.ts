/**
 * The report: one file that needs nothing else. No script, no font, no address outside; a policy in the page forbids them
 * even if a text in it were to ask for one.
 */
import {
  askedQuestions,
  headWords,
  type NormRows,
  noteWords,
  ownStandard,
  type Section,
  sections,
  type View,
} from '@servanda/formats/results';
import { headOf, html, type Markup } from '@servanda/formats/text';
import { countingsTables } from './countings-table.ts';
import { legend, looksOf, patternDefinitions } from './patterns.ts';
import { questionTerms } from './question-terms.ts';
import { periodsTable, rowsTable } from './rows-table.ts';
import { STYLE } from './style.ts';
import { type Span, spanOf, timeline } from './timeline.ts';

const NOTES_SHOWN = 50;

function provision(view: View, of: NormRows, span: Span, key: string): Markup {
  const { id, norm, rows } = of;
  const standard = ownStandard(view, of);
  return html`<section><h3>${id}</h3>${norm?.words ? html`<p>${norm.words}</p>` : undefined}${
    standard ? html`<p class="quiet">Standard of proof: ${standard}</p>` : undefined
  }${timeline(view, rows, span, key)}${rowsTable(view, rows, `Verdicts on ${id}`)}${periodsTable(view, rows)}${countingsTables(id, rows)}</section>
`;
}

function questions(view: View, all: readonly Section[]): Markup | undefined {
  const asked = askedQuestions(view.agreement, all);
  if (asked.length === 0) return undefined;
  return html`<section><h2>Questions</h2><p>The text can be read in more than one way. Verdicts that depend on it name the reading.</p>${questionTerms(asked)}</section>
`;
}

/** The whole page. */
export function resultsHtml(view: View, by: 'clause' | 'party'): string {
  const { agreement } = view;
  const span = spanOf(view);
  const looks = looksOf(view.results.verdicts.flatMap(({ segments }) => segments.map(({ statuses }) => statuses)));
  const title = `${agreement.title} (${agreement.id})`;
  const all = sections(view, by);
  const body = all.map(
    (section, i) =>
      html`<section><h2>${section.title}</h2>
${section.norms.map((norm, j) => provision(view, norm, span, `p${i}-${j}`))}</section>
`,
  );
  return html`${headOf(`${title}: verdicts`, STYLE)}
<body>
${patternDefinitions(looks)}
<header><h1>${title}</h1>
${headWords(view).map((line) => html`<p>${line}</p>`)}${noteWords(view, NOTES_SHOWN).map((note) => html`<p class="note">${note}</p>`)}</header>
<main>
<p class="quiet">The sign ? marks a maybe: the record or the text leaves more than one answer open.</p>
${legend(looks)}
${body}${questions(view, all)}</main>
<footer><p class="quiet">Reasons for any verdict: <code>${view.explainWith} NORM --bearer PARTY</code></p></footer>
</body>
</html>
`.toString();
}
