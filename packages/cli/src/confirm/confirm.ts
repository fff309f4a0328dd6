/** `servanda read --confirm`: a person goes through the candidates of a text, and what is confirmed is kept at once. */
import {
  type Confirmed,
  confirmStatement,
  createFinder,
  datedBy,
  type Form,
  freeId,
  makeSidecar,
  type OpenedSidecar,
  type PossibleMention,
  possibleOf,
  type ReadingView,
  standsNow,
  type Text,
  unconfirmed,
} from '@servanda/reading';
import type { ReadFlags } from '../commands/read.ts';
import { sidecarBeside } from '../input/reading.ts';
import { openShelf, type Shelf } from '../input/shelf.ts';
import { saveSidecar } from '../input/sidecar-file.ts';
import { chooseDate, readSource } from '../input/text-source.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';
import { choose } from './choose.ts';
import { askDate } from './date.ts';
import { type Dialogue, Ended, openDialogue, type Read, yesOrNo } from './dialogue.ts';
import { candidateWords } from './show.ts';

function readName(answer: string): Read<string> {
  return answer === ''
    ? { refused: 'A statement is confirmed by somebody: give a name.' }
    : { value: answer.slice(0, 200) };
}

interface Walk {
  readonly dialogue: Dialogue;
  readonly view: ReadingView;
  readonly shelf: Shelf;
  readonly by: string;
  /** The present day, ISO 8601. */
  readonly today: string;
  readonly statements: Confirmed[];
  save(): void;
}

/** The statement with a paraphrase, which is asked for until it will do. */
async function confirmed(walk: Walk, { candidate }: PossibleMention, form: Form): Promise<Confirmed> {
  const { dialogue, view, by, today, statements } = walk;
  const agreement = form.form === 'not on an agreement' ? undefined : candidate.agreement;
  const range = { from: candidate.sentence.from, to: candidate.sentence.to };
  const id = freeId(statements);
  return dialogue.ask('  In your own words, what does the text say there?', (paraphrase): Read<Confirmed> => {
    if (paraphrase === '') return { refused: 'An answer is needed here.' };
    const { statement, refusal } = confirmStatement(view.text, {
      id,
      range,
      paraphrase,
      agreement,
      form,
      by,
      on: today,
    });
    return statement ? { value: statement } : { refused: `${refusal.message} ${refusal.help}` };
  });
}

const placesOf = (statements: readonly Confirmed[]) =>
  statements.map((statement) => ({ statement, range: { from: statement.at[0], to: statement.at[1] } }));

async function walkThrough(walk: Walk): Promise<void> {
  const { dialogue, view, shelf, statements } = walk;
  for (const possible of view.possible) {
    const agreement = shelf.agreements.get(possible.candidate.agreement);
    // What was just confirmed may cover the candidates that follow in the same sentence.
    if (!agreement || unconfirmed([possible.candidate], placesOf(statements)).length === 0) continue;
    dialogue.say(candidateWords(view, possible));
    // One sentence may state several things.
    for (let isMore = true; isMore; ) {
      const choice = await choose(dialogue, possible, agreement);
      if (choice === 'done') return;
      if (choice === 'skip') break;
      statements.push(await confirmed(walk, possible, choice.form));
      walk.save();
      isMore =
        choice.form.form !== 'not on an agreement' &&
        possible.proposals.length > 1 &&
        (await dialogue.ask('  Does the sentence state something else of this agreement (y or n)?', yesOrNo));
    }
  }
}

/** Statements of the sidecar where they now stand. What changed or is gone leaves the sidecar only if the person says so. */
async function kept(dialogue: Dialogue, { placed, gone }: OpenedSidecar, text: Text): Promise<Confirmed[]> {
  for (const { id, paraphrase } of gone) dialogue.say(`No longer in the text: ${id}: “${paraphrase}”`);
  if (gone.length > 0 && !(await dialogue.ask('Leave these out of the sidecar (y or n)?', yesOrNo)))
    throw new Ended('kept as it was');
  const statements: Confirmed[] = [];
  for (const { statement, range, changed } of placed) {
    if (changed) {
      dialogue.say(`Changed: “${statement.paraphrase}”. The text now reads: ${text.plain.slice(range.from, range.to)}`);
      if (!(await dialogue.ask('Does it still say so (y, or n to leave it out)?', yesOrNo))) continue;
    }
    statements.push(standsNow(text, statement, range));
  }
  return statements;
}

async function converse(session: Session, dialogue: Dialogue, path: string, flags: ReadFlags): Promise<void> {
  const { io } = session;
  const shelf = openShelf(session, flags);
  const source = await readSource(io, path, {
    ...flags,
    date: flags.date === undefined ? undefined : chooseDate(flags.date),
  });
  for (const { message, help, code } of source.notes) if (code !== 'date') dialogue.say(`Note: ${message} ${help}`);
  const opened = sidecarBeside(io, path, source, flags.sidecar, true);
  const { place } = opened;
  for (const remark of opened.remarks) dialogue.say(`Note: ${remark}`);
  if (place === undefined || opened.isOfAnotherText)
    throw new Problem(
      'C0605',
      'the sidecar is of another text, and nothing can be added to it',
      'Give --sidecar the name of another file.',
    );
  if (!opened.isWhole)
    throw new Problem(
      'C0603',
      `statements of ${place} cannot be read, and writing it would lose them`,
      'Mend it first.',
    );
  const undated = datedBy(source, opened.sidecar);
  const statements = await kept(dialogue, opened, undated);
  const by = flags.by ?? (await dialogue.ask('Who confirms?', readName));
  const date = undated.date ?? (await askDate(dialogue, undated));
  const text = { ...undated, date };
  const candidates = unconfirmed(createFinder([...shelf.agreements.values()]).find(text), placesOf(statements));
  const possible = candidates.map((candidate) => possibleOf(text, candidate, shelf.agreements));
  const { agreements } = shelf;
  const view = { text, sidecar: place, remarks: [], statements: [], possible, changed: [], gone: [], agreements };
  const today = new Date(io.now?.() ?? Date.now()).toISOString().slice(0, 10);
  const save = () => saveSidecar(io, place, makeSidecar(text, statements));
  if (opened.sidecar && opened.sidecar.text.sha256 !== text.sha256) save();
  if (possible.length === 0) dialogue.say('No sentence is left that may speak of one of the agreements.');
  await walkThrough({ dialogue, view, shelf, by, today, statements, save });
  dialogue.say(
    statements.length > 0 ? `What is confirmed is in ${place}.` : 'Nothing was confirmed, and nothing written.',
  );
}

/**
 * Walks through a text. When the answers end, what was confirmed stays saved.
 * @throws Problem where the text, its sidecar or the agreements cannot be used
 */
export async function confirm(session: Session, path: string, flags: ReadFlags): Promise<void> {
  const { input } = session.io;
  if (!input) throw new Problem('C0604', '--confirm needs an input to answer from', 'Run it in a terminal.');
  const lines = input.lines();
  const dialogue = openDialogue(session.io, lines, input.isTerminal);
  try {
    await converse(session, dialogue, path, flags);
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    dialogue.say('Ended here: what was confirmed before is saved.');
  } finally {
    lines.close();
  }
}
