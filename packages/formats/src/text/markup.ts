/**
 * HTML that cannot be forgotten to escape: everything put into the template is escaped, except what this template made.
 */
import { clean } from './clean.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup made by the template below; nothing else can make one, since the field is private. */
export class Markup {
  readonly #text: string;
  constructor(strings: readonly string[], values: readonly MarkupPart[]) {
    this.#text = strings.reduce((text, string, i) => text + render(values[i - 1]) + string);
  }
  toString(): string {
    return this.#text;
  }
}
export type MarkupPart = string | number | Markup | undefined | readonly MarkupPart[];

function render(part: MarkupPart): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(render).join('');
  return escapeHtml(String(part));
}

/** Text that is only text in HTML and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

export function html(strings: TemplateStringsArray, ...values: readonly MarkupPart[]): Markup {
  return new Markup(strings, values);
}

/** A constant of our own that is no HTML text, such as a style sheet, in which an entity would be read as it stands. */
export function verbatim(constant: string): Markup {
  return new Markup([constant], []);
}
