export { type Drawing, drawingLine, isDrawingDate } from './drawing-line.ts';
export * from './normal-map.ts';
