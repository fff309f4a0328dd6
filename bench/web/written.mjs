const FIGURES = /^```\nNode v[\s\S]*?^```$/m;

/** A page of the documentation with new figures in the place of its old ones. */
export function withFigures(page, figures) {
  if (!FIGURES.test(page)) throw new Error('the page has no block of figures to write anew');
  return page.replace(FIGURES, () => `\`\`\`\n${figures}\`\`\``);
}
