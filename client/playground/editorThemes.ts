/**
 * Paper and ink for Monaco, which takes hex colours only and knows no CSS variables: the same as ui/theme.css where that has them.
 * Every colour of text stands at 4.5:1 or more on its paper, field names and strings at 7:1.
 */

/** The one thing that is asked of Monaco here. */
interface Themable {
  editor: {
    defineTheme(
      name: string,
      theme: {
        base: 'vs' | 'vs-dark';
        inherit: boolean;
        rules: { token: string; foreground: string }[];
        colors: Record<string, string>;
      },
    ): void;
  };
}

export const editorThemes = { light: 'whose-watch-light', dark: 'whose-watch-dark' };

interface Inks {
  base: 'vs' | 'vs-dark';
  paper: string;
  raised: string;
  ink: string;
  quiet: string;
  accent: string;
  marked: string;
  chosen: string;
  keyword: string;
  type: string;
  variable: string;
  string: string;
  number: string;
  fault: string;
}

const light: Inks = {
  base: 'vs',
  paper: '#FBFAF7',
  raised: '#FFFFFF',
  ink: '#1C1B19',
  quiet: '#6A665E',
  accent: '#96291C',
  marked: '#FBE9A9',
  chosen: '#F6E8E2',
  keyword: '#0A4F80',
  type: '#5B3E8F',
  variable: '#7A4E00',
  string: '#1F5A37',
  number: '#8A3B00',
  fault: '#B3261E',
};

const dark: Inks = {
  base: 'vs-dark',
  paper: '#161513',
  raised: '#201E1B',
  ink: '#ECE8DF',
  quiet: '#9D978B',
  accent: '#F2A88F',
  marked: '#54481C',
  chosen: '#38241E',
  keyword: '#8FC1EE',
  type: '#C9B3F2',
  variable: '#E8C47A',
  string: '#9DD3AE',
  number: '#F0B27A',
  fault: '#FF9E94',
};

export function defineEditorThemes(monaco: Themable): void {
  for (const [name, inks] of [
    [editorThemes.light, light],
    [editorThemes.dark, dark],
  ] as const) {
    monaco.editor.defineTheme(name, { base: inks.base, inherit: true, rules: rules(inks), colors: colours(inks) });
  }
}

const rules = (inks: Inks) =>
  Object.entries({
    '': inks.ink,
    'keyword.gql': inks.keyword,
    'key.identifier.gql': inks.ink,
    'argument.identifier.gql': inks.variable,
    'type.identifier.gql': inks.type,
    'annotation.gql': inks.type,
    'comment.gql': inks.quiet,
    'delimiter.gql': inks.quiet,
    'operator.gql': inks.quiet,
    'string.gql': inks.string,
    'string.quote.gql': inks.string,
    'number.gql': inks.number,
    'string.key.json': inks.ink,
    'string.value.json': inks.string,
    'number.json': inks.number,
    'keyword.json': inks.keyword,
    'delimiter.bracket.json': inks.quiet,
    'delimiter.array.json': inks.quiet,
    'delimiter.colon.json': inks.quiet,
    'delimiter.comma.json': inks.quiet,
  }).map(([token, colour]) => ({ token, foreground: colour.slice(1) }));

const transparent = '#00000000';

const colours = (inks: Inks) => ({
  'editor.background': transparent,
  'editor.foreground': inks.ink,
  'editorLineNumber.foreground': inks.quiet,
  'editorLineNumber.activeForeground': inks.ink,
  'editorLineNumber.dimmedForeground': inks.quiet,
  'editorCursor.foreground': inks.accent,
  'editor.selectionBackground': inks.marked,
  'editorBracketHighlight.foreground1': inks.quiet,
  'editorBracketHighlight.foreground2': inks.quiet,
  'editorBracketHighlight.foreground3': inks.quiet,
  'editorBracketHighlight.unexpectedBracket.foreground': inks.fault,
  'editorBracketMatch.background': transparent,
  'editorBracketMatch.border': `${inks.quiet}99`,
  'editor.wordHighlightBackground': `${inks.marked}99`,
  'editorIndentGuide.background1': `${inks.quiet}33`,
  'editorIndentGuide.activeBackground1': `${inks.quiet}66`,
  'editorError.foreground': inks.fault,
  'editorWidget.background': inks.raised,
  'editorWidget.border': `${inks.quiet}66`,
  'editorHoverWidget.background': inks.raised,
  'editorHoverWidget.border': `${inks.quiet}66`,
  'editorSuggestWidget.background': inks.raised,
  'editorSuggestWidget.border': `${inks.quiet}66`,
  'editorSuggestWidget.foreground': inks.ink,
  'editorSuggestWidget.selectedBackground': inks.chosen,
  'editorSuggestWidget.selectedForeground': inks.ink,
  'editorSuggestWidget.highlightForeground': inks.accent,
  'editorSuggestWidget.focusHighlightForeground': inks.accent,
  'list.hoverBackground': inks.chosen,
  'list.highlightForeground': inks.accent,
  'quickInput.background': inks.raised,
  'quickInputList.focusBackground': inks.chosen,
  'quickInputList.focusForeground': inks.ink,
  'menu.background': inks.raised,
  'menu.foreground': inks.ink,
  'menu.selectionBackground': inks.chosen,
  'menu.selectionForeground': inks.ink,
  'input.background': inks.paper,
  'textLink.foreground': inks.accent,
  'textLink.activeForeground': inks.accent,
  'scrollbar.shadow': transparent,
  'scrollbarSlider.background': `${inks.quiet}40`,
  'scrollbarSlider.hoverBackground': `${inks.quiet}73`,
  'scrollbarSlider.activeBackground': `${inks.quiet}99`,
  focusBorder: inks.accent,
});
