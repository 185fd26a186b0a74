/** `npm run corpus -- source FILE`: the beginning of a text's entry in sources.yaml, with what can be read off the file; the rest is for a person to say. */
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { StartFault } from '../faults.ts';
import { fold } from '../fold.ts';
import { readText } from './texts.ts';

/** @throws StartFault when the file cannot be read, or is no text in UTF-8 */
export async function sourceEntry(path: string): Promise<string> {
  const text = await readText(path);
  if ('code' in text)
    throw new StartFault(
      text.code === 'FILE_MISSING' ? `There is no file ${path}.` : `${path} cannot be used: ${text.message}.`,
    );
  const file = basename(path);
  const id = fold(file.replace(/\.[^.]*$/, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `- id: ${id || 'source'}
  title:
  publisher:
  published:
  printedDate: true
  ${stringify({ file }).trimEnd()}
  sha256: ${text.sha256}
  body:
    from:
    to:`;
}
