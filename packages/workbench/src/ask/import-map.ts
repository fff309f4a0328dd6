/** A map of others, to be brought into an agreement as a drawing of a line or zone. */
import type { Agreement } from '@servanda/core';
import { drawingLine, isDrawingDate, type MapNote, normalMap } from '@servanda/formats';
import type { DrawingAnswer, ImportAsked, ImportFault } from './import-request.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal where it is no JSON, or what is to be drawn is not declared */
export function importMap(
  agreement: Agreement,
  { file, drawing }: ImportAsked,
  text: string,
): { drawing: DrawingAnswer; faults: ImportFault[] } {
  const files = [{ file, json: parsed(text) }];
  const [zone, line] = [normalMap(files, 'zone'), normalMap(files, 'line')];
  const counts = { features: zone.counts.features, asZone: zone.counts.used, asLine: line.counts.used };
  if (drawing === undefined) {
    const better = line.counts.used > zone.counts.used ? line : zone;
    return { drawing: counts, faults: better.notes.map(faultOf) };
  }
  const declared = drawing.sort === 'zone' ? agreement.zones : agreement.lines;
  if (!declared.some(({ id }) => id === drawing.name))
    throw new Refusal(`the agreement declares no ${drawing.sort} “${drawing.name}”`, 'Choose one that it declares.');
  for (const date of [drawing.from, drawing.until])
    if (date !== undefined && !isDrawingDate(date))
      throw new Refusal(`“${date}” is no date`, 'Write it as 2015-02-15, or 2015-02-15 18:00.');
  const { map, notes } = drawing.sort === 'zone' ? zone : line;
  const path = `maps/${file.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-')}.geojson`;
  const actors = agreement.actors.map(({ id }) => id);
  return {
    faults: notes.map(faultOf),
    drawing:
      map === undefined
        ? counts
        : { ...counts, path, map: `${JSON.stringify(map)}\n`, line: drawingLine({ ...drawing, map: path }, actors) },
  };
}

function faultOf({ fault: { feature, message, help }, setAside }: MapNote): ImportFault {
  return { line: 0, row: feature ?? 0, message, help, setAside: setAside ? 1 : 0 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('the file is not JSON, so it is no map', 'Save the map as GeoJSON (RFC 7946), in UTF-8.');
  }
}
