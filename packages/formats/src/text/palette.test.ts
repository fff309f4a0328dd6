import { expect, test } from 'vitest';
import { contrast, DARK, LIGHT } from './palette.ts';

test('black on white is 21, the most there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('in the %s palette text is readable and hatching is visible', (_name, palette) => {
  expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.quiet, palette.paper)).toBeGreaterThanOrEqual(4.5);
  for (const fill of ['paper', 'kept', 'breached', 'unclear', 'waiting', 'idle'] as const)
    expect(contrast(palette.mark, palette[fill]), fill).toBeGreaterThanOrEqual(3);
});
