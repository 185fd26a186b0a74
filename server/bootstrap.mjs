/**
 * The one way in: `node server/bootstrap.mjs start|test|dev|lint|bench|screenshots|corpus|build|types [args]`, straight after a clone.
 * npm's scripts call it through `exec`: the shell between npm and us would die of a signal alone, and npm with it, before we have ended.
 * This file is written so that any Node can read it: the check must come before anything that an old one would stumble over.
 */
const oldest = [20, 19];
const parts = process.versions.node.split('.').map(Number);

if (parts[0] < oldest[0] || (parts[0] === oldest[0] && parts[1] < oldest[1])) {
  console.error(`Whose Watch needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  import('./bootstrap/commands.mjs').then((commands) => commands.run(process.argv[2], process.argv.slice(3)));
}
