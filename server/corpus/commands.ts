/** `npm run corpus -- COMMAND`: each command's arguments, what it says, and its exit code. What one command alone needs of the larger packages is loaded by that one. */
import { join, resolve } from 'node:path';
import { createRunner, type Runner } from '../../cypher/run.ts';
import corpusSchema from '../../seeds/corpus.schema.json';
import { type Environment, readConfig } from '../config.ts';
import { exchangeUsage, exportCommand, importCommand } from '../exchange/command.ts';
import { StartFault } from '../faults.ts';
import { openNeo4j } from '../neo4j/open.ts';
import type { Shutdown } from '../shutdown.ts';
import type { Stages } from '../stages.mjs';
import { suggestCommand, suggestUsage } from '../suggest/command.ts';
import { audit } from './audit.ts';
import { changeLog } from './changes/words.ts';
import { checkOnce } from './checkReport.ts';
import { counted } from './counted.ts';
import { loadCorpus, oneBar } from './load.ts';
import { suggester } from './nearest.ts';
import { newCorpus } from './newCorpus.ts';
import { filesOf, writePlaces } from './place.ts';
import { nothingWritten, requireCorpus } from './read.ts';
import { readDrafts } from './readDrafts.ts';
import { sourceEntry } from './sourceEntry.ts';
import { readTexts } from './texts.ts';
import { parsedArguments, UsageFault } from './usage.ts';
import type { Watching } from './watch.ts';

/** What a command needs of the world. */
export interface World {
  readonly env: Environment;
  /** Absolute folder of the project. */
  readonly project: string;
  /** Folder that relative folders are meant from. */
  readonly from: string;
  readonly stages: Stages;
  say(text: string): void;
  complain(text: string): void;
  /** How to watch, and till when; absent: till the process is ended. */
  watching?(): Watching;
  /** What ends a Neo4j in order when a signal comes while it is open; absent: nothing does. */
  ending?(): Shutdown;
}

/** 0: nothing to find fault with. 1: faults were found, or it could not be done. 2: it was not asked rightly. */
export type ExitCode = 0 | 1 | 2;

const usage = `npm run corpus -- COMMAND
  new DIR                   lays out a small working corpus in DIR, with comments, to be changed into your own
  check DIR [--texts DIR]   every fault of the corpus in DIR, with file and line; --texts also looks for each quote in its source's text;
                            --watch checks again whenever a file changes, until Ctrl-C
  source FILE               the beginning of a text's entry for sources.yaml, with its hash
  place DIR --texts DIR     writes where each quote stands in its source's text, so that a source's quotes come in reading order
  load DIR                  checks the corpus and loads it into its Neo4j: the one that NEO4J_URI names, else one of our own, started and stopped for it
  diff OLD NEW              what changed between two versions of a corpus, each in a folder, in words
  export-csv DIR FILE       writes the claims of the corpus in DIR as a spreadsheet, a row for each evidence
  import-csv FILE DIR       puts the claims of such a spreadsheet into the corpus in DIR, once nothing is wrong with them
  audit DIR                 proves that the graph in that Neo4j is sound, and is the corpus in DIR
  audit                     the same for whatever corpus the Neo4j that NEO4J_URI names holds
  schema                    the JSON Schema of the files, for editors
${suggestUsage}
${exchangeUsage}`;

/** The lines of the usage that tell of one command, and how to see the others; all of it when there is no such command. */
function usageOf(command: string | undefined): string {
  const [title, ...lines] = usage.split('\n');
  const own = lines.filter((line, n) => {
    const head = lines.slice(0, n + 1).findLast((each) => /^ {2}\S/.test(each)) ?? line;
    return head.split(/\s+/)[1] === command;
  });
  return own.length === 0 ? usage : `${title}\n${own.join('\n')}\n\nnpm run corpus -- help lists all commands.`;
}

const commandNames = [...new Set(usage.match(/^ {2}[\w-]+/gm))].map((name) => name.trim());

