/** A real browser for tests: Chromium out of npm on Linux, the Chrome that is installed elsewhere. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const packages = join(import.meta.dirname, '..', '..', 'node_modules');

/** With the first of these, closing a page's context hangs the next one; with the second, tests of what another origin may do would lie. */
const unwanted = ['--single-process', '--disable-web-security'];
/** Without a graphics card its software paints what WebGL draws; pages themselves are painted by the processor, which takes a third less of its time. */
const wanted = ['--disable-gpu-compositing', '--disable-gpu-rasterization'];

/**
 * @param sparing what saves the processor's time; nothing where pictures are made: with it, a window's picture lacks marks of a network that goes on below its foot
 * @throws Error that says what is missing, when there is no browser to be had
 */
export async function launchBrowser(sparing: readonly string[] = wanted): Promise<Browser> {
  if (process.platform === 'linux') {
    const { default: packed } = await import('@sparticuz/chromium');
    const args = [...packed.args.filter((arg) => !unwanted.includes(arg)), ...sparing];
    return chromium.launch({ executablePath: await unpacked(), args });
  }
  return chromium.launch({ channel: 'chrome' }).catch((cause: unknown) => {
    throw new Error('The browser tests need Google Chrome on this system, in its usual place.', { cause });
  });
}

/**
 * The package unpacks itself into the temporary folder, and takes what lies there for its own whatever its version and however little of it there is.
 * So it is shown a folder of its version that gets its name only once it is whole.
 */
async function unpacked(): Promise<string> {
  const manifest = await readFile(join(packages, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(packages, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    const fresh = await mkdtemp(`${folder}-`);
    await unpackInto(fresh);
    // Another run may have been quicker; what it put there is the same.
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return join(folder, 'chromium');
}

async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
