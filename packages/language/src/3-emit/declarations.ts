import type { Agreement } from '@servanda/core';
import type { DeclarationNode, DocumentNode } from '../1-parse/ast.ts';
import { find } from '../2-resolve/symbols.ts';
import { emitCondition } from './condition.ts';
import { emitCounting } from './counting.ts';
import { emitDrawings } from './drawing.ts';
import { type ReadMap, readLineMap, readZoneMap } from './map.ts';
import { emitMoment } from './moment.ts';
import { emitConversion } from './quantity.ts';
import { type Scope, texts } from './scope.ts';

type Declared = Pick<
  Agreement,
  | 'actors'
  | 'groups'
  | 'kinds'
  | 'acts'
  | 'states'
  | 'measures'
  | 'bases'
  | 'conversions'
  | 'zones'
  | 'lines'
  | 'moments'
  | 'definitions'
  | 'countings'
>;

const is =
  <D extends DeclarationNode['declares']>(declares: D) =>
  (d: DeclarationNode): d is Extract<DeclarationNode, { declares: D }> =>
    d.declares === declares;

/** The vocabulary of the agreement, with the names in it looked up. */
export function emitDeclarations(document: DocumentNode, scope: Scope, readMap: ReadMap | undefined): Declared {
  const { symbols, report } = scope;
  // What is imported is in the form already, with its own names.
  const own = document.declarations.filter((d) => !d.imported);
  const of = <D extends DeclarationNode['declares']>(declares: D) => own.filter(is(declares));
  const head = (d: DeclarationNode) => ({ id: d.name.text, name: d.title, at: scope.at(d.name) });
  return {
    actors: of('actor').map((d) => ({ ...head(d), role: d.role })),
    groups: of('group').map((d) => {
      for (const member of d.members) find(symbols, 'who', member, 'party, body or group', report);
      return { ...head(d), members: texts(d.members) };
    }),
    kinds: of('kind').map((d) => {
      for (const member of d.members ?? []) find(symbols, 'kind', member, 'kind', report);
      return { ...head(d), members: d.members && texts(d.members) };
    }),
    acts: of('act').map((d) => {
      for (const act of [d.isA, d.undoneBy]) if (act) find(symbols, 'act', act, 'act', report);
      return { ...head(d), public: d.public || undefined, isA: d.isA?.text, undoneBy: d.undoneBy?.text };
    }),
    states: of('state').map((d) => ({
      ...head(d),
      lasts: emitLasts(d.lasts),
    })),
    measures: optional(
      of('measure').map((d) => ({ ...head(d), unit: d.unit.text, lasts: d.lasts && emitLasts(d.lasts) })),
    ),
    bases: optional(
      of('basis').map((d) => {
        find(symbols, 'measure', d.measure, 'measure', report);
        return { ...head(d), measure: d.measure.text };
      }),
    ),
    conversions: optional(document.conversions.map((one) => emitConversion(one, scope))),
    zones: of('zone').map((d) => {
      for (const zone of [...d.within, ...d.apartFrom]) find(symbols, 'place', zone, 'zone', report, ['zone']);
      return {
        ...head(d),
        within: optional(texts(d.within)),
        apartFrom: optional(texts(d.apartFrom)),
        map: d.map?.text,
        shape: d.map && readMap && readZoneMap(d.map, readMap, report),
        drawings: emitDrawings(d.drawings, scope, readMap, readZoneMap),
      };
    }),
    lines: of('line').map((d) => ({
      ...head(d),
      map: d.map?.text,
      shape: d.map && readMap && readLineMap(d.map, readMap, report),
      drawings: emitDrawings(d.drawings, scope, readMap, readLineMap),
    })),
    moments: of('moment').map((d) => ({
      ...head(d),
      value: emitMoment(d.value, { ...scope, owner: `moment ${d.name.text}`, line: 'value' }),
    })),
    definitions: of('definition').map((d) => ({
      ...head(d),
      value: emitCondition(d.value, { ...scope, owner: `definition ${d.name.text}`, line: 'value' }),
    })),
    countings: optional(of('counting').map((d) => emitCounting(d, scope))),
  };
}

type Lasting = Extract<DeclarationNode, { declares: 'state' }>['lasts'];

const emitLasts = (lasts: Lasting): Agreement['states'][number]['lasts'] =>
  typeof lasts === 'string' ? { lasts } : { lasts: 'at-most', span: { n: lasts.n, unit: lasts.unit } };

const optional = <T>(items: T[]): T[] | undefined => (items.length > 0 ? items : undefined);
