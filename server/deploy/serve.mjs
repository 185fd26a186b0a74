/** `npm start` where everything is built and installed already, as in a container: nothing is written, nothing is fetched. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createStages } from '../stages.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const program = await import(pathToFileURL(`${project}/dist/server/start.js`).href);
await program.start({
  project,
  args: process.argv.slice(2),
  env: process.env,
  stages: createStages(process.stdout),
  clientBuilt: Promise.resolve(),
});
