import type { Agreement, Verdict } from '@servanda/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { DrawingsAnswer, IncidentsAnswer } from '../../../ask/index.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { unturned } from '../../words/unturned.ts';
import { useWords } from '../../words/words.tsx';
import { useBase } from './base.ts';
import { Beside } from './beside.tsx';
import { useBorders } from './borders.ts';
import { coveredZones } from './covered.ts';
import { Filters } from './filters.tsx';
import { Legend, nameOf } from './legend.tsx';
import { moreWith } from './more.ts';
import { Panel } from './panel.tsx';
import { Picture } from './picture.tsx';
import { PlacesTable } from './places-table.tsx';
import type { PlaneDrawing } from './plane-drawings.ts';
import { degreesText, drawnBy, isolatedIn, validText } from './texts.ts';
import { Unseen } from './unseen.tsx';
import { type Model, useModel } from './use-model.ts';
import { ZONE } from './whereabouts.ts';

interface Props extends ViewProps {
  readonly agreement: Agreement;
  readonly columns: IncidentsAnswer;
  readonly drawings: DrawingsAnswer;
  readonly verdicts: readonly Verdict[];
  readonly areFiltersOpen: boolean;
  readonly setFiltersOpen: (isOpen: boolean) => void;
}

export function MapPage({
  address,
  go,
  agreement,
  columns,
  drawings,
  verdicts,
  areFiltersOpen,
  setFiltersOpen,
}: Props) {
  const words = useWords();
  const { t } = words;
  const { more } = address;
  const model = useModel(columns, drawings, address, agreement.norms, verdicts, words.locale);
  const base = useBase(model.plane);
  const { inZone, perhapsInZone } = model;
  const borders = useBorders(model.plane, more.borders === 'shown');
  const covered = useMemo(
    () => (more.coverage === 'hidden' ? NONE : coveredZones(drawings.things, model.coverage)),
    [drawings, model.coverage, more.coverage],
  );
  const zoneName = useCallback(
    (id: string) => {
      const thing = drawings.things.find((zone) => zone.sort === 'zone' && zone.id === id);
      return thing ? nameOf(thing) : id;
    },
    [drawings],
  );
  const set = useCallback(
    (change: Readonly<Record<string, string | undefined>>, how: 'push' | 'replace' = 'replace') =>
      go({ more: moreWith(more, change) }, how),
    [go, more],
  );
  const opener = useRef<HTMLElement>(undefined);
  const open = more.incident === undefined ? undefined : columns.id.indexOf(more.incident);
  const openIncident = useCallback(
    (incident: number | undefined) => {
      // What opened the panel has the focus again once it is closed.
      if (incident === undefined) opener.current?.focus();
      else opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      set({ incident: incident === undefined ? undefined : columns.id[incident] }, 'push');
    },
    [set, columns],
  );
  const move = useCallback((at: string | undefined) => set({ at }), [set]);
  const [scale, setScale] = useState<number>();
  const showOthers = more.others === 'shown';
  const scene = useMemo(
    () => ({
      showOthers,
      hatched: new Set(inZone.keys()),
      rivalAreas: new Set(perhapsInZone.keys()),
      covered,
      labelOf: ({ thing, drawing }: PlaneDrawing) => {
        const inside = inZone.get(drawing)?.length ?? 0;
        const { by } = drawing;
        const whose =
          by === undefined
            ? drawnBy(words, drawing)
            : isolatedIn((slot) => drawnBy(words, { ...drawing, by: slot }), by);
        const text = isolatedIn(
          (slot) => (inside > 0 ? words.t('zone.inside', { zone: slot, n: words.number(inside) }) : slot),
          nameOf(thing),
        );
        const notes = [whose, validText(words, drawing)].filter(Boolean);
        return { text, notes };
      },
      placeNames: columns.places.name.map(unturned),
      degrees: (value: number, axis: 'lon' | 'lat') => degreesText(words, value, axis),
    }),
    [showOthers, inZone, perhapsInZone, covered, words, columns],
  );
  // Where nothing can be drawn the table says all that a map could.
  const isTable = more.table === 'shown' || !model.hasPlaces;
  const { n, hidden, later } = model.filtered;
  const behind = open === undefined || open < 0 ? [] : incidentsBehind(model, open, isTable ? undefined : scale);
  return (
    <>
      <div className="map-head">
        <h1>{t('view.map')}</h1>
        <div className="map-tools">
          {model.hasPlaces && (
            <button type="button" onClick={() => set({ table: isTable ? undefined : 'shown' })}>
              {t(isTable ? 'app.picture' : 'app.table')}
            </button>
          )}
          <button type="button" onClick={() => window.print()}>
            {t('app.print')}
          </button>
        </div>
      </div>
      <p role="status">{t('shown', { n, hidden, later })}</p>
      <Filters {...{ address, go, agreement, columns, verdicts }} isOpen={areFiltersOpen} onOpen={setFiltersOpen} />
      <div className="map-layers">
        <Check
          label={t('layer.others')}
          isOn={showOthers}
          onChange={(isOn) => set({ others: isOn ? 'shown' : undefined })}
        />
        <Check
          label={t('layer.coverage')}
          isOn={more.coverage !== 'hidden'}
          onChange={(isOn) => set({ coverage: isOn ? undefined : 'hidden' })}
        />
        {!isTable && (
          <Check
            label={t('layer.borders')}
            isOn={more.borders === 'shown'}
            onChange={(isOn) => set({ borders: isOn ? 'shown' : undefined })}
          />
        )}
      </div>
      {!model.hasPlaces && <p className="warning">{t('nothing')}</p>}
      <div className="map-columns">
        <div className="map-main">
          {isTable ? (
            <PlacesTable rows={model.rows} n={n} zoneName={zoneName} onOpen={openIncident} />
          ) : (
            <Picture
              {...{ model, base, borders, scene }}
              at={more.at}
              onMove={move}
              onScale={setScale}
              open={open === undefined || open < 0 ? undefined : open}
              onOpen={openIncident}
            />
          )}
          <Legend {...{ model, covered }} withSigns={!isTable} />
        </div>
        <div className="map-aside">
          {behind.length > 0 && (
            <Panel {...{ model, address, zoneName }} incidents={behind} onClose={() => openIncident(undefined)} />
          )}
          {!isTable && <Beside rows={model.rows} zoneName={zoneName} onOpen={openIncident} />}
          <Unseen model={model} zoneName={zoneName} />
        </div>
      </div>
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** What the mark of an incident stands for at a scale; without one, what its row of the table does. */
function incidentsBehind({ cells, rows, where, inZone }: Model, incident: number, scale: number | undefined): number[] {
  if (scale !== undefined) {
    const { of } = cells(scale);
    const cell = of[incident] ?? -1;
    if (cell >= 0) return [...of.keys()].filter((i) => of[i] === cell);
    const [drawing] = where.kind[incident] === ZONE ? (where.drawn[incident] ?? []) : [];
    if (drawing) return [...(inZone.get(drawing) ?? [])];
  }
  return [...(rows.find(({ incidents }) => incidents.includes(incident))?.incidents ?? [])];
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label className="map-check">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
