import type { ReactNode } from 'react';
import type { ReadAnswer, ReadNote, ReadPiece } from '../../../ask/index.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly paragraph: ReadAnswer['paragraphs'][number];
  readonly plain: string;
  readonly notes: ReadonlyMap<string, ReadNote>;
  /** Number of the note that is looked at. */
  readonly current: string | undefined;
  readonly onNote: (number: string) => void;
  readonly children: ReactNode;
}

/** Characters of a paragraph that fits on a screen. */
const SHORT = 900;

/** A paragraph with its passages marked, and its notes in the margin. */
export function Paragraph({ paragraph, plain, notes, current, onNote, children }: Props) {
  return (
    <div className="read-row">
      <p className={paragraph.to - paragraph.from < SHORT ? 'read-text read-stays' : 'read-text'} dir="auto">
        {paragraph.pieces.map((piece) => (
          <Piece key={piece.from} {...{ piece, plain, notes, current, onNote }} />
        ))}
      </p>
      {children}
    </div>
  );
}

/** Of passages that overlap the line is that of the first. */
const KINDS = ['statement', 'told', 'possible'] as const;

function Piece({
  piece,
  plain,
  notes,
  current,
  onNote,
}: Omit<Props, 'paragraph' | 'children'> & { readonly piece: ReadPiece }) {
  const { t } = useWords();
  const words = plain.slice(piece.from, piece.to);
  if (piece.inside.length === 0) return words;
  const kinds = piece.inside.map((number) => notes.get(number)?.kind);
  const kind = KINDS.find((known) => kinds.includes(known)) ?? 'possible';
  const isCurrent = current !== undefined && piece.inside.includes(current);
  return (
    <>
      <span
        className={`read-passage read-passage-${kind}${isCurrent ? ' read-current' : ''}`}
        data-passage={piece.inside.join(' ')}
      >
        {words}
      </span>
      {piece.ends.map((number) => {
        const isPossible = notes.get(number)?.kind === 'possible';
        return (
          <button
            key={number}
            type="button"
            className="read-ref"
            aria-label={isPossible ? t('toPossible') : t('toNote', { number })}
            onClick={() => onNote(number)}
          >
            {isPossible ? '?' : number}
          </button>
        );
      })}
    </>
  );
}
