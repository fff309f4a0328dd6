/** The words of a list that is written as running text. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/);
