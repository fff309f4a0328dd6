import {
  type Confirmed,
  completeForm,
  confirmStatement,
  datedBy,
  freeId,
  makeSidecar,
  type OpenedSidecar,
  type PartialForm,
  sidecarJson,
  standsNow,
  type Text,
} from '@servanda/reading';
import type { z } from 'zod';
import type { ConfirmRequest } from './read-request.ts';
import { type OpenText, openText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import type { Tools } from './tools.ts';

type Change = z.infer<typeof ConfirmRequest>['change'];
type ToConfirm = Extract<Change, { do: 'confirm' }>;

/** What is confirmed now, as its file holds it, or why it cannot be. */
export type ConfirmAnswer =
  | { readonly sidecar: string; readonly id: string }
  | { readonly refused: { readonly message: string; readonly help: string; readonly arguments: readonly string[] } };

/** Statements as they now stand. What changed or is gone is carried along until a person decides. */
function carried(text: Text, { placed, gone }: OpenedSidecar): Confirmed[] {
  const { length } = text.plain;
  return [
    ...placed.map(
      ({ statement, range, changed }): Confirmed =>
        changed ? { ...statement, at: [range.from, range.to] } : standsNow(text, statement, range),
    ),
    ...gone.map((statement): Confirmed => {
      const to = Math.min(statement.at[1], length);
      return { ...statement, at: [Math.min(statement.at[0], to - 1), to] };
    }),
  ];
}

function confirmed(
  text: Text,
  statements: readonly Confirmed[],
  change: ToConfirm,
): Confirmed | Extract<ConfirmAnswer, { refused: unknown }> {
  const { form: name, given, paraphrase, range, by, on } = change;
  const refused = (message: string, help: string, names: readonly string[]) => ({
    refused: { message, help, arguments: names },
  });
  if (by.trim() === '') return refused('A statement is confirmed by somebody: give a name.', '', ['by']);
  if (paraphrase.trim() === '') return refused('Say in your own words what the text says there.', '', ['paraphrase']);
  const partial: PartialForm = { form: name };
  const completed = completeForm(partial, given);
  if ('problem' in completed) {
    const { message, help, arguments: names } = completed.problem;
    return refused(message, help, names);
  }
  const agreement = name === 'not on an agreement' ? undefined : change.agreement;
  const { form } = completed;
  const { statement, refusal } = confirmStatement(text, {
    id: freeId(statements),
    range,
    paraphrase,
    agreement,
    form,
    by,
    on,
  });
  return statement ?? refused(refusal.message, refusal.help, ['paraphrase']);
}

function changed({ text: source, opened }: OpenText, change: Change): ConfirmAnswer {
  const text = datedBy(source, opened.sidecar);
  const statements = carried(text, opened);
  const answer = (id: string, all: readonly Confirmed[]): ConfirmAnswer => ({
    id,
    sidecar: sidecarJson(makeSidecar(text, all)),
  });
  if (change.do === 'confirm') {
    const made = confirmed(text, statements, change);
    return 'refused' in made ? made : answer(made.id, [...statements, made]);
  }
  const { id } = change;
  if (!statements.some((statement) => statement.id === id))
    throw new Refusal(`nothing that is confirmed is called ${id}`, 'Read the text again.');
  if (change.do === 'remove')
    return answer(
      id,
      statements.filter((statement) => statement.id !== id),
    );
  const range = opened.placed.find(({ statement }) => statement.id === id)?.range;
  if (!range) throw new Refusal(`${id} is no longer in the text`, 'It can only be left out.');
  return answer(
    id,
    statements.map((statement) => (statement.id === id ? standsNow(text, statement, range) : statement)),
  );
}

/**
 * What a person confirms, takes back or keeps, put into the sidecar of the text.
 * @throws Refusal where the sidecar is of another text, or statements of it would be lost
 */
export async function confirm(tools: Tools, request: z.infer<typeof ConfirmRequest>): Promise<ConfirmAnswer> {
  const open = await openText(tools, request);
  if (open.opened.isOfAnotherText)
    throw new Refusal('the sidecar is of another text, and nothing can be added to it', 'Put it aside first.');
  if (!open.opened.isWhole)
    throw new Refusal('statements of the sidecar cannot be read, and writing it would lose them', 'Mend it first.');
  return changed(open, request.change);
}
