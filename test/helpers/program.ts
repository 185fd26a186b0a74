/** The program as people run it: `node server/bootstrap.mjs start`, its lines, its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
/** Spares the Neo4j of a short test the compilation that only pays later. */
export const quickJava = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' };

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly pid: number;
  /** Waits for a line on stdout that matches, and gives the match; rejects when the program ends first. */
  until(line: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
  /** Closes its terminal, which takes its output with it, and waits for the end. */
  closeTerminal(): Promise<Ended>;
  /** Waits for it to end by itself. */
  readonly ended: Promise<Ended>;
}

/** Runs it with nothing in its environment but the PATH, Java's place and what is given, on a port that is free; killed when the test ends. */
export function runProgram(env: Readonly<Record<string, string>>, args: readonly string[] = []): Program {
  const { PATH = '', JAVA_HOME = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(project, 'server', 'bootstrap.mjs'), 'start', ...args], {
    env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), ...quickJava, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return watched(child);
}

function watched(child: ChildProcess): Program {
  let stdout = '';
  let stderr = '';
  const lookers = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const look of lookers) look();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, stdout, stderr }));

  const until = (line: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = line.exec(stdout);
        if (!found) return;
        lookers.delete(look);
        resolve(found);
      };
      lookers.add(look);
      look();
      void ended.then(() => reject(new Error(`ended before it said ${line}:\n${stdout}${stderr}`)));
    });

  return {
    pid: child.pid ?? 0,
    until,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
    closeTerminal() {
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.kill('SIGHUP');
      return ended;
    },
  };
}
