/** Signs that cannot be seen, or turn the order in which others are: each stands in the editor as a box with its number. */
import { highlightSpecialChars } from '@codemirror/view';

/** Beyond those that CodeMirror knows: the other signs of direction, joiners of nothing, and tags that say nothing. */
const MORE = /[\u202a-\u202c\u2060-\u2064\u2068\u{e0000}-\u{e007f}]/u;

/** `U+202E`, as tables of signs have it. */
export const numberOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

export const unseen = highlightSpecialChars({
  addSpecialChars: MORE,
  render(code) {
    const box = document.createElement('span');
    box.className = 'write-unseen';
    box.textContent = numberOf(code);
    return box;
  },
});
