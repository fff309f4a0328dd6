/** Edit distance with swaps of neighbours, in steps. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The nearest of the words, if it is near enough to be what was meant. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of words) {
    const steps = distance(lower, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  // The last part of a norm's name is often all that one remembers.
  return best ?? words.find((candidate) => candidate.toLowerCase().endsWith(`/${lower}`));
}

const LISTED = 12;

/** What to do about an unknown word: the nearest one, else all of them, else nothing. */
export function suggestion(word: string, words: readonly string[], what: string): string {
  const near = nearest(word, words);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (words.length === 0) return `There is no ${what}.`;
  const more = words.length > LISTED ? `, and ${words.length - LISTED} more` : '';
  return `There is: ${words.slice(0, LISTED).join(', ')}${more}.`;
}
