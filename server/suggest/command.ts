/** `npm run corpus -- suggest`: its arguments, what it says, and its exit code. */
import { basename, resolve } from 'node:path';
import type { ExitCode, World } from '../corpus/commands.ts';
import { requireCorpus } from '../corpus/read.ts';
import { readText } from '../corpus/texts.ts';
import type { Corpus } from '../corpus/types.ts';
import { parsedArguments, UsageFault } from '../corpus/usage.ts';
import { measuredText } from './measuredText.ts';

export const suggestUsage = `  suggest TEXT [--corpus DIR]   what a person may take from a text into the corpus, as YAML that is commented out: known entities, new names, dates, claims
  suggest --measure --texts DIR [--corpus DIR]   how much of what a reader took from the corpus' own texts it proposes`;

export async function suggestCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const asked = readArguments(args);
  const corpus = await requireCorpus(
    asked.corpus === undefined ? resolve(world.project, 'seeds', 'birmingham') : resolve(world.from, asked.corpus),
  );
  if ('texts' in asked) return measure(corpus, resolve(world.from, asked.texts), world);
  const path = resolve(world.from, asked.text);
  const text = await readText(path);
  if ('code' in text) {
    const why = text.code === 'FILE_MISSING' ? 'there is no such file' : text.message;
    world.complain(`The text ${asked.text} cannot be read: ${why}`);
    return 1;
  }
  const { raw, sha256 } = text;
  const source = corpus.sources.find((each) => each.sha256 === sha256)?.id;
  const known = knownOf(corpus);
  const { suggest } = await import('./suggest.ts');
  const { reportOf } = await import('./report.ts');
  const which = `${corpus.title} (${asked.corpus ?? 'the shipped corpus, as no other is named: --corpus DIR names yours'})`;
  world.say(reportOf(suggest(raw, known), { name: basename(path), sha256 }, known, which, source).trimEnd());
  // What is printed is most often put into a file, where nobody sees it at once.
  if (asked.corpus === undefined) world.complain(`Read with what is known in ${which}.`);
  return 0;
}

export function knownOf({ entities, claims, sources, conflicts, questions }: Corpus) {
  const ids = new Set([...entities, ...claims, ...sources, ...conflicts, ...questions].map(({ id }) => id));
  return { entities, claims, ids };
}

type Asked = { readonly corpus: string | undefined } & ({ readonly text: string } | { readonly texts: string });

function readArguments(args: readonly string[]): Asked {
  const misused = (message: string) => new UsageFault(message, suggestUsage);
  const { values, positionals } = parsedArguments(
    args,
    { corpus: { type: 'string' }, texts: { type: 'string' }, measure: { type: 'boolean' } },
    suggestUsage,
  );
  const { corpus, texts, measure: measuring = false } = values;
  const [text] = positionals;
  if (measuring) {
    if (texts !== undefined && text === undefined) return { corpus, texts };
    throw misused('suggest --measure needs --texts and the folder of the texts, and takes no text');
  }
  if (texts !== undefined) throw misused('--texts is for suggest --measure');
  if (text === undefined || positionals.length > 1) throw misused('suggest takes the file of one text');
  return { corpus, text };
}

async function measure(corpus: Corpus, folder: string, { say, complain }: World): Promise<ExitCode> {
  const texts = new Map<string, string>();
  for (const { id, file, sha256 } of corpus.sources) {
    const text = file === undefined ? undefined : await readText(resolve(folder, file));
    if (text && 'raw' in text && text.sha256 === sha256) texts.set(id, text.raw);
    else
      complain(
        `The text of ${id} (${file ?? 'no file named'}) is not there, or is not the one that was read: left out.`,
      );
  }
  if (texts.size === 0) return 1;
  const { measureUnread, measureWhole } = await import('./measure.ts');
  const measures = [
    ['with all that the corpus knows', measureWhole(corpus, texts)],
    ['with what its other sources know', measureUnread(corpus, texts)],
  ] as const;
  for (const [how, all] of measures) say(measuredText(how, all));
  return 0;
}
