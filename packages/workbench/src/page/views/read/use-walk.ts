import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadNote } from '../../../ask/index.ts';
import { type Command, commandOf, neighbour } from './keys.ts';
import type { Unfolded } from './note.tsx';

export interface Walk {
  /** Number of the note that is looked at. */
  readonly current: string | undefined;
  readonly focused: (number: string) => void;
  /** Goes to a note. */
  readonly goTo: (number: string | undefined) => void;
  readonly unfolded: (number: string) => Unfolded;
  readonly unfold: (number: string, to: Unfolded) => void;
}

function whereOf(target: EventTarget | null): 'field' | 'control' | 'note' | 'page' {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('input, textarea, select')) return 'field';
  if (target.classList.contains('read-note')) return 'note';
  return target.closest('button, a, summary') ? 'control' : 'page';
}

/** The way through the notes by keyboard. `run`: does what a key says with the note that is looked at. */
export function useWalk(notes: readonly ReadNote[], run: (command: Command, note: ReadNote | undefined) => void): Walk {
  const [current, setCurrent] = useState<string>();
  const [open, setOpen] = useState<{ readonly from: number; readonly to: Unfolded }>();
  const goTo = useCallback((number: string | undefined) => {
    if (number === undefined) return;
    const note = document.getElementById(`note-${number}`);
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest' });
  }, []);
  // Numbers are given anew whenever something is confirmed: what is unfolded is known by its place in the text.
  const placeOf = (number: string) => notes.find((note) => note.number === number)?.from ?? -1;
  const unfold = (number: string, to: Unfolded) => setOpen({ from: placeOf(number), to });
  const focused = useCallback((number: string) => setCurrent(number), []);
  const onKey = useRef<(event: KeyboardEvent) => void>(undefined);
  onKey.current = (event) => {
    const command = event.defaultPrevented ? undefined : commandOf(event, whereOf(event.target));
    if (command === undefined) return;
    event.preventDefault();
    if (command === 'next') goTo(neighbour(notes, current, 1));
    else if (command === 'previous') goTo(neighbour(notes, current, -1));
    else
      run(
        command,
        notes.find(({ number }) => number === current),
      );
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey.current?.(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return {
    current,
    focused,
    goTo,
    unfold,
    unfolded: (number) => (open?.from === placeOf(number) ? open.to : 'closed'),
  };
}
