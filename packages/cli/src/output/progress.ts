import type { Io } from '../io.ts';
import { widthOf } from '../print/width.ts';

/** What a long run is doing, on one line that is cleared at the end. */
export interface Progress {
  tell(doing: string): void;
  done(): void;
}

const PATIENCE_MS = 500;
const INTERVAL_MS = 100;

/** Silent unless standard error is a terminal and the run is long. `now` in ms. */
export function progressOn({ err }: Io, now: () => number = Date.now): Progress {
  const started = now();
  let told = 0;
  let shown = 0;
  const show = (text: string) => {
    err.write(`\r${text}${' '.repeat(Math.max(0, shown - widthOf(text)))}`);
    shown = widthOf(text);
  };
  return {
    tell(doing) {
      const time = now();
      if (!err.isTerminal || time - started < PATIENCE_MS || time - told < INTERVAL_MS) return;
      told = time;
      show(doing.slice(0, (err.columns ?? 80) - 1));
    },
    done() {
      if (shown === 0) return;
      show('');
      err.write('\r');
      shown = 0;
    },
  };
}
