/** The editor of a document: CodeMirror with the services of the language. */
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, lintKeymap, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import type { Diagnostic } from '@servanda/language';
import { inEditor } from './line-ends.ts';
import { looks } from './looks.ts';
import { type Margin, margin, setMargin } from './margin.ts';
import { theme } from './theme.ts';
import { unseen } from './unseen.ts';

/** What the editor asks of the language; offsets in the text as it stands. */
export interface Services {
  complete(
    text: string,
    offset: number,
  ): Promise<
    { from: number; options: readonly { label: string; sort: string; detail?: string | undefined }[] } | undefined
  >;
  hover(
    text: string,
    offset: number,
  ): Promise<{ from: number; to: number; text: string; declaration?: string | undefined } | undefined>;
  definition(text: string, offset: number): Promise<{ from: number; to: number } | undefined>;
  format(text: string): string;
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  /** For those who cannot see it. */
  readonly label: string;
  readonly services: Services;
  readonly onChange: (text: string) => void;
  /** The reader wants to give the name at an offset another one. */
  readonly onRename: (offset: number) => void;
}

export interface Editor {
  readonly view: EditorView;
  show(diagnostics: readonly Diagnostic[]): void;
  /** What stands beside lines: the results of examples. */
  beside(margins: readonly Margin[]): void;
  replace(text: string): void;
  /** Goes to a line and column, both from 1. */
  goTo(line: number, column: number): void;
  close(): void;
}

export function openEditor({ parent, text, label, services, onChange, onRename }: EditorOptions): Editor {
  const goToDefinition = (view: EditorView, offset = view.state.selection.main.head): boolean => {
    void services
      .definition(view.state.doc.toString(), offset)
      .then((found) => found && select(view, found.from, found.to));
    return true;
  };
  // In a tree of its own the editor's styles are sheets of that tree; in the page they would be inline, which its policy refuses.
  const root = parent.attachShadow({ mode: 'open' });
  const view = new EditorView({
    parent: root.appendChild(document.createElement('div')),
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        margin,
        history(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        looks,
        unseen,
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          tabindex: '0',
          spellcheck: 'false',
          dir: 'ltr',
          lang: 'en',
        }),
        autocompletion({ override: [(context) => completed(context, services)] }),
        hoverTooltip(async ({ state }, pos) => hovered(await services.hover(state.doc.toString(), pos))),
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && onChange(state.doc.toString())),
        EditorView.domEventHandlers({
          mousedown(event, editor) {
            const offset = editor.posAtCoords({ x: event.clientX, y: event.clientY });
            if (event.button !== 0 || offset === null || !(isApple ? event.metaKey : event.ctrlKey)) return false;
            return goToDefinition(editor, offset);
          },
        }),
        // Tab leaves the editor as it leaves every other field: nobody must be caught in it.
        keymap.of([
          { key: 'F12', run: (editor) => goToDefinition(editor) },
          {
            key: 'F2',
            run: ({ state }) => {
              onRename(state.selection.main.head);
              return true;
            },
          },
          {
            key: 'Shift-Alt-f',
            run: (editor) => {
              put(editor, services.format(editor.state.doc.toString()));
              return true;
            },
          },
          ...completionKeymap,
          ...searchKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
      ],
    }),
  });
  return {
    view,
    show(diagnostics) {
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.map((diagnostic) => markOf(diagnostic, view.state)),
        ),
      );
    },
    beside: (margins) => view.dispatch({ effects: setMargin.of(margins) }),
    replace: (next) => put(view, next),
    goTo(line, column) {
      const at = offsetOf(view.state, line, column);
      select(view, at, at);
    },
    close: () => view.destroy(),
  };
}

async function completed(context: CompletionContext, services: Services): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  if (!explicit && !context.matchBefore(/[\p{L}\p{N}-]{2,}/u)) return null;
  const found = await services.complete(state.doc.toString(), pos);
  if (!found || found.options.length === 0) return null;
  return {
    from: found.from,
    options: found.options.map(({ label, sort, detail }) => ({ label, type: sort, detail: detail ?? sort })),
    validFor: /^[\p{L}\p{N}_'’/+.-]*$/u,
  };
}

function hovered(found: Awaited<ReturnType<Services['hover']>>) {
  if (!found) return null;
  return {
    pos: found.from,
    end: found.to,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'write-hover';
      const what = dom.appendChild(document.createElement('p'));
      what.textContent = found.text;
      if (found.declaration !== undefined)
        dom.appendChild(document.createElement('pre')).textContent = found.declaration;
      return { dom };
    },
  };
}

/** There Ctrl and a click open a menu. */
const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** Puts a text in the place of another, changing only what differs, so that the cursor stays where it is. */
function put(view: EditorView, text: string): void {
  const next = inEditor(text);
  const now = view.state.doc.toString();
  let from = 0;
  while (from < now.length && from < next.length && now[from] === next[from]) from++;
  let tail = 0;
  while (tail < now.length - from && tail < next.length - from && now.at(-1 - tail) === next.at(-1 - tail)) tail++;
  if (now !== next)
    view.dispatch({ changes: { from, to: now.length - tail, insert: next.slice(from, next.length - tail) } });
}

function select(view: EditorView, from: number, to: number): void {
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}

function offsetOf(state: EditorState, line: number, column: number): number {
  const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  return Math.min(from + column - 1, to);
}

function markOf(
  { line, column, endLine, endColumn, severity, message, help, code }: Diagnostic,
  state: EditorState,
): Mark {
  const from = offsetOf(state, line, column);
  return {
    from,
    to: Math.max(from, offsetOf(state, endLine, endColumn)),
    severity,
    source: code,
    message: `${message}; ${help}`,
  };
}
