import { format } from '@servanda/language';
import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { Beside } from './beside.tsx';
import { type Editor, openEditor } from './editor.ts';
import { marginsOf } from './examples.tsx';
import { keepOriginal, type Original, originalOf } from './kept.ts';
import { inEditor, inFile } from './line-ends.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { SaveBar } from './save-bar.tsx';
import './write.css';

/** A pause in writing after which the draft is judged, ms. */
const PAUSE = 250;

/** The document as it is written: judged as one writes, with what that changes. */
export function WriteView({ address, client }: ViewProps) {
  const { t } = useWords();
  const name = address.agreement ?? '';
  const { answer, problem } = useAnswer(client, { ask: 'agreement', agreement: name });
  const examples = useAnswer(client, answer?.agreement && { ask: 'examples', agreement: name }).answer;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const [original, setOriginal] = useState<Original>();
  const [draft, setDraft] = useState<string>();
  const [renaming, setRenaming] = useState<number>();
  const file = useRef('');
  const unlaid = useRef<() => void>(undefined);
  const path = answer?.file.path;
  const isReady = answer !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor opens once, on the first text that is there, and then has its own
  useEffect(() => {
    if (!answer || !place.current) return;
    const parent = place.current.appendChild(document.createElement('div'));
    const before = originalOf(answer.file.path) ?? { text: answer.document, version: answer.file.version };
    file.current = before.text;
    setOriginal(before);
    setDraft(answer.document);
    const ask = async (what: 'complete' | 'hover' | 'definition', text: string, offset: number) =>
      client.ask({ ask: 'language', agreement: name, what, text, offset });
    const opened = openEditor({
      parent,
      text: answer.document,
      label: t('label'),
      services: {
        complete: async (text, offset) => (await ask('complete', text, offset)).complete,
        hover: async (text, offset) => (await ask('hover', text, offset)).hover,
        definition: async (text, offset) => (await ask('definition', text, offset)).definition,
        format: (text) => format(text),
      },
      onChange: (text) => setDraft(inFile(text, file.current)),
      onRename: setRenaming,
    });
    editor.current = opened;
    return () => {
      opened.close();
      parent.remove();
      editor.current = undefined;
    };
  }, [isReady, name]);

  useEffect(() => {
    if (path === undefined || draft === undefined || original === undefined) return;
    const lay = () => {
      const isDraft = draft !== original.text;
      keepOriginal(path, isDraft ? original : undefined);
      client.overlay(path, isDraft ? draft : undefined);
    };
    unlaid.current = lay;
    const timer = setTimeout(() => {
      unlaid.current = undefined;
      lay();
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [client, path, draft, original]);

  // What was written last is a draft too, when the reader leaves before the pause is over.
  useEffect(() => () => unlaid.current?.(), []);

  useEffect(() => {
    // Marks of an earlier text would stand in the wrong places.
    if (answer && answer.document === draft) editor.current?.show(answer.diagnostics);
  }, [answer, draft]);

  useEffect(() => {
    if (examples && !examples.isStale) editor.current?.beside(marginsOf(examples, t));
  }, [examples, t]);

  if (problem) return <ProblemNote problem={problem} />;
  return (
    <>
      <h1>{t('view.write')}</h1>
      <p className="quiet">{t('help')}</p>
      {answer && original && draft !== undefined && (
        <SaveBar
          {...{ client, path: answer.file.path, original, draft }}
          onFormat={() => editor.current?.replace(format(inEditor(draft)))}
          onRename={() => setRenaming(editor.current?.view.state.selection.main.head)}
          onRevert={() => editor.current?.replace(original.text)}
          onSaved={(version) => {
            file.current = draft;
            setOriginal({ text: draft, version });
          }}
        />
      )}
      {renaming !== undefined && draft !== undefined && (
        <RenameDialog
          {...{ client, agreement: name, text: inEditor(draft), offset: renaming }}
          onDone={(text) => {
            if (text !== undefined) editor.current?.replace(text);
            setRenaming(undefined);
            editor.current?.view.focus();
          }}
        />
      )}
      <div className="write">
        <div className="write-editor" ref={place} />
        {answer && original && (
          <Beside
            key={`${original.version} ${JSON.stringify(underOf(address))}`}
            {...{ address, client, answer, examples, isDraft: draft !== original.text }}
            goTo={(line, column) => editor.current?.goTo(line, column)}
          />
        )}
      </div>
    </>
  );
}
