/** `npm run corpus -- place`: where each quote stands is written into the files, and nothing else in them changes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../server/corpus/commands.ts';
import { silentStages } from '../../../server/stages.mjs';
import { changedLighthouse, faultsAfter } from '../../helpers/corpusFolder.ts';

const posts = 'claims/posts.yaml';
const remains = 'exact: Tobias Fenn remains harbour master.';

async function place(folder: string, ...options: string[]) {
  const told: string[] = [];
  const world = { env: {}, project: folder, from: folder, stages: silentStages };
  const tell = (text: string) => void told.push(text);
  const code = await runCommand(['place', folder, ...options], { ...world, say: tell, complain: tell });
  return { code, told: told.join('\n') };
}

describe('place', () => {
  it('writes the place of each quote before its words, once', async () => {
    const folder = await changedLighthouse();
    const before = await readFile(join(folder, posts), 'utf8');
    const texts = ['--texts', join(folder, 'texts')];
    expect(await place(folder, ...texts)).toEqual({ code: 0, told: '21 places written.' });
    const after = await readFile(join(folder, posts), 'utf8');
    const gazette = (await readFile(join(folder, 'texts/gazette.txt'), 'utf8')).replace(/\s+/g, ' ').trim();
    const at = gazette.indexOf('Tobias Fenn remains harbour master.');
    expect(at).toBeGreaterThan(0);
    expect(after).toContain(`      at: ${at}\n      ${remains}`);
    expect(after.replaceAll(/^ +at: \d+\n/gm, '')).toBe(before);
    expect(await place(folder, ...texts)).toEqual({
      code: 0,
      told: 'Each quote that was found has its place already.',
    });
  });

  it('puts a wrong one right, and writes into a map in braces', async () => {
    const folder = await changedLighthouse(
      [posts, remains, `at: 3\n      ${remains}`],
      [
        'claims/oversight.yaml',
        undefined,
        `- { id: fenn-holds, subject: tobias-fenn, relation: HOLDS_POST, object: harbour-master, evidence: [ { source: gazette, ${remains} } ] }\n`,
      ],
    );
    await place(folder, '--texts', join(folder, 'texts'));
    const [, at] = /at: (\d+)\n {6}exact: Tobias Fenn remains/.exec(await readFile(join(folder, posts), 'utf8')) ?? [];
    expect(Number(at)).toBeGreaterThan(3);
    expect(await readFile(join(folder, 'claims/oversight.yaml'), 'utf8')).toContain(
      `{ source: gazette, at: ${at}, exact:`,
    );
  });

  it('writes nothing when a text is not the one that was read, and asks for the texts', async () => {
    const folder = await changedLighthouse([
      'texts/gazette.txt',
      'Commission orders repair',
      'Commission delays repair',
    ]);
    const before = await readFile(join(folder, posts), 'utf8');
    const { code, told } = await place(folder, '--texts', join(folder, 'texts'));
    expect(code).toBe(1);
    expect(told).toContain('TEXT_ALTERED');
    expect(told).toMatch(/nothing was written\.$/);
    expect(await readFile(join(folder, posts), 'utf8')).toBe(before);
    expect((await place(folder)).code).toBe(2);
  });
});

describe('a place in a file', () => {
  it('is held against the text', async () => {
    const faults = await faultsAfter([[posts, remains, `at: 3\n      ${remains}`]], 'with texts');
    expect(faults).toEqual([
      expect.stringMatching(
        /^claims\/posts\.yaml:21 QUOTE_PLACE the quote stands at \d+ in gazette, not at 3: npm run corpus -- place writes it$/,
      ),
    ]);
  });

  it('is a whole number', async () => {
    expect(await faultsAfter([[posts, remains, `at: early\n      ${remains}`]])).toEqual([
      expect.stringContaining('claims/posts.yaml:21 WRONG_TYPE'),
    ]);
  });
});
