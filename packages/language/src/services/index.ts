/** What an editor needs of the language. */
export { type Completion, type Completions, complete } from './complete.ts';
export { highlight, type Look, type Stretch } from './highlight.ts';
export { definition, type Hover, hover, references } from './hover.ts';
export { type Named, type Names, namesOf } from './names.ts';
export { applied, type Edit, type Renamed, rename } from './rename.ts';
