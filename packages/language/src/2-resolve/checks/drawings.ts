import type { DeclarationNode, DocumentNode, DrawingNode } from '../../1-parse/ast.ts';
import type { Report } from '../../messages/problem.ts';
import type { Symbols } from '../symbols.ts';

type Drawable = Extract<DeclarationNode, { declares: 'line' | 'zone' }>;

/** Is there a map of it, by whomever? */
export const isDrawn = (d: Drawable): boolean => d.map !== undefined || d.drawings.length > 0;

/** What is undrawn has no drawing, a source draws a thing once at a time, and a reading goes by somebody who drew it. */
export function checkDrawings(document: DocumentNode, symbols: Symbols, report: Report): void {
  for (const d of document.declarations) {
    if (d.declares !== 'line' && d.declares !== 'zone') continue;
    if (d.undrawn && isDrawn(d)) report('drawn-and-undrawn', d.name, { name: d.name.text, sort: d.declares });
    checkSources(d, report);
  }
  for (const { changes } of document.questions.flatMap(({ readings }) => readings)) {
    for (const change of changes) {
      if (change.change !== 'drawn-by') continue;
      const found = symbols.spaces.place.get(change.name.text);
      if (found?.declares !== 'line' && found?.declares !== 'zone') continue;
      for (const { name } of change.by) {
        if (found.drawings.some(({ by }) => by.name.text === name.text)) continue;
        report(
          'draws-nothing',
          name,
          { who: name.text, name: found.name.text, known: sourcesOf(found) },
          { place: found.name, text: `\`${found.name.text}\` is declared here` },
        );
      }
    }
  }
}

function sourcesOf({ drawings, name, declares }: Drawable): string {
  const sources = [...new Set(drawings.map(({ by }) => (by.quoted ? `"${by.name.text}"` : by.name.text)))];
  return sources.length > 0
    ? `name one of those who did: ${sources.map((source) => `\`${source}\``).join(', ')}`
    : `give the ${declares} a line \`drawn by\` and a map, or leave ${name.text} as it is`;
}

function checkSources({ drawings, name }: Drawable, report: Report): void {
  drawings.forEach((drawing, i) => {
    const rival = drawings
      .slice(0, i)
      .find((before) => before.by.name.text === drawing.by.name.text && overlap(before, drawing));
    if (rival)
      report(
        'drawn-twice',
        drawing,
        { who: drawing.by.name.text, name: name.text },
        { place: rival, text: 'the other stands here' },
      );
  });
}

/** Whether both are valid on some day, compared as written; a day after `until` belongs to the time. */
function overlap(a: DrawingNode, b: DrawingNode): boolean {
  const first = (d: DrawingNode) => (d.from ? `${d.from.date} ${d.from.time ?? '00:00'}` : '');
  const last = (d: DrawingNode) => (d.until ? `${d.until.date} ${d.until.time ?? '24:00'}` : '~');
  return first(a) < last(b) && first(b) < last(a);
}
