/** The file that `suggest` prints: it changes nothing until a person uncomments it, and then it is a sound part of the corpus. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../../server/corpus/commands.ts';
import { readCorpus, requireCorpus } from '../../../server/corpus/read.ts';
import { silentStages } from '../../../server/stages.mjs';
import { uncommented } from '../../../server/suggest/pieces.ts';
import { changedLighthouse } from '../../helpers/corpusFolder.ts';

const page = `The Torrin Herald

Lamp trust named for the Sellow light

Petra Lindqvist of the Torrin Lamp Trust, which reports to the Coastal Lights Commission, spoke on 4 June 1989.

Tobias Fenn, harbour master, said: "The Torrin Lamp Trust oversees the Sellow lighthouse service."

Related notices
`;

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    env: {},
    project: join(import.meta.dirname, '../../..'),
    from: '/',
    stages: silentStages,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

async function suggestions(): Promise<{ folder: string; printed: string }> {
  const folder = await changedLighthouse();
  const text = join(folder, 'texts', 'herald.txt');
  await writeFile(text, page);
  const { code, said, complained } = await run('suggest', text, '--corpus', folder);
  expect([code, complained]).toEqual([0, '']);
  return { folder, printed: `${said}\n` };
}

/** The part under a heading. */
function part(printed: string, heading: string): string {
  return printed.split(/^## ---- /m).find((each) => each.startsWith(heading)) ?? '';
}

it('saved as it is, it checks and changes nothing', async () => {
  const { folder, printed } = await suggestions();
  const { version } = await requireCorpus(folder);
  await writeFile(join(folder, 'claims', 'suggested.yaml'), printed);
  expect((await requireCorpus(folder)).version).toBe(version);
  expect(printed.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});

it('uncommented, and completed as it says, it checks without fault, quotes and all', async () => {
  const { folder, printed } = await suggestions();
  const source = uncommented(part(printed, 'sources.yaml'))
    .replace('publisher:', 'publisher: The Torrin Herald')
    .replace('published:', 'published: 1989-06')
    .replace('publishedBasis:', 'publishedBasis: It tells what was said on 4 June 1989.');
  const entities = uncommented(part(printed, 'entities.yaml'));
  const claims = uncommented(part(printed, 'claims/'));
  const items = (text: string) => text.slice(text.indexOf('\n') + 1);
  await appendFile(join(folder, 'sources.yaml'), `\n${items(source)}`);
  await appendFile(join(folder, 'entities.yaml'), `\n${items(entities)}`);
  await writeFile(join(folder, 'claims', 'suggested.yaml'), items(claims));
  const read = await readCorpus(folder, { texts: join(folder, 'texts') });
  const faults = 'faults' in read ? read.faults.map(({ code, message }) => `${code} ${message.split(':')[0]}`) : [];
  expect(faults).toEqual([]);
  if ('faults' in read) return;
  const added = read.corpus.claims.filter(({ place }) => place.file === 'claims/suggested.yaml');
  expect(added.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)).toEqual([
    'petra-lindqvist ACTS_FOR torrin-lamp-trust',
    'torrin-lamp-trust REPORTS_TO lights-commission',
    'torrin-lamp-trust OVERSEES light-service',
  ]);
});

it('says which corpus it knew; when none was named, beside what it prints too', async () => {
  const { folder, printed } = await suggestions();
  expect(printed.split('\n')[1]).toBe(`## Read with what is known in The Sellow light, 1988 (${folder}).`);
  const { said, complained } = await run('suggest', join(folder, 'texts', 'herald.txt'));
  const shipped =
    "Birmingham children's services, 2013 to 2015 (the shipped corpus, as no other is named: --corpus DIR names yours)";
  expect([said.split('\n')[1], complained]).toEqual([
    `## Read with what is known in ${shipped}.`,
    `Read with what is known in ${shipped}.`,
  ]);
});

it.each([
  [[], 'suggest takes the file of one text'],
  [['a', 'b'], 'suggest takes the file of one text'],
  [['--measure'], 'suggest --measure needs --texts and the folder of the texts, and takes no text'],
  [['a', '--texts', 'b'], '--texts is for suggest --measure'],
  [['a', '--nonsense'], "Unknown option '--nonsense'"],
])('asked with %j it says how to ask', async (args, message) => {
  const { code, said, complained } = await run('suggest', ...args);
  expect([code, said, complained.split('\n')[0]]).toEqual([2, '', message]);
});

it('a text that is not there is said', async () => {
  const { code, complained } = await run('suggest', 'no-such-text.txt');
  expect([code, complained]).toEqual([1, 'The text no-such-text.txt cannot be read: there is no such file']);
});

it('the measure counts what a reader took from the texts and what is proposed', async () => {
  const folder = await changedLighthouse();
  const { code, said } = await run('suggest', '--measure', '--texts', join(folder, 'texts'), '--corpus', folder);
  expect(code).toBe(0);
  expect(said.split('\n').filter((line) => line.startsWith('  all '))).toEqual([
    "  all      entities: 15 of the reader's 17 proposed (88 %), of 19 proposals 79 % the reader's; claims: 7 of the reader's 20 proposed (35 %), of 7 proposals 100 % the reader's",
    "  all      entities: 14 of the reader's 17 proposed (82 %), of 20 proposals 70 % the reader's; claims: 6 of the reader's 20 proposed (30 %), of 8 proposals 75 % the reader's",
  ]);
});

const texts = process.env.WHOSE_WATCH_TEXTS;

it.skipIf(!texts)(
  'the README gives the figures of the shipped texts as they are, where WHOSE_WATCH_TEXTS names their folder',
  async () => {
    const { said } = await run('suggest', '--measure', '--texts', resolve(texts ?? ''));
    const figures = said.split('\n').filter((line) => line.startsWith('  all '));
    const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const shares = figures.flatMap((line) => [...line.matchAll(/\d+ %/g)].map(([share]) => share));
    const rows = [...readme.matchAll(/^\| (?:entities|claims) \| (\d+ %) \| (\d+ %) \| (\d+ %) \| (\d+ %) \|$/gm)];
    const [whole, unread] = [shares.slice(0, 4), shares.slice(4)];
    expect(rows.map((row) => row.slice(1))).toEqual([
      [whole[0], whole[1], unread[0], unread[1]],
      [whole[2], whole[3], unread[2], unread[3]],
    ]);
  },
  120_000,
);
