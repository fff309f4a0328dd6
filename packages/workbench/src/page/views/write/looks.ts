/** Colours the rules by what each stretch is. The stretches are found anew when the text changes, and drawn where they are seen. */
import { RangeSetBuilder, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { highlight, type Stretch } from '@servanda/language';

const stretches = StateField.define<readonly Stretch[]>({
  create: (state) => stretchesOf(state.doc),
  update: (known, { docChanged, state }) => (docChanged ? stretchesOf(state.doc) : known),
});

const stretchesOf = (text: Text) => highlight(text.toString());

const marks = new Map<string, Decoration>();
const markOf = (look: string): Decoration => {
  const known = marks.get(look) ?? Decoration.mark({ class: `look-${look}` });
  marks.set(look, known);
  return known;
};

const drawn = ViewPlugin.define(
  (view) => ({
    decorations: decorationsOf(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = decorationsOf(update.view);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

function decorationsOf(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const all = view.state.field(stretches);
  for (const { from, to } of view.visibleRanges)
    for (let i = firstAfter(all, from); i < all.length; i++) {
      const stretch = all[i];
      if (!stretch || stretch.from >= to) break;
      builder.add(stretch.from, stretch.to, markOf(stretch.look));
    }
  return builder.finish();
}

/** Index of the first stretch that ends after an offset. */
function firstAfter(all: readonly Stretch[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const looks = [stretches, drawn];
