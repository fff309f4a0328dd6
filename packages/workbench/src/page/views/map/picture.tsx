import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/words.tsx';
import { ScaleBar } from './bar.tsx';
import type { Base } from './base.ts';
import type { Borders } from './borders.ts';
import { type Camera, cameraOf, cameraText, fitted, panned, zoomed } from './camera.ts';
import { HUES, INKS } from './inks.ts';
import { cellAt } from './marks.ts';
import type { Scene } from './paint/paint.ts';
import type { Plane } from './plane.ts';
import { isInside } from './plane-drawings.ts';
import { stopText } from './stop-text.ts';
import { type Focus, focusOf, incidentsAt, isAt, stopsOf } from './stops.ts';
import { useGestures } from './use-gestures.ts';
import type { Model } from './use-model.ts';
import { usePicture } from './use-picture.ts';

interface Props {
  readonly model: Model;
  readonly base: Base | undefined;
  readonly borders: Borders;
  readonly scene: Omit<Scene, 'base' | 'borders' | 'plane' | 'where' | 'cells' | 'drawings' | 'rivals'>;
  /** Of the address. */
  readonly at: string | undefined;
  readonly onMove: (at: string | undefined) => void;
  /** Once it rests, px a metre. */
  readonly onScale: (scale: number) => void;
  /** Number of the incident whose mark is open. */
  readonly open: number | undefined;
  readonly onOpen: (incident: number | undefined) => void;
}
/** px a key press */
const STEP = 80;
/** Until the address follows, ms. */
const SETTLED = 250;