export async function runCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const [command, ...rest] = args;
  if (/^(-h|(--)?help)$/.test(command ?? '') || rest.includes('--help') || rest.includes('-h')) {
    world.say(usageOf(command));
    return 0;
  }
  try {
    if (command === 'new') return await create(argumentsOf(rest), world);
    if (command === 'check') return await check(argumentsOf(rest, 'texts', 'watch'), world);
    if (command === 'source') return await source(argumentsOf(rest), world);
    if (command === 'place') return await place(argumentsOf(rest, 'texts'), world);
    if (command === 'load') return await load(argumentsOf(rest), world);
    if (command === 'diff') return await diff(argumentsOf(rest), world);
    if (command === 'export-csv') return await exportCsv(argumentsOf(rest), world);
    if (command === 'import-csv') return await importCsv(argumentsOf(rest), world);
    if (command === 'audit') return await auditGraph(argumentsOf(rest), world);
    if (command === 'export') return await exportCommand(rest, world);
    if (command === 'import') return await importCommand(rest, world);
    if (command === 'suggest') return await suggestCommand(rest, world);
    if (command === 'schema') return schema(argumentsOf(rest), world);
    if (command === undefined) throw new UsageFault('a command is missing');
    const nearest = suggester(commandNames)(command);
    throw new UsageFault(`there is no command ${command}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`);
  } catch (error) {
    if (!(error instanceof UsageFault || error instanceof StartFault)) throw error;
    world.complain(
      error instanceof UsageFault ? `${error.message}\n\n${error.usage ?? usageOf(command)}` : error.message,
    );
    return error instanceof UsageFault ? 2 : 1;
  }
}

const optionTypes = { texts: { type: 'string' }, watch: { type: 'boolean' } } as const;

interface Arguments {
  readonly folders: readonly string[];
  readonly options: { readonly texts?: string; readonly watch?: boolean };
}

/** @param names of the options that the command takes */
function argumentsOf(args: readonly string[], ...names: readonly (keyof typeof optionTypes)[]): Arguments {
  const taken = Object.fromEntries(names.map((name) => [name, optionTypes[name]]));
  const { values, positionals } = parsedArguments(args, taken);
  return { folders: positionals, options: values };
}

function oneFolder({ folders }: Arguments, world: World): string {
  if (folders.length !== 1 || !folders[0]) throw new UsageFault('the folder of one corpus is wanted');
  return resolve(world.from, folders[0]);
}

async function create(args: Arguments, world: World): Promise<ExitCode> {
  const dir = oneFolder(args, world);
  const files = await newCorpus(dir);
  const named = args.folders[0] ?? '';
  world.say(`${counted(files.length, 'file')} in ${dir}:
${files.map((file) => `  ${file}`).join('\n')}

It is a corpus of two invented cuttings. Next:
  npm run corpus -- check ${named} --texts ${join(named, 'texts')} --watch   while you change it into your own
  npm start -- --corpus ${named}   to see its chain`);
  return 0;
}

async function source(args: Arguments, world: World): Promise<ExitCode> {
  const [file] = args.folders;
  if (args.folders.length !== 1 || !file) throw new UsageFault('the file of one text is wanted');
  world.say(await sourceEntry(resolve(world.from, file)));
  return 0;
}

async function check(args: Arguments, world: World): Promise<ExitCode> {
  const corpus = oneFolder(args, world);
  const { texts: given, watch } = args.options;
  const texts = given && resolve(world.from, given);
  if (!watch) return await checkOnce(corpus, texts, world);
  const watching = world.watching?.() ?? { stopped: new Promise<void>(() => undefined), before: () => undefined };
  const run = async () => {
    await checkOnce(corpus, texts, world);
    world.say(
      `\nChecked at ${new Date().toTimeString().slice(0, 8)}; checked again when a file changes. Ctrl-C ends it.`,
    );
  };
  const { runOnChange } = await import('./watch.ts');
  await runOnChange({ corpus, texts }, run, watching);
  return 0;
}

async function place(args: Arguments, world: World): Promise<ExitCode> {
  const dir = oneFolder(args, world);
  const { texts: given } = args.options;
  if (!given) throw new UsageFault('place needs --texts and the folder of the texts');
  const { drafts, faults } = await readDrafts(dir);
  const { texts, faults: textFaults } = await readTexts(resolve(world.from, given), drafts?.sources ?? []);
  const found = [...faults, ...textFaults];
  if (!drafts || found.length > 0) throw nothingWritten(found);
  const written = await writePlaces(dir, filesOf(drafts.claims), texts);
  world.say(
    written === 0 ? 'Each quote that was found has its place already.' : `${counted(written, 'place')} written.`,
  );
  return 0;
}

async function load(args: Arguments, world: World): Promise<ExitCode> {
  const dir = oneFolder(args, world);
  const corpus = await world.stages.run('reading', (report) => requireCorpus(dir, report), null);
  return withNeo4j(dir, corpus.id, world, async (runner): Promise<ExitCode> => {
    const { stages } = world;
    await stages.run(
      'corpus',
      (report) => loadCorpus(runner, corpus, oneBar(report)),
      ({ changed, entities, claims }) =>
        `${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}${changed ? ' loaded' : ', as they were'}`,
    );
    return 0;
  });
}

