/** The entry of `npm run corpus -- …`: this process' arguments, folder and streams; what the commands do is in commands.ts. */
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
});
