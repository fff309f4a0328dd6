import { useWords } from '../../words/words.tsx';
import { scaleBar } from './scale-bar.ts';
import { lengthText } from './texts.ts';

/** Room for the bar, px. */
const ROOM = 130;

/** How long is what: right in the middle of the data, where the plane touches the Earth. */
export function ScaleBar({ scale }: { readonly scale: number }) {
  const words = useWords();
  const { metres, px } = scaleBar(scale, ROOM);
  return (
    <span className="map-scale">
      <svg width={px + 2} height="8" aria-hidden="true" focusable="false">
        <path d={`M1 0V7H${px + 1}V0`} className="map-scale-line" />
      </svg>
      <span>{lengthText(words, metres)}</span>
    </span>
  );
}
