import { type Relocated, relocate } from '../confirm/relocate.ts';
import type { Sidecar } from '../confirm/sidecar.ts';
import { daysSaid } from '../text/civil.ts';
import type { Text } from '../text/text.ts';

/** A sidecar beside the text that it was confirmed on, or with which it has nothing to do. */
export interface OpenedSidecar extends Pick<Relocated, 'placed' | 'gone'> {
  readonly sidecar: Sidecar | undefined;
  /** Sentences for its reader. */
  readonly remarks: readonly string[];
  readonly isOfAnotherText: boolean;
  /** No statement of it was set aside. */
  readonly isWhole: boolean;
}

/** What was read of a sidecar's file. */
export interface SidecarRead {
  readonly place: string;
  readonly sidecar: Sidecar;
  /** What is wrong with it, a sentence each: statements that are set aside. */
  readonly problems: readonly string[];
}

const CHANGED =
  'The text has changed since its statements were confirmed: what moved was found again by its words, and what changed or is gone is listed.';

/** The statements of a sidecar where they stand in the text, with what its reader must know of it. */
export function openSidecar(text: Text, read: SidecarRead | undefined): OpenedSidecar {
  const nothing = { sidecar: undefined, placed: [], gone: [], remarks: [], isOfAnotherText: false, isWhole: true };
  if (read === undefined) return nothing;
  const { place, sidecar, problems } = read;
  const { ofAnotherText, sameText, placed, gone } = relocate(text, sidecar);
  if (ofAnotherText) {
    const remark = `The sidecar ${place} was confirmed on another text than this one (it was called ${sidecar.text.name}), and is not used.`;
    return { ...nothing, remarks: [remark], isOfAnotherText: true };
  }
  return {
    sidecar,
    placed,
    gone,
    remarks: [...problems, ...(sameText ? [] : [CHANGED])],
    isOfAnotherText: false,
    isWhole: problems.length === 0,
  };
}

/** The text with the date that its sidecar gives, where nothing else dated it. */
export function datedBy(text: Text, sidecar: Sidecar | undefined): Text {
  const date = text.date ?? daysSaid(sidecar?.text.date ?? '');
  if (text.date !== undefined || date === undefined) return text;
  return { ...text, date, notes: text.notes.filter(({ code }) => code !== 'date') };
}
