/** A disk of its own for a test, in memory: one that is read-only, or soon full. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** Only root may mount one. */
export const mounts = process.platform === 'linux' && process.getuid?.() === 0;

/** @param options as `mount` takes them for a tmpfs: `ro`, `size=1m` */
export async function disk(options: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-disk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}