/** The map itself: everything that is in it is also in the table, and in words for the keyboard. */
export function Picture({ model, base, borders, scene, at, onMove, onScale, open, onOpen }: Props) {
  const words = useWords();
  const { t, dir } = words;
  const { plane, where, cells, drawings, rivals, extent, inZone } = model;
  const [frame, canvas, probes] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLCanvasElement>(null),
    useRef<HTMLSpanElement>(null),
  ];
  const camera = useRef<Camera>(undefined);
  const focus = useRef<Focus>(undefined);
  const stopped = useRef<Focus>(undefined);
  const [focused, setFocused] = useState<{ incident: number | undefined; text: string }>();
  const [shown, setShown] = useState<{ scale: number; n: number; out: number; around: number }>();
  const whole = useMemo(
    (): Scene => ({ ...scene, plane, where, cells, drawings, rivals, base, borders: borders.borders }),
    [scene, plane, where, cells, drawings, rivals, base, borders],
  );
  const { size, seen, repaint } = usePicture(canvas, probes, camera, focus, whole);
  const timer = useRef(0);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const now = seen.current;
      if (!now || !camera.current) return;
      onScale(camera.current.scale);
      setShown({ scale: camera.current.scale, n: now.n, out: now.out, around: now.around.length });
    }, SETTLED);
  }, [seen, onScale]);
  const written = useRef<string>(undefined);
  const before = useRef<{ readonly at?: string | undefined; readonly plane?: Plane }>({});
  const writing = useRef(0);
  const tell = useRef(onMove);
  tell.current = onMove;
  const move = useCallback(
    (next: Camera) => {
      camera.current = next;
      repaint();
      settle();
      if (size) written.current = cameraText(plane, next, size);
      window.clearTimeout(writing.current);
      // By then the address may have changed in other ways, of which only the latest knows.
      writing.current = window.setTimeout(() => tell.current(written.current), SETTLED);
    },
    [repaint, settle, plane, size],
  );
  const fit = () => {
    if (!size) return;
    camera.current = fitted(extent, size);
    clearTimeout(writing.current);
    written.current = undefined;
    repaint();
    settle();
    onMove(undefined);
  };

  useEffect(() => {
    if (!size) return;
    const isNew = at !== before.current.at;
    const from = before.current.plane;
    before.current = { at, plane };
    // What this picture wrote itself is where it already is, and what it has not written yet is where the reader is.
    if (!camera.current || (isNew && at !== written.current)) {
      camera.current = cameraOf(plane, at, size) ?? fitted(extent, size);
      written.current = at;
    } else if (written.current === undefined) camera.current = fitted(extent, size);
    // New data have another middle: the same part of the Earth stays in sight.
    else if (from && from !== plane)
      camera.current = cameraOf(plane, cameraText(from, camera.current, size), size) ?? fitted(extent, size);
    repaint();
    settle();
  }, [at, plane, size, extent, repaint, settle]);
  useEffect(() => {
    if (open !== undefined && camera.current && (cells(camera.current.scale).of[open] ?? -1) >= 0)
      focus.current = { sort: 'cell', number: open };
    // What has no mark is open from the zone or the place at which the keyboard is, and closing leads back there.
    else focus.current = stopped.current;
    repaint();
    settle();
  }, [open, cells, repaint, settle]);

  const click = useCallback(
    (px: number, py: number) => {
      if (!camera.current || !size || !seen.current) return;
      const now = cells(camera.current.scale);
      const cell = cellAt(now, seen.current.cells, camera.current, size, px, py);
      if (cell !== undefined) return onOpen(now.of.indexOf(cell));
      const [x, y] = [
        camera.current.x + (px - size.width / 2) / camera.current.scale,
        camera.current.y + (py - size.height / 2) / camera.current.scale,
      ];
      const zone = drawings.find(({ drawing, paths }) => inZone.has(drawing) && isInside(paths, x, y));
      onOpen(zone && inZone.get(zone.drawing)?.[0]);
    },
    [size, seen, cells, onOpen, drawings, inZone],
  );
  useGestures(frame, { camera, size, move, click });

  const step = (by: 1 | -1) => {
    if (!camera.current || !seen.current || !size) return;
    const now = { ...whole, cells: cells(camera.current.scale), seen: seen.current };
    const stops = stopsOf(now, camera.current, size, dir === 'rtl');
    const at = stopped.current;
    const before = at ? stops.findIndex((stop) => isAt(stop, at, now.cells)) : -1;
    const next = before < 0 ? (by === 1 ? 0 : stops.length - 1) : (before + by + stops.length) % stops.length;
    const stop = stops[next];
    if (!stop) return setFocused({ incident: undefined, text: t('mark.none') });
    stopped.current = focusOf(stop, now.cells);
    focus.current = stopped.current;
    const place = t('mark.of', { n: next + 1, all: stops.length });
    const text = stopText(words, stop, now.cells, model, scene.covered);
    setFocused({ incident: incidentsAt(stop, now, model)[0], text: `${text}. ${place}` });
    repaint();
  };

  const keyed = (event: KeyboardEvent) => {
    if (!camera.current || !size || event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = (factor: number) => () => camera.current && move(zoomed(camera.current, size, factor));
    const pan = (px: number, py: number) => () => camera.current && move(panned(camera.current, size, px, py));
    const keys: Record<string, () => void> = {
      ArrowLeft: pan(STEP, 0),
      ArrowRight: pan(-STEP, 0),
      ArrowUp: pan(0, STEP),
      ArrowDown: pan(0, -STEP),
      '+': zoom(1.5),
      '=': zoom(1.5),
      '-': zoom(1 / 1.5),
      Home: fit,
      PageDown: () => step(1),
      PageUp: () => step(-1),
      Enter: () => focused?.incident !== undefined && onOpen(focused.incident),
      Escape: () => onOpen(undefined),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const press = (factor: number) => () => camera.current && size && move(zoomed(camera.current, size, factor));

  return (
    <figure className="map-figure">
      <div
        ref={frame}
        className="map-frame"
        role="application"
        aria-label={t('picture.label')}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        onKeyDown={keyed}
      >
        <canvas ref={canvas} className="map-canvas" />
        {borders.borders.length > 0 && <p className="map-borders">{t('borders.by')}</p>}
      </div>
      {borders.isMissing && <p role="alert">{t('borders.missing')}</p>}
      <span ref={probes} className="map-inks" aria-hidden="true">
        {INKS.map((ink) => (
          <span key={ink} className={`map-ink-${ink}`} />
        ))}
        {Array.from({ length: HUES }, (_, hue) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hue is its number
          <span key={hue} className={`map-hue-${hue}`} />
        ))}
      </span>
      <div className="map-buttons">
        <button type="button" onClick={press(1.5)} aria-label={t('zoomIn')}>
          +
        </button>
        <button type="button" onClick={press(1 / 1.5)} aria-label={t('zoomOut')}>
          −
        </button>
        <button type="button" onClick={fit}>
          {t('fit')}
        </button>
        <button type="button" onClick={() => step(-1)}>
          {t('previousMark')}
        </button>
        <button type="button" onClick={() => step(1)}>
          {t('nextMark')}
        </button>
        {focused?.incident !== undefined && (
          <button type="button" onClick={() => onOpen(focused.incident)}>
            {t('openMark')}
          </button>
        )}
        {shown && <ScaleBar scale={shown.scale} />}
      </div>
      <p role="status" className="map-focused">
        <bdi>{focused?.text}</bdi>
      </p>
      <figcaption>
        {shown && (
          <p className="map-seen">
            {t('seen', { n: shown.n, out: shown.out })}
            {shown.around > 0 && ` ${t('seen.around', { n: shown.around })}`}
          </p>
        )}
        <p id="map-keys" className="note map-keys">
          {t('keys')}
        </p>
      </figcaption>
    </figure>
  );
}
