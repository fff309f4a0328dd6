import type { DrawnThing } from '../../../ask/index.ts';
import { useWords } from '../../words/words.tsx';
import { edgePath } from './edges.ts';
import { HUES } from './inks.ts';
import { drawersOf } from './plane-drawings.ts';
import { insideTexts } from './stop-text.ts';
import { drawnBy, validText } from './texts.ts';
import type { Model } from './use-model.ts';

interface Props {
  readonly model: Model;
  readonly withSigns: boolean;
  /** Zones that some source could see then, at least in part. */
  readonly covered: ReadonlySet<string>;
}

/** What the signs mean, and who drew what and for when. */
export function Legend({ model, withSigns, covered }: Props) {
  const words = useWords();
  const { t } = words;
  const drawn = model.things.filter(({ drawings }) => drawings.length > 0);
  const drawerOf = drawersOf(drawn);
  return (
    <div className="map-legend">
      {withSigns && (
        <section aria-labelledby="map-signs">
          <h2 id="map-signs">{t('legend.title')}</h2>
          <Signs />
        </section>
      )}
      <section aria-labelledby="map-drawn">
        <h2 id="map-drawn">{t('drawn.title')}</h2>
        {drawn.length === 0 && <p className="note">{t('drawn.none')}</p>}
        <ul className="map-list">
          {drawn.flatMap((thing) =>
            thing.drawings.map((drawing) => {
              const drawer = drawerOf(drawing.by);
              const isShown = drawing.isValid && drawing.isRead;
              return (
                <li key={`${thing.id} ${drawing.by} ${drawing.from} ${drawing.until}`} className="map-drawing">
                  <DrawerSign drawer={drawer} isShown={isShown} />
                  <span>
                    <bdi>{nameOf(thing)}</bdi> · {t(`sort.${thing.sort}`)}
                    <br />
                    <bdi>{drawnBy(words, drawing)}</bdi>
                    {validText(words, drawing) !== '' && (
                      <>
                        <br />
                        {validText(words, drawing)}
                      </>
                    )}
                    <br />
                    <span className="note">
                      {drawing.parts === undefined
                        ? t('drawn.unread')
                        : t(!drawing.isValid ? 'drawn.invalid' : drawing.isRead ? 'drawn.valid' : 'drawn.unchosen')}
                      {insideTexts(words, drawing, model).map((text) => (
                        <span key={text}> · {text}</span>
                      ))}
                      {isShown && covered.has(thing.id) && ` · ${t('legend.covered')}`}
                    </span>
                  </span>
                </li>
              );
            }),
          )}
        </ul>
      </section>
    </div>
  );
}

/** The edge of what somebody drew, as it looks on the map. */
function DrawerSign({ drawer, isShown }: { readonly drawer: number; readonly isShown: boolean }) {
  return (
    <svg width="30" height="18" aria-hidden="true" focusable="false" className={`map-hue-${drawer % HUES}`}>
      <path d={edgePath(drawer, 5, 3)} className="map-edge" />
      <path d="M0 1H30" className={isShown ? 'map-stroke' : 'map-stroke map-dashed'} />
    </svg>
  );
}

export const nameOf = ({ name, id }: DrawnThing): string => name ?? id;

function Signs() {
  const { t } = useWords();
  const sign = (key: string, drawing: React.ReactNode) => (
    <li>
      <svg width="30" height="24" viewBox="0 0 30 24" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
      <span>{t(`legend.${key}`)}</span>
    </li>
  );
  return (
    <>
      <ul className="map-signs">
        {sign('certain', <circle cx="15" cy="12" r="5" className="map-sign-certain" />)}
        {sign('possible', <circle cx="15" cy="12" r="5" className="map-sign-possible" />)}
        {sign('area', <circle cx="15" cy="12" r="10.5" className="map-sign-area" />)}
        {sign(
          'cell',
          <>
            <rect x="3" y="2" width="24" height="20" rx="6" className="map-sign-certain" />
            <text x="15" y="16" textAnchor="middle" className="map-sign-number">
              12
            </text>
          </>,
        )}
        {sign(
          'mixed',
          <>
            <circle cx="15" cy="12" r="5" className="map-sign-certain" />
            <circle cx="15" cy="12" r="8.5" className="map-sign-ring" />
          </>,
        )}
        {sign('zone', <path d="M2 22 12 2M10 22 20 2M18 22 28 2" className="map-sign-hatch" />)}
        {sign('edge', <path d={edgePath(0, 5, 2)} className="map-sign-hatch" />)}
        {sign('rival', <circle cx="15" cy="12" r="7" className="map-sign-rival" />)}
        {sign(
          'covered',
          <path d="M7 6h.01M15 6h.01M23 6h.01M7 14h.01M15 14h.01M23 14h.01" className="map-sign-dots" />,
        )}
      </ul>
      <p className="note">{t('legend.base')}</p>
    </>
  );
}
