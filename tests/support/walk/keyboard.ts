/** A reader who has nothing but a keyboard, and needs to see where the focus is. */
import type { Page } from 'playwright-core';
import { type Focused, focused } from '../focus.ts';

/** More stops than any view of the shipped agreements has. */
const MOST = 600;
/** Until a view that is entered has its answers. ms */
const PATIENT = 2000;

export interface Keyboard {
  /** Presses a key; the focus must then be somewhere, and in sight. */
  readonly press: (key: string) => Promise<Focused>;
  readonly type: (text: string) => Promise<void>;
  /** Presses Tab, or another key, until it is there. */
  readonly to: (isIt: (focus: Focused) => boolean, key?: 'Tab' | 'Shift+Tab') => Promise<Focused>;
  /** The focus stays somewhere, and in sight, whatever was done. */
  readonly still: () => Promise<Focused>;
  /** Of all steps so far: what was wrong with the focus, once each. */
  readonly faults: ReadonlySet<string>;
}

export function keyboardOf(page: Page): Keyboard {
  const faults = new Set<string>();
  const view = () => /^#\/(\w+)/.exec(new URL(page.url()).hash)?.[1] ?? '';
  const seen = (key: string, focus: Focused | undefined): Focused => {
    if (!focus) throw new Error(`in ${view()} nothing has the focus after ${key}`);
    for (const fault of focus.faults)
      faults.add(`${view()}: ${focus.tag}.${focus.classes.join('.')} “${focus.name}” ${fault}`);
    return focus;
  };
  const press = async (key: string): Promise<Focused> => {
    await page.keyboard.press(key);
    return seen(key, await focused(page, PATIENT));
  };
  return {
    press,
    faults,
    still: async () => seen('that', await focused(page, PATIENT)),
    type: (text) => page.keyboard.type(text),
    to: async (isIt, key = 'Tab') => {
      const names: string[] = [];
      for (let step = 0; step < MOST; step++) {
        await page.keyboard.press(key);
        const focus = await focused(page);
        // After the last stop comes the first again.
        if (!focus) continue;
        seen(key, focus);
        if (isIt(focus)) return focus;
        names.push(focus.name);
      }
      throw new Error(`${key} does not lead there in ${view()}; the last stops were ${names.slice(-12).join(' | ')}`);
    },
  };
}

/** Each stop from the load of a page to its end, and each on the way back. */
export async function stopsOf(page: Page): Promise<{ there: Focused[]; back: Focused[] }> {
  const run = async (key: string, isLast: (focus: Focused | undefined, stops: readonly Focused[]) => boolean) => {
    const stops: Focused[] = [];
    for (let step = 0; step < MOST; step++) {
      await page.keyboard.press(key);
      const focus = await focused(page);
      if (isLast(focus, stops)) return focus && key === 'Shift+Tab' ? [...stops, focus] : stops;
      if (focus) stops.push(focus);
    }
    throw new Error(`${key} does not come to an end`);
  };
  const isSame = (one: Focused | undefined, other: Focused | undefined) => one?.path.join() === other?.path.join();
  // Behind the last stop are the browser's own, and then the first again.
  const there = await run('Tab', (focus, stops) => (focus ? isSame(focus, stops[0]) : stops.length > 0));
  const back = await run('Shift+Tab', (focus) => focus !== undefined && isSame(focus, there[0]));
  return { there, back };
}
