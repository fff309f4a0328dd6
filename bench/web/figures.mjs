// Figures of several runs, each beside what was asked of it.

const sorted = (figures) => figures.toSorted((a, b) => a - b);

/** The figure of which a part (0 to 1) of all is not greater. */
export const quantile = (figures, part) =>
  sorted(figures)[Math.max(0, Math.ceil(figures.length * part) - 1)] ?? Number.NaN;
export const median = (figures) => quantile(figures, 0.5);

/** How even a movement was, by the instants (ms) of its frames: frames in its worst second, and how long each took, ms. */
export function evenness(instants) {
  const gaps = instants.slice(1).map((at, i) => at - instants[i]);
  const last = instants.at(-1) ?? 0;
  // Each second that begins with a frame and lies within the movement.
  const seconds = instants
    .filter((from) => from + 1000 <= last)
    .map((from) => instants.filter((at) => at > from && at <= from + 1000).length);
  const whole = ((instants.length - 1) * 1000) / (last - (instants[0] ?? 0));
  return { worstSecond: Math.min(whole, ...seconds), gaps };
}

const thousands = new Intl.NumberFormat('en');
const shown = (n) => (n >= 100 ? thousands.format(Math.round(n)) : n.toFixed(1));

/** Whether the median is within the limit: not above `atMost`, not below `atLeast`; without a limit undefined. */
export function holds(figures, { atMost, atLeast } = {}) {
  if (figures.length === 0) return false;
  if (atMost !== undefined) return median(figures) <= atMost;
  return atLeast === undefined ? undefined : median(figures) >= atLeast;
}

/** One line: what, median, lowest and highest, what was asked, and whether it holds. */
export function lineOf(what, figures, unit, limit = {}) {
  const range = figures.length > 1 ? ` (${shown(Math.min(...figures))} to ${shown(Math.max(...figures))})` : '';
  const asked =
    limit.atMost !== undefined
      ? `at most ${thousands.format(limit.atMost)}`
      : limit.atLeast !== undefined
        ? `at least ${thousands.format(limit.atLeast)}`
        : '';
  const verdict = { true: 'holds', false: 'BROKEN' }[String(holds(figures, limit))] ?? '';
  const measured = `${shown(median(figures))} ${unit}${range}`;
  return [what.padEnd(56), measured.padEnd(30), asked.padEnd(15), verdict].join(' ').trimEnd();
}

/** Prints lines as they come, and keeps them. */
export function createReport() {
  const lines = [];
  const broken = [];
  const say = (line) => {
    lines.push(line);
    console.log(line);
  };
  return {
    say,
    figure(what, figures, unit, limit) {
      if (holds(figures, limit) === false) broken.push(what);
      say(lineOf(what, figures, unit, limit));
    },
    text: () => `${lines.join('\n')}\n`,
    broken,
  };
}
