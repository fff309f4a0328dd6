import { useWords, type Words } from '../../words/words.tsx';
import type { Mark } from './dates.ts';
import { type TimeWindow, xOf } from './scale.ts';

interface Props {
  readonly marks: readonly Mark[];
  readonly window: TimeWindow;
  readonly width: number;
}

/** Lines through all lanes at the dates of the agreement and of the reader, and what was not judged behind as-of. */
export function MarkLines({ marks, window, width }: Props) {
  const asOf = marks.find(({ kind }) => kind === 'asOf')?.at ?? Number.POSITIVE_INFINITY;
  const end = Math.min(width, Math.max(0, xOf(window, width, asOf)));
  return (
    <>
      {end < width && <span className="tl-unjudged" style={{ insetInlineStart: end, inlineSize: width - end }} />}
      {marks.map(({ kind, at }) => {
        const x = xOf(window, width, at);
        if (x < 0 || x > width) return null;
        return <span key={`${kind} ${at}`} className={`tl-mark tl-mark-${kind}`} style={{ insetInlineStart: x }} />;
      })}
    </>
  );
}

/** The same dates by their names, where there is room for them, over the scale. */
export function MarkNames({ marks, window, width }: Props) {
  const words = useWords();
  let taken = 0;
  return (
    <div className="tl-marknames">
      {marks.map((mark) => {
        const x = xOf(window, width, mark.at);
        if (x < 0 || x > width) return null;
        const name = markName(words, mark);
        const text = words.t(`mark.${mark.kind}`, { title: mark.title ?? '' });
        const room = text.length * 6.8 + 10;
        // A name that would leave the picture stands before its line.
        const start = x + room > width ? x - room : x;
        const fits = start >= taken;
        if (fits) taken = start + room;
        return (
          <span
            key={`${mark.kind} ${mark.at}`}
            className={`tl-markname tl-markname-${mark.kind}`}
            style={{ insetInlineStart: fits ? start : x, inlineSize: fits ? room : 2 }}
            data-before={start < x || undefined}
            title={name}
          >
            <span className={fits ? '' : 'visually-hidden'}>{text}</span>
          </span>
        );
      })}
    </div>
  );
}

export function markName({ t, instant }: Words, { kind, at, title = '' }: Mark): string {
  return t('mark.at', { name: t(`mark.${kind}`, { title }), at: instant(at, 'minute') });
}
