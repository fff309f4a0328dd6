import { type DragEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ReadNote } from '../../../ask/index.ts';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { useSetting } from '../../frame/settings.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { Again } from './again.tsx';
import { Chooser } from './chooser.tsx';
import type { Filled } from './confirm-form.tsx';
import { Head } from './head.tsx';
import { Help } from './help.tsx';
import type { Command } from './keys.ts';
import type { NoteActs } from './note.tsx';
import { Questions, Text } from './text.tsx';
import { useReading } from './use-reading.ts';
import { useWalk } from './use-walk.ts';
import './read.css';

const isText = (value: string): value is string => value !== '';
const today = () => new Date().toISOString().slice(0, 10);

/** A text beside clause and record: it finds, a person confirms, clause and record answer. */
export function ReadView({ address, go, client }: ViewProps) {
  const { t } = useWords();
  const reading = useReading(client, address, go);
  const { answer, session } = reading;
  const [by, setBy] = useSetting<string>('by', '', isText);
  const [said, setSaid] = useState('');
  const [isHelp, setHelp] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const notes = useMemo(() => answer?.notes ?? [], [answer]);
  const goOn = useRef<number>(undefined);

  const confirmIt = async ({ number, from, to }: ReadNote, filled: Filled) => {
    const refused = await reading.change({ do: 'confirm', range: { from, to }, ...filled, by, on: today() });
    if (refused?.arguments.includes('by')) nameField.current?.focus();
    setSaid(refused ? '' : t('isConfirmed'));
    if (!refused) {
      goOn.current = from;
      walk.unfold(number, 'closed');
    }
    return refused;
  };
  const dismiss = async (note: ReadNote) => {
    const filled = { form: 'not on an agreement', given: {}, paraphrase: t('dismissed') } as const;
    const refused = await confirmIt(note, filled);
    setSaid(refused ? `${refused.message} ${refused.help}` : t('isDismissed'));
  };
  const takeBack = async (id: string) => {
    const refused = await reading.change({ do: 'remove', id });
    setSaid(refused ? `${refused.message} ${refused.help}` : t('isTakenBack'));
  };
  const save = async () => {
    setSaid((await reading.save()) ? t('isSaved') : '');
  };
  const run = (command: Command, note: ReadNote | undefined) => {
    if (command === 'help') setHelp(!isHelp);
    else if (command === 'save') void save();
    else if (note && note.kind !== 'possible') {
      if (command === 'edit') walk.unfold(note.number, 'editing');
    } else if (note) {
      if (command === 'dismiss') void dismiss(note);
      if (command === 'open') walk.unfold(note.number, walk.unfolded(note.number) === 'open' ? 'closed' : 'open');
      if (command === 'confirm') walk.unfold(note.number, 'confirming');
      if (command === 'edit') walk.unfold(note.number, 'editing');
    }
  };
  const walk = useWalk(notes, run);

  useEffect(() => {
    // Where a note was decided, the note of the same words takes the focus, whatever its number is now.
    if (goOn.current === undefined || !answer) return;
    const { current: from } = goOn;
    const note = answer.notes.find((other) => other.from === from && other.kind !== 'possible');
    if (!note) return;
    goOn.current = undefined;
    walk.goTo(note.number);
  }, [answer, walk.goTo]);

  const acts: NoteActs = {
    unfold: walk.unfold,
    confirm: confirmIt,
    dismiss: (note) => void dismiss(note),
    takeBack: (id) => void takeBack(id),
    show: (number) => document.querySelector(`[data-passage~="${number}"]`)?.scrollIntoView({ block: 'center' }),
    focused: walk.focused,
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void reading.openFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere
    <div className="read" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h1>{t('view.read')}</h1>
      <p className="read-lead">{t('lead')}</p>
      <Chooser
        address={address}
        texts={reading.index?.texts ?? []}
        current={reading.path}
        onText={reading.open}
        onFiles={(files) => void reading.openFiles(files)}
      />
      <Help isOpen={isHelp} setOpen={setHelp} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {reading.fault !== undefined && (
        <p role="alert" className="warning">
          <AsWritten>{reading.fault}</AsWritten>
        </p>
      )}
      {reading.problem && <ProblemNote problem={reading.problem} />}
      {!answer && !reading.problem && (
        <p className="note">{reading.index && reading.index.texts.length === 0 ? t('noText') : t('app.working')}</p>
      )}
      {answer && (
        <div aria-busy={reading.isStale}>
          <Head
            {...{ answer, address, by, setBy }}
            byRef={nameField}
            setDate={(date) => reading.step({ do: 'date', date })}
            isUnsaved={session.isUnsaved}
            onSave={() => void save()}
          />
          <Text {...{ answer, acts, address, client, walk }} />
          <Again
            answer={answer}
            onKeep={(id) => void reading.change({ do: 'keep', id })}
            onLeaveOut={(id) => void takeBack(id)}
          />
          <Questions answer={answer} />
        </div>
      )}
    </div>
  );
}
