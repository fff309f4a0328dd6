// Figures of several runs, each beside what was asked.

const sorted = (figures) => [...figures].sort((a, b) => a - b);
export const median = (figures) => sorted(figures)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** One line: median, lowest and highest, and whether the limit holds. `most`: not above it; else not below. */
export function line(what, figures, limit, unit, most = true) {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const middle = median(figures);
  const holds = most ? middle <= limit : middle >= limit;
  const shown = (n) => (n >= 100 ? n.toFixed(0) : n.toFixed(1));
  console.log(
    `${what}: ${shown(middle)} ${unit} (${shown(low)} to ${shown(high)}); asked: ${most ? 'at most' : 'at least'} ${limit} ${unit}; ${holds ? 'holds' : 'DOES NOT HOLD'}`,
  );
}
