/** Installs the packages that the lock file names when what is installed differs. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, readJson, runQuietly } from './processes.mjs';
import { failureOf, unpackedInPart } from './troubles.mjs';

const lockFile = join(project, 'package-lock.json');
const modules = join(project, 'node_modules');
const stampFile = join(modules, '.whose-watch');
/** What npm writes down of what it has installed. */
const installedFile = join(modules, '.package-lock.json');

/** The lock file, and what makes the same lock file install something else. */
function wanted() {
  return createHash('sha256')
    .update(readFileSync(lockFile))
    .update([process.platform, process.arch].join())
    .digest('hex');
}

export async function installPackages(stages) {
  const hash = wanted();
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (stamp === hash) return;
  // Someone may have run npm by hand: what is there counts, not who put it there.
  const there = sameAsInstalled();
  if (!there) await stages.run('packages', install, () => 'installed');
  try {
    mkdirSync(modules, { recursive: true });
    writeFileSync(stampFile, wanted());
  } catch (error) {
    // What is there on a read-only disk is as good; it is only compared anew each time.
    if (!there) throw error;
  }
}

/** A package that is missing there is fine only if it is for another platform or another's choice. */
function sameAsInstalled() {
  if (!existsSync(installedFile)) return false;
  const installed = readJson(installedFile).packages;
  return Object.entries(readJson(lockFile).packages).every(
    ([path, entry]) => path === '' || (installed[path] ? installed[path].version === entry.version : entry.optional),
  );
}

async function install(report) {
  rmSync(stampFile, { force: true });
  const folders = Object.entries(readJson(lockFile).packages).flatMap(([path, entry]) =>
    path && !entry.optional ? [path] : [],
  );
  // npm makes all the folders first, and then fills them.
  const filled = (path) => existsSync(join(project, path, 'package.json'));
  const timer = setInterval(() => report(folders.filter(filled).length, folders.length), 500);
  try {
    await npm('ci').catch((error) => {
      // `npm ci` refuses a lock file that package.json has moved on from; an install settles that, and any other fault it repeats.
      if (!/EUSAGE|in sync/.test(error.message)) throw error;
      return npm('install');
    });
  } finally {
    clearInterval(timer);
  }
}

async function npm(command) {
  const args = [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
  const explain = (said) => failureOf('The packages could not be installed', said);
  const script = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  const said =
    script && /npm-cli\.c?js$/.test(script)
      ? await runQuietly(process.execPath, [script, ...args], explain)
      : await runQuietly(windows ? 'npm.cmd' : 'npm', args, explain, { shell: windows });
  if (!unpackedInPart(said)) return;
  rmSync(installedFile, { force: true });
  throw explain(said);
}
