/**
 * What is wrong with a file that is not YAML, in the words of who writes it. One slip of indentation makes a parser complain of every line after it, in words about its own
 * parts, so each item of a list is looked at by itself and the first thing wrong with it is told: what stands there, and what to write instead.
 */
import { type Document, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import corpusSchema from '../../seeds/corpus.schema.json';

export interface YamlFault {
  /** From 1, in the file. */
  readonly line: number;
  readonly code: 'YAML_SYNTAX' | 'DUPLICATE_KEY' | 'CUT_SHORT';
  readonly message: string;
}

/** None when the text is YAML. */
export function yamlFaults(text: string): YamlFault[] {
  const whole = problems(text);
  if (whole.length === 0) return [];
  const found = itemsOf(text).flatMap(({ first, lines }) =>
    faultsOfItem(lines).map((fault) => ({ ...fault, line: fault.line + first })),
  );
  // What no item is wrong with by itself is wrong between them.
  return found.length > 0 ? found : whole.slice(0, 1).map(({ line, code, said }) => generic(line, code, said));
}

/** Values that YAML ends where a # stands after a blank, though what follows is no remark but more of the value: "Room #4" would be loaded as "Room". */
export function cutShort(text: string, document: Document, lines: LineCounter): YamlFault[] {
  const found: YamlFault[] = [];
  if (!/\s#[^\s#!-]/.test(text)) return found;
  visit(document, {
    Scalar(_, node) {
      const end = node.range?.[1];
      if (node.type !== Scalar.PLAIN || node.value === '' || end === undefined) return;
      const after = /^[ \t]+(#[^\s#!-].*)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.[1];
      if (after === undefined) return;
      const message = `a # after a space begins a remark, so of this value only “${short(String(node.value))}” is left: put the whole in quotation marks, or a space after the #`;
      found.push({ line: lines.linePos(end).line, code: 'CUT_SHORT', message });
    },
  });
  return found;
}

interface Problem {
  readonly line: number;
  readonly code: string;
  /** In the parser's words. */
  readonly said: string;
}

function problems(text: string): Problem[] {
  const lines = new LineCounter();
  const { errors, warnings } = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  return [...errors, ...warnings].map(({ code, message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    code,
    said: message.replace(/ at line \d+, column \d+:[\s\S]*$/, ''),
  }));
}

/** The items of a list at the left edge, each with what precedes the next; `first` counts the lines before it. A file that is no list is one. */
function itemsOf(text: string): { readonly first: number; readonly lines: readonly string[] }[] {
  const items: { first: number; lines: string[] }[] = [{ first: 0, lines: [] }];
  for (const [n, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^-(?=[\s\p{L}]|$)/u.test(line)) items.push({ first: n, lines: [] });
    items.at(-1)?.lines.push(line);
  }
  return items;
}

function faultsOfItem(lines: readonly string[]): YamlFault[] {
  const [first, ...others] = problems(lines.join('\n'));
  const slip = slipIn(lines);
  // A slip may be YAML by itself, as "-id:" is, and yet be what the parser stumbled over further on.
  if (first === undefined) return slip?.fatal ? [syntax(slip)] : [];
  if (first.code === 'DUPLICATE_KEY') {
    const again = [first, ...others].filter(({ code }) => code === 'DUPLICATE_KEY');
    const id = again.find(({ line }) => /^\s*id:/.test(lines[line - 1] ?? ''));
    if (id === undefined) return again.map(({ line, code, said }) => generic(line, code, said));
    const message = 'a second id stands here: the next thing of the list begins with a dash, "- id:"';
    return [{ line: id.line, code: 'DUPLICATE_KEY', message }];
  }
  return [
    slip === undefined || first.code === 'MULTIPLE_DOCS' ? generic(first.line, first.code, first.said) : syntax(slip),
  ];
}

function syntax({ line, message }: Slip): YamlFault {
  return { line, code: 'YAML_SYNTAX', message };
}

function generic(line: number, code: string, said: string): YamlFault {
  if (code === 'DUPLICATE_KEY') return { line, code, message: 'the field stands here twice: leave one out' };
  const message =
    code === 'MULTIPLE_DOCS' ? 'a second document begins here (---): one file holds one' : `this is not YAML: ${said}`;
  return { line, code: 'YAML_SYNTAX', message };
}

interface Slip {
  readonly line: number;
  readonly message: string;
  /** Whether it alone makes the list no list, whatever the parser says of the item. */
  readonly fatal?: true;
}

const fields = new Set(
  Object.values(corpusSchema.$defs as Readonly<Record<string, { readonly properties?: object }>>).flatMap(
    ({ properties }) => ['from', 'to', 'on', 'reason', ...Object.keys(properties ?? {})],
  ),
);

/** The first line that people write and YAML does not take. */
function slipIn(lines: readonly string[]): Slip | undefined {
  const columns: number[] = [];
  let opens = false;
  /** The column of the field whose text goes on below, and whether every line of it is its own (after | or >). */
  let text: { readonly column: number; readonly block: boolean } | undefined;
  for (const [n, written] of lines.entries()) {
    const line = n + 1;
    const slip = (message: string): Slip => ({ line, message });
    if (/^\s*(#.*)?$|^---/.test(written)) continue;
    if (/^ *\t/.test(written))
      return slip('the line begins with a tab: YAML is indented with spaces, put them in its place');
    if (/^ *[^\S\t ]/.test(written))
      return slip(
        'the line begins with a blank of print, which looks like a space and is none: put spaces in its place',
      );
    if (/^(<{7}|={7}|>{7})( |$)/.test(written))
      return slip(
        'two versions of the file were joined and not decided between (<<<<<<< ======= >>>>>>>): keep one, and take these three lines out',
      );
    const indent = written.length - written.trimStart().length;
    if (text?.block && indent > text.column) continue;
    const glued = /^\s*-(?=[\p{L}]+:)/u.exec(written);
    if (glued) return { ...slip('a space is missing after the dash: write "- id:"'), fatal: true };
    const [, dash = '', key, glue, value = ''] = /^ *((?:- +)*)(\w+):(\S?)(.*)$/.exec(written) ?? [];
    if (key === undefined || !fields.has(key)) {
      if (text !== undefined && indent <= text.column && !/^\s*-(\s|$)/.test(written))
        return slip(
          `the line goes on with the text above it, so it must stand further right than its field: at least ${spaces(text.column + 1)} before it`,
        );
      continue;
    }
    if (glue !== '' && glue !== undefined && !/["'[{|>]/.test(glue))
      return slip(`a space is missing after the colon: write "${key}: ${glue}${short(value)}"`);
    const column = indent + dash.length;
    const above = columns.at(-1);
    if (dash === '' && !opens && above !== undefined && !columns.includes(column)) {
      const message = `"${key}:" has ${spaces(column)} before it, and the field above it has ${spaces(above)}: fields of one thing have as many`;
      return slip(message);
    }
    while (columns.length > 0 && column <= (columns.at(-1) ?? 0)) columns.pop();
    columns.push(column);
    const rest = `${glue ?? ''}${value}`.trim();
    const wrong = valueSlip(key, rest, lines.slice(n + 1));
    if (wrong !== undefined) return slip(wrong);
    opens = rest === '' || rest.startsWith('#');
    text = opens ? undefined : { column, block: /^[|>][-+\d]*( +#.*)?$/.test(rest) };
  }
  return undefined;
}

/** What is wrong with the value that begins on a field's line. */
function valueSlip(key: string, value: string, below: readonly string[]): string | undefined {
  const [mark = ''] = value;
  if (mark === '"' || mark === "'") return quotedSlip(key, value, mark, below);
  if (mark === '[' || mark === '{') {
    const end = mark === '[' ? ']' : '}';
    const whole = [value, ...below].join('\n');
    if (!whole.includes(end))
      return `the ${mark} that begins the value is closed nowhere: put ${end} after it, or, if it is the text's own, ${inMarks(key, value)}`;
    if (new RegExp(`\\${end}\\s*[^\\s#,\\]}]`).test(value))
      return `a value that begins with ${mark} is a list or a map; as text, ${inMarks(key, value)}`;
    return undefined;
  }
  if (/^[@`%]/.test(value)) return `a value cannot begin with ${mark}: ${inMarks(key, value)}`;
  if (/^[&*!]\S/.test(value) && /\s/.test(value))
    return `a value that begins with ${mark} means something else in YAML: ${inMarks(key, value)}`;
  if (!/^[|>#]/.test(value) && /:(\s|$)/.test(value.replace(/\s#.*$/, '')))
    return `a value with a colon and a space after it must stand in quotation marks: ${inMarks(key, value)}`;
  return undefined;
}

function quotedSlip(key: string, value: string, mark: string, below: readonly string[]): string | undefined {
  const inside = mark === '"' ? /^"(?:[^"\\]|\\.)*"/s : /^'(?:[^']|'')*'/;
  const end = inside.exec(value)?.[0].length;
  if (end === undefined) {
    // It may go on in the next lines, as far as a field or a remark begins there.
    const next = below.findIndex(
      (line) => /^\s*#/.test(line) || (/^\s*(- +)*\w+:(\s|$)/.test(line) && fields.has(/\w+/.exec(line)?.[0] ?? '')),
    );
    const more = below.slice(0, next < 0 ? undefined : next);
    return inside.test([value, ...more].join('\n'))
      ? undefined
      : `the ${mark} that begins the value is closed nowhere: put another at its end`;
  }
  const after = value.slice(end).trim();
  if (after === '' || after.startsWith('#')) return undefined;
  return `the value ends at its second ${mark}, and more stands after that: ${inMarks(key, value)}`;
}

/** What to write: the value in the quotation marks that do not stand in it. Those that it begins and ends with were meant to be its own. */
function inMarks(key: string, value: string): string {
  const text = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  const written = text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
  return `write ${key}: ${written}`;
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? 'one space' : `${count} spaces`;
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
