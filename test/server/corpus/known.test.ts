/** A corpus that a start knows by its files: the same files and the same program, or nothing is known. */
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { knownCorpus } from '../../../server/corpus/known.ts';
import { lighthouse } from '../../helpers/corpusFolder.ts';

const corpus = { id: 'sellow', title: 'The light at Sellow', version: '0123456789ab' };

let home: string;
let dir: string;
const ask = (program: string | undefined = 'this one') => knownCorpus(home, dir, program);
const known = async (program?: string) => (await ask(program)).known;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-known-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  [home, dir] = [join(folder, 'home'), join(folder, 'corpus')];
  await cp(lighthouse, dir, { recursive: true });
});

test('is unknown before it was remembered, and known after', async () => {
  const first = await ask();
  expect(first.known).toBeUndefined();
  await first.remember(corpus);
  expect(await known()).toMatchObject(corpus);
});

describe('is unknown again', () => {
  beforeEach(async () => (await ask()).remember(corpus));

  test.each([
    ['when a letter of a file changes', () => change('sources.yaml', (text) => text.replace('Sellow', 'Sallow'))],
    ['when a file is added', () => writeFile(join(dir, 'claims', 'more.yaml'), '[]\n')],
    ['when a file has another name', () => rename(join(dir, 'questions.yaml'), join(dir, 'question.yaml'))],
    ['when a file is gone', () => rm(join(dir, 'questions.yaml'))],
    ['when the folder is gone', () => rm(dir, { recursive: true })],
    ['when what was remembered is cut off', () => writeFile(join(home, 'last-corpus.json'), '{"files":')],
    ['when another was remembered since', async () => (await knownCorpus(home, home, 'this one')).remember(corpus)],
  ])('%s', async (_, happens) => {
    expect(await known()).toMatchObject(corpus);
    await happens();
    expect(await known()).toBeUndefined();
  });

  test('to another program', async () => {
    expect(await known('another')).toBeUndefined();
  });
});

test('is never known to a program without a name, and what cannot be written is read again', async () => {
  await (await knownCorpus(home, dir, undefined)).remember(corpus);
  expect((await knownCorpus(home, dir, undefined)).known).toBeUndefined();
  await writeFile(home, 'no folder');
  await expect((await ask()).remember(corpus)).resolves.toBeUndefined();
  expect(await known()).toBeUndefined();
});

async function change(name: string, how: (text: string) => string): Promise<void> {
  const text = await readFile(join(dir, name), 'utf8');
  expect(how(text)).not.toBe(text);
  await writeFile(join(dir, name), how(text));
}
