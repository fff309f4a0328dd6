export { findPlace, type Place } from './data/place.ts';
export { Fault, type FaultKind } from './fault.ts';
export { type Served, type ServeOptions, serve } from './serve.ts';
export { type SiteOptions, type WrittenSite, writeSite } from './site/write-site.ts';
