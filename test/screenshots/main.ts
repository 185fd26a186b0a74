/** `npm run screenshots -- DIR`: every view as people see it, wide and narrow, light and dark. What it started ends with it, interrupted or not. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { readConfig } from '../../server/config.ts';
import { StartFault } from '../../server/faults.ts';
import { createShutdown } from '../../server/shutdown.ts';
import { createStages } from '../../server/stages.mjs';
import { homeOf, startProgram } from '../bench/parts/program.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { photograph } from './photograph.ts';
import { type View, views } from './views.ts';

const usage = `npm run screenshots -- DIR [--only VIEW,…]
  DIR     where the pictures go, as VIEW-WIDTH-SCHEME.png
  --only  ${views.map(({ name }) => name).join(', ')}`;

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const schemes = ['light', 'dark'] as const;

const project = process.cwd();
const shutdown = createShutdown();

try {
  await makeAll(readArguments(process.argv.slice(2)));
} catch (error) {
  process.exitCode = 1;
  if (!shutdown.interrupted) console.error(error instanceof StartFault ? `\n${error.message}` : error);
} finally {
  await shutdown.end();
}

interface Wanted {
  readonly folder: string;
  readonly wanted: readonly View[];
}

async function makeAll({ folder, wanted }: Wanted): Promise<void> {
  const stages = createStages(process.stderr);
  const { home } = readConfig([], process.env, project);
  const scratch = await mkdtemp(join(tmpdir(), 'whose-watch-screenshots-'));
  shutdown.onEnd(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const own = await homeOf({ folder: scratch, home });
  const around = { project, stopping: shutdown.begun, onEnd: shutdown.onEnd };
  const { address } = await stages.run('program', () => startProgram(own, around));
  const browser = await launchBrowser([]);
  shutdown.onEnd(() => browser.close());
  await mkdir(folder, { recursive: true });
  await stages.run('pictures', (report) => makeEach(browser, address, { folder, wanted }, report));
}

async function makeEach(
  browser: Browser,
  address: string,
  { folder, wanted }: Wanted,
  report: (done: number, of: number) => void,
): Promise<void> {
  let done = 0;
  for (const viewport of sizes)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      for (const view of wanted) {
        shutdown.begun.throwIfAborted();
        const file = join(folder, `${view.name}-${viewport.width}-${colorScheme}.png`);
        await photograph(context, address, view, file);
        done += 1;
        report(done, wanted.length * sizes.length * schemes.length);
      }
      await context.close();
    }
}

/** @throws StartFault on what is not asked so */
function readArguments(args: readonly string[]): Wanted {
  const [folder, option, names, ...more] = args;
  const asked = names?.split(',');
  const unknown = asked?.find((name) => !views.some((view) => view.name === name));
  if (unknown !== undefined) throw new StartFault(`there is no view called ${JSON.stringify(unknown)}\n\n${usage}`);
  if (!folder || folder.startsWith('-') || (option !== undefined && (option !== '--only' || !asked)) || more.length > 0)
    throw new StartFault(usage);
  return {
    folder: resolve(process.env.INIT_CWD ?? project, folder),
    wanted: asked ? views.filter(({ name }) => asked.includes(name)) : views,
  };
}
