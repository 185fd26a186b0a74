/** YAML as text that stands commented out: one `# ` before a line takes it out of the file, and taking that away puts it in. */
import { Document, visit } from 'yaml';

/** What a proposal is, for whoever decides: stays a comment when the proposal is uncommented. */
export function told(...lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '#' : `## ${line}`)).join('\n');
}

/** A list of items, each field of which is text, a number or a list, commented out. */
export function commentedOut(items: readonly unknown[]): string {
  const document = new Document(items);
  // An empty value is written as nothing after its colon: a field that is still to be filled in.
  visit(document, {
    Scalar(_, node) {
      if (node.value === null) node.source = '';
    },
  });
  return document
    .toString({ lineWidth: 110, nullStr: '' })
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}

/** The proposals of a file with every one accepted: one `# ` fewer before each line. Comments that explain stay comments. */
export function uncommented(text: string): string {
  return text.replaceAll(/^# ?(?!#)/gm, '').replaceAll(/^##/gm, '#');
}
