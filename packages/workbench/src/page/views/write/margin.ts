/** Words beside lines of the document: how its examples come out. */
import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, GutterMarker, gutter } from '@codemirror/view';

export interface Margin {
  /** From 1. */
  readonly line: number;
  /** One sign, and in words what it means. */
  readonly sign: string;
  readonly words: string;
  readonly kind: 'passes' | 'fails';
}

export const setMargin = StateEffect.define<readonly Margin[]>();

class Sign extends GutterMarker {
  readonly margin: Margin;

  constructor(margin: Margin) {
    super();
    this.margin = margin;
  }

  override eq(other: Sign): boolean {
    return other.margin.words === this.margin.words;
  }

  override toDOM(): HTMLElement {
    const dom = document.createElement('span');
    dom.className = `write-example ${this.margin.kind}`;
    dom.textContent = this.margin.sign;
    dom.title = this.margin.words;
    return dom;
  }
}

const field = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(signs, { changes, effects, state }) {
    const set = effects.find((effect) => effect.is(setMargin));
    if (!set?.is(setMargin)) return signs.map(changes);
    const ranges = set.value
      .filter(({ line }) => line >= 1 && line <= state.doc.lines)
      .map((margin) => new Sign(margin).range(state.doc.line(margin.line).from));
    return RangeSet.of(ranges, true);
  },
});

export const margin = [
  field,
  gutter({ class: 'write-margin', markers: (view: EditorView) => view.state.field(field) }),
];
