/** The entry of `npm run corpus -- …`: this process' arguments, folder and streams; what the commands do is in commands.ts. */
import { createShutdown } from '../shutdown.ts';
import { createStages } from '../stages.mjs';
import { runCommand } from './commands.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  // npm runs scripts in the project's folder and leaves the folder that the person stood in behind in INIT_CWD.
  project: process.cwd(),
  from: process.env.INIT_CWD ?? process.cwd(),
  stages: createStages(process.stdout),
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
  watching: () => ({ stopped: interrupted(), before: clear }),
  ending: createShutdown,
});

/** npm passes a signal on that the terminal has sent to us as well, so each may come twice. */
function interrupted(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  });
}

/** On a terminal only the newest state stands; what is written to a file is kept apart by a blank line. */
function clear(): void {
  process.stdout.write(process.stdout.isTTY ? '\x1b[2J\x1b[3J\x1b[H' : '\n');
}