async function diff({ folders: [old, now, ...more] }: Arguments, world: World): Promise<ExitCode> {
  if (!old || !now || more.length > 0) throw new UsageFault('the folders of two versions of a corpus are wanted');
  const [before, after] = [
    await requireCorpus(resolve(world.from, old)),
    await requireCorpus(resolve(world.from, now)),
  ];
  const lines = changeLog(before, after);
  world.say(
    lines.length === 0
      ? 'Both say the same.'
      : [`What changed from ${old} to ${now} (+ new, - gone, * changed)`, ...lines].join('\n'),
  );
  return 0;
}

async function exportCsv({ folders: [dir, file, ...more] }: Arguments, world: World): Promise<ExitCode> {
  if (!dir || !file || more.length > 0) throw new UsageFault('the folder of a corpus and the file to write are wanted');
  const { exportSheet } = await import('./sheet/commands.ts');
  const { claims, rows } = await exportSheet(resolve(world.from, dir), resolve(world.from, file));
  world.say(`${counted(claims, 'claim')} in ${counted(rows, 'row')}, one for each evidence: ${file}`);
  return 0;
}

async function importCsv({ folders: [file, dir, ...more] }: Arguments, world: World): Promise<ExitCode> {
  if (!file || !dir || more.length > 0) throw new UsageFault('the file to read and the folder of a corpus are wanted');
  const { importSheet } = await import('./sheet/commands.ts');
  const { added, changed, same, others } = await importSheet(resolve(world.from, file), resolve(world.from, dir));
  const told = `${counted(added, 'claim')} added, ${changed} changed, ${same} as they were`;
  world.say(`${told}${others > 0 ? `; ${others} that the spreadsheet does not name stay as they are` : ''}.`);
  return 0;
}

async function auditGraph(args: Arguments, world: World): Promise<ExitCode> {
  const dir = args.folders.length > 0 ? oneFolder(args, world) : undefined;
  if (dir === undefined && !world.env.NEO4J_URI)
    throw new UsageFault('audit without a folder needs NEO4J_URI: a Neo4j of our own is found by its corpus');
  const corpus = dir === undefined ? undefined : await requireCorpus(dir);
  return withNeo4j(dir, corpus?.id ?? '', world, async (runner): Promise<ExitCode> => {
    const audited = await audit(runner, corpus);
    for (const { invariant, found } of audited) {
      if (found.length === 0) world.say(`  holds   ${invariant}`);
      else world.complain(`  BROKEN  ${invariant}:\n${found.map((each) => `            ${each}`).join('\n')}`);
    }
    const broken = audited.filter(({ found }) => found.length > 0).length;
    if (broken > 0) world.complain(`${broken} of ${audited.length} invariants are broken.`);
    else world.say(`All ${audited.length} invariants hold.`);
    return broken > 0 ? 1 : 0;
  });
}

/** Opens the Neo4j that the environment names, or the corpus' own, and closes it whatever happens, a signal included. */
async function withNeo4j<T>(
  dir: string | undefined,
  id: string,
  { env, project, stages, ending }: World,
  work: (runner: Runner) => Promise<T>,
): Promise<T> {
  const config = readConfig(dir === undefined ? [] : ['--corpus', dir], env, project);
  const shutdown = ending?.();
  const opening = openNeo4j(config, id, { env, stages, ...(shutdown && { stopping: shutdown.begun }) });
  const close = async (hurry?: AbortSignal) => (await opening.catch(() => undefined))?.close(hurry);
  shutdown?.onEnd(close);
  try {
    const neo4j = await opening;
    const done = work(createRunner(neo4j.driver, neo4j.database));
    return await (shutdown ? Promise.race([done, rejection(shutdown.begun)]) : done);
  } catch (error) {
    if (!shutdown?.interrupted) throw error;
    throw new StartFault('Ended before it was done. What a load has written is kept, and the next goes on from there.');
  } finally {
    await (shutdown ? shutdown.end() : close());
  }
}

/** A statement under way may not hear that its driver is closed. */
function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

function schema({ folders }: Arguments, world: World): ExitCode {
  if (folders.length > 0) throw new UsageFault('schema takes no folder');
  world.say(JSON.stringify(corpusSchema, null, 2));
  return 0;
}
