// How well a text is read without a sidecar, counted against the sidecar that a person confirmed. Used by the command and by the test.
// The packages are handed in: the command takes the built ones, the test their sources.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsIn } from './beside.mjs';

/** What the issue asks of every text: nothing missed, and seven of ten candidates right. */
export const LEAST = { recall: 1, precision: 0.7 };
/** Forms that are no statement on an agreement. */
const NO_STATEMENT = ['not on an agreement', 'not checkable'];

const overlap = ({ from, to }, [start, end]) => from < end && start < to;

/** Counts candidates against statements. Sentences are numbered from 1. */
export function count(statements, candidates) {
  const asked = statements.filter(({ agreement, statement }) => agreement && !NO_STATEMENT.includes(statement.form));
  const fits = (candidate, statement) =>
    candidate.agreement === statement.agreement && overlap(candidate.sentence, statement.at);
  const missed = asked.filter((statement) => !candidates.some((candidate) => fits(candidate, statement)));
  const wrong = candidates.filter((candidate) => !asked.some((statement) => fits(candidate, statement)));
  const share = (part, whole) => (whole === 0 ? 1 : part / whole);
  return {
    statements: asked.length,
    found: asked.length - missed.length,
    missed: missed.map(({ id }) => id),
    candidates: candidates.length,
    right: candidates.length - wrong.length,
    wrong: wrong.map(({ sentence, agreement }) => ({ sentence: sentence.index + 1, agreement })),
    recall: share(asked.length - missed.length, asked.length),
    precision: share(candidates.length - wrong.length, candidates.length),
  };
}

/** Every text of `texts` with a sidecar in `readings`, each counted by itself: there is no figure for all of them. */
export async function measure(
  { agreements, texts, readings },
  { compile, createFinder, daysSaid, readText, SidecarSchema },
) {
  const shelf = readdirSync(agreements, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(agreements, entry.name, 'agreement.md')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const { agreement } = compile(readFileSync(join(agreements, name, 'agreement.md'), 'utf8'), {
        file: name,
        name,
        readDocument: documentsIn(agreements),
      });
      if (!agreement) throw new Error(`${name} does not compile: run servanda compile on it`);
      return agreement;
    });
  const finder = createFinder(shelf);
  const names = existsSync(texts)
    ? readdirSync(texts).filter(
        (file) => file.endsWith('.txt') && existsSync(join(readings, file.replace(/\.txt$/, '.reading.json'))),
      )
    : [];
  const measured = [];
  for (const name of names.sort()) {
    const file = join(readings, name.replace(/\.txt$/, '.reading.json'));
    const sidecar = SidecarSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const date = daysSaid(sidecar.text.date ?? '');
    const text = await readText(readFileSync(join(texts, name)), { name, ...(date && { date }) });
    if (text.sha256 !== sidecar.text.sha256) throw new Error(`${file} was made for other words than those of ${name}`);
    measured.push({ text: name, ...count(sidecar.statements, finder.find(text)) });
  }
  return measured;
}

const list = (items, said) => (items.length === 0 ? 'none' : items.map(said).join('; '));
const place = ({ sentence, agreement }) => `sentence ${sentence} (${agreement})`;
/** The figures of one text, as the command prints them and the documentation shows them. */
export function inWords(of) {
  return `${of.text}
  statements on an agreement  ${of.statements}, found ${of.found}, missed: ${list(of.missed, String)}
  candidates                  ${of.candidates}, right ${of.right}, wrong: ${list(of.wrong, place)}
  recall ${of.recall.toFixed(2)}, precision ${of.precision.toFixed(2)}
`;
}
