export type { Shape } from './area.ts';
export { metresBetween } from './geodesic.ts';
export {
  CERTAINLY_IN,
  createGeography,
  type Geography,
  type GeographyLine,
  type GeographyZone,
  OUTSIDE,
  POSSIBLY_IN,
  type ZoneRelation,
} from './geography.ts';
export { type MapProblem, pathsOfGeoJson, shapeOfGeoJson } from './geojson.ts';
