/** `npm run corpus -- suggest`: its arguments, what it says, and its exit code. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExitCode, World } from '../corpus/commands.ts';
import { requireCorpus } from '../corpus/read.ts';
import { sha256Of } from '../corpus/texts.ts';
import type { Corpus } from '../corpus/types.ts';
import { decode, largestText, readBytes } from '../corpus/yamlFile.ts';
import { measureUnread, measureWhole, total } from './measure.ts';
import { measuredText } from './measuredText.ts';
import { reportOf } from './report.ts';
import { suggest } from './suggest.ts';

export const suggestUsage = `  suggest TEXT [--corpus DIR]   what a person may take from a text into the corpus, as YAML that is commented out: known entities, new names, dates, claims
  suggest --measure --texts DIR [--corpus DIR]   how much of what a reader took from the corpus' own texts it proposes`;

export async function suggestCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    world.complain(`${asked}\n\n${suggestUsage}`);
    return 2;
  }
  const corpus = await requireCorpus(
    asked.corpus === undefined ? resolve(world.project, 'seeds', 'birmingham') : resolve(world.from, asked.corpus),
  );
  if ('texts' in asked) return measure(corpus, resolve(world.from, asked.texts), world);
  const path = resolve(world.from, asked.text);
  const bytes = await readBytes(path, largestText);
  const raw = bytes instanceof Uint8Array ? decode(bytes) : bytes;
  if (!(bytes instanceof Uint8Array) || typeof raw !== 'string') {
    const why = typeof raw === 'string' ? '' : raw.code === 'FILE_MISSING' ? 'there is no such file' : raw.message;
    world.complain(`The text ${asked.text} cannot be read: ${why}`);
    return 1;
  }
  const sha256 = sha256Of(bytes);
  const source = corpus.sources.find((each) => each.sha256 === sha256)?.id;
  const known = knownOf(corpus);
  world.say(reportOf(suggest(raw, known), { name: basename(path), sha256 }, known, source).trimEnd());
  return 0;
}

export function knownOf({ entities, claims, sources, conflicts, questions }: Corpus) {
  const ids = new Set([...entities, ...claims, ...sources, ...conflicts, ...questions].map(({ id }) => id));
  return { entities, claims, ids };
}

type Asked = { readonly corpus: string | undefined } & ({ readonly text: string } | { readonly texts: string });

/** What is asked for, or what is wrong with how it is asked. */
function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { corpus: { type: 'string' }, texts: { type: 'string' }, measure: { type: 'boolean' } },
    });
    const { corpus, texts, measure: measuring = false } = values;
    const [text] = positionals;
    if (measuring)
      return texts === undefined || positionals.length > 0
        ? 'suggest --measure needs --texts and the folder of the texts, and takes no text'
        : { corpus, texts };
    if (texts !== undefined) return '--texts is for suggest --measure';
    return text === undefined || positionals.length > 1 ? 'suggest takes the file of one text' : { corpus, text };
  } catch (error) {
    if (error instanceof TypeError) return error.message.split('.')[0] ?? error.message;
    throw error;
  }
}

async function measure(corpus: Corpus, folder: string, { say, complain }: World): Promise<ExitCode> {
  const texts = new Map<string, string>();
  for (const { id, file, sha256 } of corpus.sources) {
    const bytes = file === undefined ? undefined : await readBytes(resolve(folder, file), largestText);
    const raw = bytes instanceof Uint8Array && sha256Of(bytes) === sha256 ? decode(bytes) : undefined;
    if (typeof raw === 'string') texts.set(id, raw);
    else
      complain(
        `The text of ${id} (${file ?? 'no file named'}) is not there, or is not the one that was read: left out.`,
      );
  }
  if (texts.size === 0) return 1;
  const measures = [
    ['with all that the corpus knows', measureWhole(corpus, texts)],
    ['with what its other sources know', measureUnread(corpus, texts)],
  ] as const;
  for (const [how, all] of measures) say(measuredText(how, all, total));
  return 0;
}
