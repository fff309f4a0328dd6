import { DARK, LIGHT, variables } from '@servanda/formats/text';

const fills = Object.keys(LIGHT)
  .map((name) => `.fill-${name} { fill: var(--${name}); }`)
  .join('\n');

/** The style sheet of the page. The print is always light: ink on paper. */
export const STYLE = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
@media print { :root { ${variables(LIGHT)} color-scheme: light; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; }
.quiet, caption, th { color: var(--quiet); }
.note { border-left: .25rem solid var(--mark); padding-left: .5rem; }
.definitions { position: absolute; }
figure { margin: .5rem 0; }
.bar { font-size: .9rem; margin-top: .5rem; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin-left: 1rem; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 1rem 0; padding: 0; }
.legend svg { vertical-align: middle; }
.timeline { display: block; width: 100%; margin: 0; font: .8rem system-ui, sans-serif; }
.timeline text { fill: var(--ink); }
.timeline .tick { fill: var(--quiet); }
.timeline .axis { stroke: var(--rule); }
.period { stroke: var(--mark); stroke-width: 1; }
.hatch { stroke: var(--mark); stroke-width: 1; fill: none; }
.dot { fill: var(--mark); }
${fills}
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
caption { text-align: left; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; }
tbody th { color: var(--ink); }
td ul { margin: .25rem 0; padding-left: 1.1rem; color: var(--quiet); font-size: .9rem; }
details { margin: .25rem 0 1rem; }
summary { cursor: pointer; }
.bad, .maybe { font-weight: 600; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
@media (min-width: 40.01rem) {
  /* A date or a share broken over three lines cannot be compared down a column. */
  .rows thead th, .rows td:is([data-head="since"], [data-head="breach from"], [data-head="number"], [data-head="coverage"]) { white-space: nowrap; }
}
@media (max-width: 40rem) {
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows tr { display: block; border-bottom: 1px solid var(--rule); padding: .5rem 0; }
  .rows th, .rows td { display: block; border: 0; padding: 0; }
  .rows td:empty { display: none; }
  .rows td[data-head]::before { content: attr(data-head) ": "; color: var(--quiet); }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  .timeline, tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
}
`;
