/** The beginning of every page: nothing is loaded from anywhere, and no script runs. */
import { html, type Markup, verbatim } from './markup.ts';

/** From the doctype to the end of the head. `style`: the page's own rules, which are ours and inserted as they are. */
export function headOf(title: string, style: string): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${verbatim(style)}</style>
</head>`;
}
