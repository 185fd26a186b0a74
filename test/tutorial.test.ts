/** The README's ten minutes from nothing to a drawn chain, followed word by word: its files, its commands, what they print, and the page at the end. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cards, lines, settled, title } from './browser/explorerPage.ts';
import { launchBrowser } from './helpers/browser.ts';
import { emptyDatabase, ourNeo4j } from './helpers/neo4j.ts';

const root = resolve(import.meta.dirname, '..');
const { uri, username, password } = ourNeo4j();
const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };

/** A block of the section, and the paragraph before it, which says what it is. */
interface Step {
  readonly said: string;
  readonly language: string;
  readonly text: string;
}

async function steps(heading: string): Promise<{ readonly all: readonly Step[]; readonly prose: string }> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const prose = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const all = [...prose.matchAll(/(?:^([^\n]+)\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(
    ([, said = '', language = '', text = '']) => ({ said, language, text }),
  );
  return { all, prose };
}

const fileIn = (said: string) => /`(ferry\/[^`]+)`[^`]*$/.exec(said)?.[1] ?? '';

test('the tutorial draws its chain', { timeout: 400_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-tutorial-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { all, prose } = await steps('Bring your own cuttings, in ten minutes');
  let printed = '';
  let start = '';
  for (const { said, language, text } of all) {
    const path = join(folder, fileIn(said));
    if (language === 'sh' && text.startsWith('npm start')) start = text.trim();
    else if (language === 'sh') printed = await run(text.trim(), folder);
    else if (said.includes('Save this as')) await writeFile(path, text, { flag: 'wx' });
    else if (said.includes('Add this to the end of')) await appendFile(path, text);
    else if (language === 'diff') await writeFile(path, changed(await readFile(path, 'utf8'), text));
    else expect(printed).toBe(text);
  }
  expect(all.map(({ language }) => language)).toEqual(
    'sh sh text text sh yaml yaml yaml sh text diff sh text sh'.split(' '),
  );

  // What the section says besides of spreadsheets holds of this corpus too.
  const sheets = [...prose.matchAll(/`(npm run corpus -- (?:export|import)-csv [^`]+)`/g)].map(
    ([, command = '']) => command,
  );
  expect([await run(sheets[0] ?? '', folder), await run(sheets[1] ?? '', folder)]).toEqual([
    '9 claims in 11 rows, one for each evidence: claims.csv\n',
    '0 claims added, 0 changed, 9 as they were.\n',
  ]);

  await emptyDatabase();
  const address = await served(start, folder);
  const [, path = ''] = /<http:\/\/127\.0\.0\.1:4000(\/[^>]*)>/.exec(prose) ?? [];
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(address + path);
  await settled(page);
  expect(await title(page)).toBe('Who oversaw Marl Quay ferry in March 1998?');
  expect(await cards(page)).toEqual(['county-council', 'ferry', 'ferry-manager', 'transport-board']);
  expect(await lines(page)).toEqual([
    'dotted: Estuary Transport Board is responsible for Marl Quay ferry, not attested then, may have held',
    'dotted: manager of the Marl Quay ferry is responsible for Marl Quay ferry, not attested then, may have held',
    'dotted: manager of the Marl Quay ferry reports to Estuary Transport Board, not attested then, may have held',
    'solid: Marl County Council oversees Estuary Transport Board, from January 1998',
  ]);

  expect(await page.getByRole('link', { name: 'The one question of this record' }).count()).toBe(1);

  // The same start serves the page that the README sends whoever is named to.
  await page.getByRole('link', { name: 'Who is named, and how to ask for a correction' }).click();
  const policy = page.getByRole('heading', {
    level: 1,
    name: 'Who is named here, and how to have a mistake put right',
  });
  await policy.waitFor();
  expect((await page.reload())?.status()).toBe(200);
  await policy.waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'What this record says',
    'Who is named, and why',
    'How to ask for a correction',
    'What happens then',
  ]);
});

/** What a command of the README prints, in the folder in which the person stands; the project's own is all that is added to it. */
async function run(command: string, folder: string): Promise<string> {
  const [npm, ...words] = command.split(' ');
  expect(npm).toBe('npm');
  return new Promise((done) => {
    const options = { cwd: folder, env: { ...env, npm_config_loglevel: 'silent' } };
    execFile('npm', ['--prefix', root, ...words], options, (_error, stdout, stderr) =>
      done(
        (stdout + stderr)
          // What a first use prepares, and what npm says of itself, is no word of the command.
          .replace(/^(> .*| {2}(packages|server|client) .*)\n/gm, '')
          .replace(/^\n+(?=\S| )/, '')
          .replaceAll(folder, ''),
      ),
    );
  });
}

/** With the one line that goes exchanged for the one that comes. */
function changed(file: string, diff: string): string {
  const [, gone = '', come = ''] = /^-(.*)\n\+(.*)\n$/.exec(diff) ?? [];
  const [before, after, ...more] = file.split(`${gone}\n`);
  expect([gone === '', after === undefined, more.length]).toEqual([false, false, 0]);
  return `${before}${come}\n${after}`;
}

async function served(command: string, folder: string): Promise<string> {
  const words = command.split(' ').slice(1);
  const child = spawn('npm', ['--prefix', root, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const line = /Explorer +(http:\/\/127\.0\.0\.1:\d+)\//;
  await expect.poll(() => line.test(said), { timeout: 180_000 }).toBe(true);
  return line.exec(said)?.[1] ?? '';
}
