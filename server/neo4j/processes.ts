/** Processes by number, told apart from later processes that got the same number. */
import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A process, and when it started in the system's own words: numbers are used again, the pair is not. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

/** @returns the mark of a running process, or nothing when there is none of that number */
export async function markOf(pid: number): Promise<ProcessMark | undefined> {
  const started = process.platform === 'linux' ? await startedOnLinux(pid) : await startedElsewhere(pid);
  return started === undefined ? undefined : { pid, started };
}

/** The 22nd field of /proc/<pid>/stat, counted after the name, which may hold anything; a zombie (Z) runs no more. */
async function startedOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

async function startedElsewhere(pid: number): Promise<string | undefined> {
  if (!exists(pid)) return undefined;
  if (process.platform === 'win32') return 'unknown';
  const listed = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined);
  return listed?.stdout.trim() || undefined;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function isRunning(mark: ProcessMark): Promise<boolean> {
  return (await markOf(mark.pid))?.started === mark.started;
}

/** Asks a process to end and waits; after `patience` milliseconds, or once `hurry` is aborted, ends it by force. */
export async function end(mark: ProcessMark, patience: number, hurry?: AbortSignal): Promise<void> {
  const deadline = performance.now() + patience;
  let sent: NodeJS.Signals | undefined;
  while (await isRunning(mark)) {
    const wanted = hurry?.aborted || performance.now() > deadline ? 'SIGKILL' : 'SIGTERM';
    if (wanted !== sent) signal(mark.pid, wanted);
    sent = wanted;
    await sleep(25);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

/**
 * A shell that waits for this process to die, by whatever death, and then ends the given one. It notices by the end of its input,
 * which only we hold open; it costs a megabyte. Windows has no such shell: there a later start ends what was left.
 * @returns ends the watch
 */
export function endWithUs(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const script = 'read -r _; kill -TERM "$0" 2>/dev/null || exit; sleep 10; kill -KILL "$0" 2>/dev/null';
  const watch = spawn('/bin/sh', ['-c', script, String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.on('error', () => undefined);
  watch.stdin.on('error', () => undefined);
  watch.unref();
  return () => void watch.kill('SIGKILL');
}
