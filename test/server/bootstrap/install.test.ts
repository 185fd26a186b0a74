/** The first thing that a start does, where the disk or the network gives trouble: a project of one package, installed by the program's own bootstrap and a real npm. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { disk, mounts } from '../../helpers/disk.ts';

const server = join(import.meta.dirname, '..', '..', '..', 'server');
/** npm takes a second on a quiet machine. */
const patience = 120_000;
const run = promisify(execFile);

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-install-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

interface Package {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

/** As the program is laid out, with one package to install, and a command that only says that it began. */
async function layOut(project: string, name: string, entry: Package): Promise<void> {
  await mkdir(join(project, 'server', 'graphql'), { recursive: true });
  for (const part of ['bootstrap.mjs', 'bootstrap', 'stages.mjs'])
    await cp(join(server, part), join(project, 'server', part), { recursive: true });
  await writeFile(join(project, 'server', 'graphql', 'generate.mjs'), "console.log('begun');\n");
  const top = { name: 'laid-out', version: '1.0.0', dependencies: { [name]: entry.resolved ?? entry.version } };
  await writeFile(join(project, 'package.json'), JSON.stringify({ ...top, private: true }));
  const packages = { '': top, [`node_modules/${name}`]: entry };
  await writeFile(join(project, 'package-lock.json'), JSON.stringify({ ...top, lockfileVersion: 3, packages }));
}

async function begin(project: string, env: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(project, 'server', 'bootstrap.mjs'), 'types'], {
    env: { PATH, HOME, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code: code as number | null, stdout, stderr };
}

/** A package of many megabytes, which does not get smaller by being packed. */
const size = 4_000_000;
async function packed(): Promise<Package> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'package.json'), '{"name":"large","version":"1.0.0"}');
  await writeFile(join(folder, 'content.bin'), Buffer.alloc(size, 1));
  await run('npm', ['pack', '--silent'], { cwd: folder, shell: process.platform === 'win32' });
  return { version: '1.0.0', resolved: `file:${join(folder, 'large-1.0.0.tgz')}` };
}

test('without a network: who does not answer is told, and what to do', { timeout: patience }, async () => {
  const folder = await temporaryFolder();
  const hash = 'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==';
  await layOut(folder, 'large', { version: '1.0.0', integrity: hash });
  const npm = { npm_config_registry: 'http://127.0.0.1:1/', npm_config_cache: join(folder, 'cache') };
  const { code, stdout, stderr } = await begin(folder, { ...npm, npm_config_fetch_retries: '0' });
  expect(code).toBe(1);
  expect(stderr).toBe(
    "\nThe packages could not be installed: there is no way to http://127.0.0.1:1 (ECONNREFUSED). Start again when there is a network: what has arrived is kept. A proxy or a mirror is what npm's own settings say.\n",
  );
  expect(stdout).not.toContain('begun');
});

test.runIf(mounts)(
  'on a full disk: that is told, and a start with room has the package whole',
  { timeout: patience },
  async () => {
    const project = await disk('size=2m');
    await layOut(project, 'large', await packed());
    for (const _twice of [1, 2]) {
      const { code, stderr } = await begin(project);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: '\nThe packages could not be installed: the disk is full. Make room and start again.\n',
      });
    }
    await run('mount', ['-o', 'remount,size=20m', project]);
    const { code, stdout, stderr } = await begin(project);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}packages +installed +\d+\.\d s\nbegun$/m);
    expect((await stat(join(project, 'node_modules', 'large', 'content.bin'))).size).toBe(size);
  },
);

test.runIf(mounts)(
  'on a read-only disk: that is told while a package is missing, and is no matter once all are there',
  { timeout: patience },
  async () => {
    const project = await disk('size=20m');
    await layOut(project, 'large', await packed());
    const remount = (how: string) => run('mount', ['-o', `remount,${how}`, project]);
    await remount('ro');
    const { code, stderr } = await begin(project);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `\nThe packages could not be installed: the disk is read-only that holds ${project}. Put the program where this user may write, or make that folder so.\n`,
    });
    await remount('rw');
    await run('npm', ['ci', '--silent'], { cwd: project });
    await remount('ro');
    expect(await begin(project)).toEqual({ code: 0, stdout: 'begun\n', stderr: '' });
    await remount('rw');
  },
);
