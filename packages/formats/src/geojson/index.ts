export * from './normal-map.ts';
