/** `npm run corpus -- new` and `source`: how a corpus of one's own begins. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import corpusSchema from '../../../seeds/corpus.schema.json';
import { runCommand } from '../../../server/corpus/commands.ts';
import { readCorpus } from '../../../server/corpus/read.ts';
import { silentStages } from '../../../server/stages.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whose-watch-new-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

async function run(...args: string[]) {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const world = { env: {}, project: folder, from: folder, stages: silentStages, say: tell, complain: tell };
  return { code: await runCommand(args, world), told: told.join('\n') };
}

describe('new', () => {
  it('lays out a corpus without fault, whose quotes stand in its texts, and says what is next', async () => {
    expect(await run('new', 'mine')).toEqual({
      code: 0,
      told: `9 files in ${join(folder, 'mine')}:
  claims/oversight.yaml
  claims/posts.yaml
  corpus.schema.json
  corpus.yaml
  entities.yaml
  questions.yaml
  sources.yaml
  texts/estuary-post-1996.txt
  texts/saltmarsh-herald-1997.txt

It is a corpus of two invented cuttings. Next:
  npm run corpus -- check mine --texts mine/texts --watch   while you change it into your own
  npm start -- --corpus mine   to see its chain`,
    });
    const read = await readCorpus(join(folder, 'mine'), { texts: join(folder, 'mine', 'texts') });
    expect('faults' in read && read.faults).toBe(false);
    expect(read.quotes).toMatchObject({ FOUND: 10 });
  });

  it('shows each stance that a claim may have, and opens on a chain', async () => {
    await run('new', 'mine');
    const read = await readCorpus(join(folder, 'mine'));
    const { claims, questions } = 'corpus' in read ? read.corpus : { claims: [], questions: [] };
    expect(claims.map(({ id, asserted, standing }) => [id, asserted, standing])).toEqual([
      ['manager-responsible-for-ferry', true, 'REPORTED'],
      ['manager-reports-to-board', true, 'REPORTED'],
      ['board-responsible-for-ferry', true, 'REPORTED'],
      ['office-rated-ferry', true, 'REPORTED'],
      ['office-criticised-board', true, 'CONTESTED'],
      ['company-takes-over-ferry', false, 'REPORTED'],
      ['penhale-holds-manager', true, 'CORROBORATED'],
      ['penhale-succeeded-blight', true, 'REPORTED'],
    ]);
    expect(questions[0]?.view).toEqual({ focus: 'ferry', direction: 'UP', asOf: '1996-05' });
  });

  it('brings the schema that its files name, for editors', async () => {
    await run('new', 'mine');
    const of = async (name: string) => await readFile(join(folder, 'mine', name), 'utf8');
    expect(JSON.parse(await of('corpus.schema.json'))).toEqual(corpusSchema);
    expect((await of('entities.yaml')).split('\n')[0]).toBe('# yaml-language-server: $schema=./corpus.schema.json');
    expect((await of('claims/posts.yaml')).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../corpus.schema.json',
    );
  });

  it('takes an empty folder, and refuses one that is not', async () => {
    await mkdir(join(folder, 'empty'));
    expect((await run('new', 'empty')).code).toBe(0);
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine', 'notes.txt'), 'mine');
    expect(await run('new', 'mine')).toEqual({
      code: 1,
      told: `${join(folder, 'mine')} is not empty: it holds notes.txt. Nothing was written; give a new folder, or an empty one.`,
    });
    expect(await readdir(join(folder, 'mine'))).toEqual(['notes.txt']);
    expect(await run('new', 'mine/notes.txt')).toEqual({
      code: 1,
      told: `${join(folder, 'mine', 'notes.txt')} cannot be written: a file stands where the folder should be.`,
    });
    expect((await run('new')).code).toBe(2);
  });
});

describe('source', () => {
  it('begins the entry of a text with what can be read off the file', async () => {
    await writeFile(join(folder, 'Évening Star, 4 May.txt'), 'abc');
    expect(await run('source', 'Évening Star, 4 May.txt')).toEqual({
      code: 0,
      told: `- id: evening-star-4-may
  title:
  publisher:
  published:
  printedDate: true
  file: Évening Star, 4 May.txt
  sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
  body:
    from:
    to:`,
    });
  });

  it('says what is wrong with a file that it cannot use', async () => {
    await writeFile(join(folder, 'old.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    expect(await run('source', 'old.txt')).toEqual({
      code: 1,
      told: `${join(folder, 'old.txt')} cannot be used: these bytes are not UTF-8: save the file as UTF-8.`,
    });
    expect(await run('source', 'none.txt')).toEqual({ code: 1, told: `There is no file ${join(folder, 'none.txt')}.` });
    expect((await run('source')).code).toBe(2);
  });
});
