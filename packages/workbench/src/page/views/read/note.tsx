import { useCallback, useEffect, useRef } from 'react';
import type { ReadAnswer, ReadNote } from '../../../ask/index.ts';
import type { Address } from '../../frame/address.ts';
import type { Client } from '../../frame/client.ts';
import { useWords } from '../../words/words.tsx';
import { ConfirmForm, type Filled, type Refused } from './confirm-form.tsx';
import { PossibleNote } from './possible-note.tsx';
import { StatementNote } from './statement-note.tsx';

/** How far a note is unfolded: as it is, with its reasons, or with the form to confirm it. */
export type Unfolded = 'closed' | 'open' | 'confirming' | 'editing';

/** What a person can do with notes. */
export interface NoteActs {
  readonly unfold: (number: string, to: Unfolded) => void;
  readonly confirm: (note: ReadNote, filled: Filled) => Promise<Refused | undefined>;
  readonly dismiss: (note: ReadNote) => void;
  readonly takeBack: (id: string) => void;
  /** Shows the passage in the text. */
  readonly show: (number: string) => void;
  readonly focused: (number: string) => void;
}

interface Props {
  readonly note: ReadNote;
  readonly answer: ReadAnswer;
  readonly unfolded: Unfolded;
  readonly acts: NoteActs;
  readonly address: Address;
  readonly client: Client;
}

/** A card in the margin: a confirmed statement with its answer, or a possible mention without one. */
export function Note({ note, answer, unfolded, acts, address, client }: Props) {
  const { t } = useWords();
  const { number, kind } = note;
  const card = useRef<HTMLElement>(null);
  const before = useRef(unfolded);
  useEffect(() => {
    // Whoever leaves the form is on the note again.
    if (before.current !== unfolded && (before.current === 'confirming' || before.current === 'editing'))
      card.current?.focus();
    before.current = unfolded;
  }, [unfolded]);
  const focus = useCallback(() => acts.focused(number), [acts, number]);
  const isPossible = kind === 'possible';
  const said = isPossible ? t('kind.possible') : t(`kind.${kind}`);
  return (
    <article
      ref={card}
      id={`note-${number}`}
      className={`read-note read-${kind}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a note is walked to by keyboard, and its keys work on it
      tabIndex={0}
      aria-label={isPossible ? said : `${said} ${number}`}
      onFocus={focus}
    >
      <p className="read-head">
        <button
          type="button"
          className="read-number"
          onClick={() => acts.show(number)}
          aria-label={t('toText', { number: isPossible ? '?' : number })}
        >
          {isPossible ? '?' : number}
        </button>
        <span>{said}</span>
      </p>
      {isPossible ? (
        <Possible {...{ note, answer, unfolded, acts, client }} />
      ) : (
        <Confirmed {...{ note, answer, unfolded, acts, address, client }} />
      )}
    </article>
  );
}

function Confirmed({ note, answer, unfolded, acts, address, client }: Props) {
  const { t } = useWords();
  const at = note.statement ?? -1;
  const statement = answer.reading.statements[at];
  if (!statement) return null;
  const id = statement.statement.agreement;
  const agreement = id === undefined ? undefined : answer.agreements[id];
  const of = { address, client, agreement, textDate: answer.reading.text.date?.to };
  const isForm = unfolded === 'editing' || unfolded === 'confirming';
  return (
    <>
      <StatementNote
        statement={statement}
        taken={answer.taken[at] ?? ''}
        of={of}
        isTold={note.kind === 'told'}
        onTakeBack={() => acts.takeBack(statement.statement.id)}
      />
      {/* One sentence may state several things. */}
      {id !== undefined && !isForm && (
        <button type="button" className="plain" onClick={() => acts.unfold(note.number, 'editing')}>
          {t('statesMore')} <kbd>e</kbd>
        </button>
      )}
      {id !== undefined && isForm && (
        <ConfirmForm
          client={client}
          isEditing
          offers={[{ agreement: id, title: agreement?.title ?? id, proposals: [], words: [] }]}
          onConfirm={(filled) => acts.confirm(note, filled)}
          onCancel={() => acts.unfold(note.number, 'closed')}
        />
      )}
    </>
  );
}

function Possible({ note, answer, unfolded, acts, client }: Omit<Props, 'address'>) {
  const { t } = useWords();
  const { number } = note;
  const places = note.possible ?? [];
  const possible = places.flatMap((place) => answer.reading.possible[place] ?? []);
  const proposed = places.map((place) => answer.proposed[place] ?? []);
  const isForm = unfolded === 'confirming' || unfolded === 'editing';
  if (isForm)
    return (
      <ConfirmForm
        client={client}
        isEditing={unfolded === 'editing'}
        offers={possible.map(({ agreement, proposals }, i) => ({
          agreement,
          title: answer.agreements[agreement]?.title ?? agreement,
          proposals,
          words: proposed[i] ?? [],
        }))}
        onConfirm={(filled) => acts.confirm(note, filled)}
        onCancel={() => acts.unfold(number, 'open')}
      />
    );
  const isOpen = unfolded === 'open';
  return (
    <>
      <PossibleNote possible={possible} proposed={proposed} agreements={answer.agreements} isOpen={isOpen} />
      <div className="read-buttons">
        <button type="button" onClick={() => acts.unfold(number, 'confirming')}>
          {t('confirm')} <kbd>c</kbd>
        </button>
        <button type="button" onClick={() => acts.dismiss(note)}>
          {t('dismiss')} <kbd>d</kbd>
        </button>
        <button type="button" onClick={() => acts.unfold(number, 'editing')}>
          {t('edit')} <kbd>e</kbd>
        </button>
        <button type="button" aria-expanded={isOpen} onClick={() => acts.unfold(number, isOpen ? 'closed' : 'open')}>
          {t('whyThis')}
        </button>
      </div>
    </>
  );
}
