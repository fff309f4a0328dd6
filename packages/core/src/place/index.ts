export type { Shape } from './area.ts';
export { type Drawing, type Drawn, drawingsOf } from './drawn.ts';
export { type Epochs, epochsOf, isValidAt, isValidIn } from './epochs.ts';
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
export {
  type DrawingOrFault,
  type FeaturesOrFault,
  type LineShape,
  lineFeatures,
  type MapFeature,
  pathsOfGeoJson,
  shapeOfGeoJson,
  type ZoneShape,
  zoneFeatures,
} from './geojson.ts';
export type { MapFault, MapFaultCode } from './map-fault.ts';
export { windingOf } from './rings.ts';
