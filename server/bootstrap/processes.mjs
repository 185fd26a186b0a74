/** Child processes of the bootstrap. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute folder of the project. */
export const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Something a person has to put right; `message` is all they need. */
export class Failure extends Error {}

/** The script of an installed tool: run by this Node, it needs no shell and no `.cmd`. */
export const tool = (name, script) => join(project, 'node_modules', name, script);

/**
 * Runs a script with this Node, its output ours.
 * @returns its exit code; 1 when a signal ended it
 */
export function runNode(script, args) {
  const child = spawn(process.execPath, [script, ...args], { cwd: project, stdio: 'inherit' });
  passSignals(child);
  return new Promise((done, fail) => {
    child.once('error', fail).once('exit', (code) => done(code ?? 1));
  });
}

let asked = false;
/** Whether a signal has asked for the end: what fails then needs no explanation. */
export const interrupted = () => asked;

/** The signals that a terminal or a supervisor sends reach the child too: it must not outlive us. */
function passSignals(child) {
  const pass = (signal) => {
    asked = true;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  child.once('close', () => {
    for (const signal of signals) process.off(signal, pass);
  });
}

/**
 * Runs a command silently.
 * @param explain makes of all that it said the error of its failure
 * @returns what it said
 */
export function runQuietly(command, args, explain, options = {}) {
  const child = spawn(command, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  passSignals(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((done, fail) => {
    child
      .once('error', (error) => fail(explain(error.message)))
      .once('close', (code) => (code === 0 ? done(said) : fail(explain(said))));
  });
}

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
