import {
  type Agreement,
  type Drawn,
  drawingsOf,
  isValidAt,
  recordSpan,
  type Shape,
  underReadings,
} from '@servanda/core';
import { z } from 'zod';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const DrawingsRequest = z.strictObject({
  ask: z.literal('drawings'),
  agreement: z.string(),
  under: UnderSchema,
});

/** One drawing, and whose it is; nobody's in particular where `by` is left out. */
export interface GivenDrawing {
  /** A declared actor by its title, or the source as the document names it. */
  readonly by?: string | undefined;
  /** Valid from `from` to before `until`, ms; left out: open. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly isValid: boolean;
  /** Whether the chosen readings go by it. */
  readonly isRead: boolean;
  /** Degrees (WGS84), longitude first. Of each part: the rings of a polygon, or the one path of a line. Left out: its map could not be read. */
  readonly parts?: Shape | undefined;
}

export interface DrawnThing {
  readonly sort: 'zone' | 'line';
  readonly id: string;
  /** As the document names it. */
  readonly name?: string | undefined;
  /** Zones that it lies in, as the document says. */
  readonly within: readonly string[];
  /** None: nobody drew it. */
  readonly drawings: readonly GivenDrawing[];
}

export interface DrawingsAnswer {
  /** Instant at which drawings are valid or not, ms; null: the record speaks of no time, and none was asked for. */
  readonly asOf: number | null;
  /** Zones, then lines, in the order of the document. */
  readonly things: readonly DrawnThing[];
}

/** Who drew the zones and lines of an agreement, where, and for which time. */
export async function drawings(tools: Tools, request: z.infer<typeof DrawingsRequest>): Promise<DrawingsAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const options = optionsOf(agreement, request.under);
  const asOf = options.asOf ?? recordSpan(await tools.record(request.agreement)).last;
  const read = underReadings(agreement, options.readings ?? {});
  const given = givenBy(agreement, asOf);
  const zones = agreement.zones.map((zone): DrawnThing => {
    const kept = read.zones.find(({ id }) => id === zone.id);
    return { sort: 'zone', ...named(zone), within: zone.within ?? [], drawings: given(zone, kept, (shape) => shape) };
  });
  const lines = agreement.lines.map((line): DrawnThing => {
    const kept = read.lines.find(({ id }) => id === line.id);
    const drawn = given(line, kept, (shape) => shape.map((path) => [path]));
    return { sort: 'line', ...named(line), within: [], drawings: drawn };
  });
  return { asOf: asOf ?? null, things: [...zones, ...lines] };
}

const named = ({ id, name }: { readonly id: string; readonly name?: string | undefined }) => ({ id, name });

function givenBy({ actors }: Agreement, asOf: number | undefined) {
  const titleOf = (by: string) => actors.find(({ id }) => id === by)?.name ?? by;
  return <S extends readonly unknown[]>(
    thing: Drawn<S>,
    kept: Drawn<S> | undefined,
    parts: (shape: S) => Shape,
  ): GivenDrawing[] => {
    const counting = new Set(kept === undefined ? [] : drawingsOf(kept).map(keyOf));
    return drawingsOf(thing).map((drawing) => ({
      by: drawing.by === undefined ? undefined : titleOf(drawing.by),
      from: drawing.from,
      until: drawing.until,
      isValid: asOf === undefined || isValidAt(drawing, asOf),
      isRead: counting.has(keyOf(drawing)),
      parts: drawing.shape?.length ? parts(drawing.shape) : undefined,
    }));
  };
}

/** Readings leave out drawings by whose they are, so that these and their time tell them apart. */
const keyOf = ({
  by,
  from,
  until,
}: {
  by?: string | undefined;
  from?: number | undefined;
  until?: number | undefined;
}) => JSON.stringify([by, from, until]);
