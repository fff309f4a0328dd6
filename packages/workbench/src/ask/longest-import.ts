/** The longest file that a page reads, bytes: as objects it takes some ten times as much memory. */
export const LONGEST_IMPORT = 64_000_000;
