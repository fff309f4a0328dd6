import { type Palette, variables } from '@servanda/formats/text';

/** Style of the page of a text. One accent, and greys: no answer has a colour, and none has more weight than another. */

interface Colours extends Palette {
  readonly accent: string;
}
export const READING_LIGHT: Colours = {
  paper: '#fdfcfa',
  ink: '#1f2024',
  quiet: '#5d5f66',
  rule: '#dedad3',
  mark: '#474a52',
  accent: '#66487f',
  kept: '#f3f1ee',
  breached: '#c9c5cf',
  unclear: '#e7e3dc',
  waiting: '#e2e5e8',
  idle: '#eceae7',
};
export const READING_DARK: Colours = {
  paper: '#18181b',
  ink: '#e8e6e3',
  quiet: '#aba9a6',
  rule: '#3b3a3f',
  mark: '#b9b7bd',
  accent: '#c3a6dc',
  kept: '#232327',
  breached: '#4a4653',
  unclear: '#35332f',
  waiting: '#2c3034',
  idle: '#28282b',
};

const fills = ['paper', 'kept', 'breached', 'unclear', 'waiting', 'idle']
  .map((name) => `.fill-${name} { fill: var(--${name}); }`)
  .join('\n');

export const READING_STYLE = `
:root { color-scheme: light dark; ${variables(READING_LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(READING_DARK)} } }
@media print { :root { ${variables(READING_LIGHT)} --paper: #ffffff; color-scheme: light; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 74rem; padding: 3rem 2.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 0.875rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font: 500 1.6rem/1.3 Georgia, 'Iowan Old Style', 'Times New Roman', serif; margin: 0 0 .35rem; }
h2 { font-size: .95rem; font-weight: 600; margin: 3rem 0 .75rem; }
h4 { font-size: .8rem; font-weight: 600; margin: .8rem 0 .15rem; color: var(--quiet); }
p { margin: .2rem 0; }
ul { margin: .15rem 0; padding-inline-start: 1.1rem; }
.quiet, .by, .of, .axis { color: var(--quiet); }
.by { font-size: .78rem; margin-top: .5rem; }
header { border-bottom: 1px solid var(--rule); padding-bottom: 1.25rem; margin-bottom: 2rem; }
header .key { margin-top: .9rem; max-width: 46rem; color: var(--quiet); }
.remark { border-inline-start: 2px solid var(--accent); padding-inline-start: .7rem; margin: .6rem 0; max-width: 46rem; }
.definitions { position: absolute; }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 3.25rem; align-items: start; }
.text { font: 1.125rem/1.7 Georgia, 'Iowan Old Style', 'Times New Roman', serif; margin: 0 0 1.35rem; white-space: normal; }
.statement-passage, .told-passage, .possible-passage { text-underline-offset: .28em; text-decoration-skip-ink: auto; }
.statement-passage { text-decoration: underline 1px var(--accent); }
.told-passage { text-decoration: underline 1px color-mix(in srgb, var(--quiet) 50%, transparent); }
.possible-passage { text-decoration: underline dotted 1.5px var(--quiet); }
/* Where passages overlap, a line of another kind says so. */
.overlap { text-decoration-style: double; }
sup a, .number { font: 600 .75rem/1 system-ui, sans-serif; color: var(--accent); text-decoration: none; }
.number { flex: none; white-space: nowrap; }
sup { line-height: 0; margin-inline-start: .15em; }
.margin { margin-bottom: 1.35rem; }
.note { border-inline-start: 2px solid var(--accent); padding: .1rem 0 .1rem 1rem; margin: .35rem 0 1.5rem; }
.note.told { border-inline-start-color: var(--rule); }
.note.possible { border-inline-start: 2px dotted var(--rule); color: var(--quiet); margin-bottom: 1rem; }
.note.possible .number { color: var(--quiet); }
.note:target { background: color-mix(in srgb, var(--accent) 7%, transparent); }
.head { display: flex; gap: .6rem; align-items: baseline; margin: 0; }
.on { color: var(--quiet); font-size: .8rem; }
.head .on { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.taken { color: var(--quiet); font-size: .8rem; }
.paraphrase { font: 1rem/1.5 Georgia, 'Iowan Old Style', serif; margin: .25rem 0; }
.answer { margin-top: .6rem; }
.part + .part { border-top: 1px solid var(--rule); margin-top: .7rem; }
.answer b, .beside b, li b { font-weight: 600; }
.beside { margin: .4rem 0; }
.beside .quiet { font-size: .8rem; }
details { margin: .35rem 0; }
summary { cursor: pointer; color: var(--accent); font-size: .8rem; }
.note.possible summary { color: var(--quiet); }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.verdicts { margin: .2rem 0; font-size: .8rem; }
.verdicts .of { margin-top: .5rem; }
.words { list-style: none; padding: 0; }
.periods { display: block; width: 100%; margin: .15rem 0; }
.axis { display: flex; justify-content: space-between; font-size: .75rem; }
.period { stroke: var(--mark); stroke-width: 1; }
.hatch { stroke: var(--mark); stroke-width: 1; fill: none; }
.dot { fill: var(--mark); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; color: var(--quiet); }
.legend svg { vertical-align: middle; }
${fills}
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); max-width: 46rem; }
@media (min-width: 60.01rem) {
  /* A short paragraph stays in sight while the eye goes down its notes. */
  .stay { position: sticky; top: 2rem; }
}
@media (max-width: 60rem) {
  body { padding: 1.75rem 1.25rem 3rem; max-width: 42rem; }
  .row { display: block; }
  .text { font-size: 1.0625rem; margin-bottom: .9rem; }
  .margin { margin: 0 0 1.6rem .25rem; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 8.5pt; }
  .row { display: block; }
  .text { font-size: 11pt; line-height: 1.5; margin-bottom: .6rem; }
  .stay { position: static; }
  .margin { margin: 0 0 1.25rem 1rem; }
  details { columns: 2; column-gap: 1.5rem; }
  details details { columns: auto; }
  summary { column-span: all; }
  h2, h4, .head { break-after: avoid; }
  .periods, li { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
}
`;
