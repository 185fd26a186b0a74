/** What Monaco has to be told once it is there: our inks, our letters, and a way out of an editor by keyboard. Draws nothing. */
import { type MonacoEditor, useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { defineEditorThemes } from './editorThemes.ts';

const family = 'Source Code Pro Variable';

const letters = {
  fontFamily: `'${family}', ui-monospace, SFMono-Regular, Menlo, Consolas, monospace`,
  fontSize: 14,
  lineHeight: 22,
  // Quotes are full of apostrophes and dashes that look like others; in a source's words that is no warning sign.
  unicodeHighlight: { ambiguousCharacters: false },
};

/** Escape first closes what is open inside an editor; only then does it leave. */
const nothingOpen = [
  'suggestWidgetVisible',
  'parameterHintsVisible',
  'findWidgetVisible',
  'editorHoverVisible',
  'referenceSearchVisible',
  'renameInputVisible',
  'inSnippetMode',
  'editorHasMultipleSelections',
]
  .map((state) => `!${state}`)
  .join(' && ');

export function EditorManners() {
  const monaco = useMonaco((state) => state.monaco);
  const { setTheme, prettifyEditors, mergeQuery, copyQuery } = useGraphiQLActions();
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
    responseEditor: state.responseEditor,
  }));

  useEffect(() => {
    if (!monaco) return;
    defineEditorThemes(monaco);
    const darkness = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    follow();
    darkness.addEventListener('change', follow);
    return () => darkness.removeEventListener('change', follow);
  }, [monaco, setTheme]);

  useEffect(() => {
    if (!monaco) return;
    const leave = { id: 'leave-editor', label: 'Leave the editor', keybindings: [monaco.KeyCode.Escape] };
    const undo = [queryEditor, variableEditor, headerEditor, responseEditor].map((editor) => {
      editor?.updateOptions(letters);
      return editor?.addAction({
        ...leave,
        precondition: nothingOpen,
        run: (left) => focusFrame(left as MonacoEditor),
      });
    });
    return () => {
      for (const action of undo) action?.dispose();
    };
  }, [monaco, queryEditor, variableEditor, headerEditor, responseEditor]);

  useEffect(() => {
    if (!monaco) return;
    // The keys that its buttons name are bound by GraphiQL to what is Control on a Mac alone.
    const { KeyMod, KeyCode } = monaco;
    const keys = [
      { id: 'prettify', label: 'Prettify query', key: KeyCode.KeyP, run: prettifyEditors },
      { id: 'merge', label: 'Merge fragments into query', key: KeyCode.KeyM, run: mergeQuery },
      { id: 'copy', label: 'Copy query', key: KeyCode.KeyC, run: copyQuery },
    ];
    const undo = [queryEditor, variableEditor, headerEditor].flatMap((editor) =>
      keys.map(({ id, label, key, run }) =>
        editor?.addAction({ id, label, keybindings: [KeyMod.Shift | KeyMod.CtrlCmd | key], run: () => void run() }),
      ),
    );
    return () => {
      for (const action of undo) action?.dispose();
    };
  }, [monaco, prettifyEditors, mergeQuery, copyQuery, queryEditor, variableEditor, headerEditor]);

  useEffect(() => {
    if (!monaco) return;
    // Monaco measures letters when it starts; widths taken before the font has come would put the cursor beside the text. Should it not come,
    // the letters that were measured stay.
    const come = () => monaco.editor.remeasureFonts();
    void document.fonts.load(`${letters.fontSize}px '${family}'`).then(come, () => undefined);
  }, [monaco]);

  return null;
}

/** With many tabs the one in front may lie outside the strip: it is brought in. */
export function FrontTabInSight() {
  const { activeTabIndex, count } = useGraphiQL((state) => ({
    activeTabIndex: state.activeTabIndex,
    count: state.tabs.length,
  }));
  useEffect(() => {
    const tab = count > 0 && document.getElementById(`graphiql-session-tab-${activeTabIndex}`);
    if (tab) tab.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeTabIndex, count]);
  return null;
}

/** GraphiQL gives each editor a frame that takes the focus; Enter goes in from there, Tab goes on to the next control. */
function focusFrame(editor: MonacoEditor): void {
  editor.getContainerDomNode().focus();
}
