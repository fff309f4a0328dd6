/** Fingers on a page, by the protocol of the browser: as the system would tell of them. */
import type { Page } from 'playwright-core';

/** px in the window */
export interface Finger {
  readonly x: number;
  readonly y: number;
}
const STEPS = 8;

/** Puts fingers down, moves each from its first place to its second in some steps, and lifts them. */
export async function moveFingers(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (part: number) =>
    from.map(({ x, y }, id) => {
      const end = to[id] ?? { x, y };
      return { x: x + (end.x - x) * part, y: y + (end.y - y) * part, id };
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / STEPS) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
