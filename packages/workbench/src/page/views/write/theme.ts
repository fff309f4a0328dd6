import { EditorView } from '@codemirror/view';

/** The editor in the colours of the page: they come through as custom properties. */
export const theme = EditorView.theme({
  '&': {
    border: '1px solid var(--outline)',
    borderRadius: '4px',
    height: 'min(75vh, 60rem)',
    background: 'var(--paper)',
    color: 'var(--ink)',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", "Noto Sans Mono", monospace',
    fontSize: '0.875rem',
    lineHeight: '1.5',
  },
  '.cm-gutters': { background: 'var(--raised)', color: 'var(--quiet)', borderColor: 'var(--rule)' },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'var(--raised)' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--waiting)' },
  '.cm-tooltip, .cm-panels': { background: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--outline)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--waiting)', color: 'var(--ink)' },
  '.cm-completionDetail': { color: 'var(--quiet)', marginInlineStart: '1em' },
  '.cm-diagnosticText': { color: 'var(--ink)' },
  '.look-keyword': { fontWeight: '650' },
  '.look-declared': { color: 'var(--link)', fontWeight: '650' },
  '.look-name': { color: 'var(--link)' },
  '.look-string, .look-date, .look-number': { fontStyle: 'italic' },
  '.look-comment': { color: 'var(--quiet)', fontStyle: 'italic' },
  '.write-margin': { minWidth: '1.2rem' },
  '.write-example': { fontWeight: '700', color: 'var(--ink)' },
  '.write-hover': { padding: '0.4rem 0.7rem', maxWidth: '34rem', font: 'inherit' },
  '.write-hover p, .write-hover pre': { margin: '0', whiteSpace: 'pre-wrap' },
});
