/** What a failure of npm, of a build or of a disk means for a person. */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { Failure, project } from './processes.mjs';

// The builder speaks with the system's words.
const full = /ENOSPC|EDQUOT|No space left on device/;
/** npm says of the folder that it could not make that it is not there. */
const unwritable = /EROFS|EACCES|EPERM|ENOENT|Read-only file system|Permission denied/;
const unreachable =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** Whether a disk has failed npm, which takes what it could unpack in part for installed and says no more than a warning. */
export const unpackedInPart = (said) => /TAR_ENTRY_ERROR (ENOSPC|EDQUOT|EIO)/.test(said);

/**
 * @param what could not be done, as the beginning of a sentence
 * @param said all that was said of it
 */
export function failureOf(what, said) {
  return new Failure(`${what}: ${diskReason(said) ?? networkReason(said) ?? complaint(said)}`);
}

/** A failed file operation of ours as a Failure; anything else as it is. */
export function diskFailure(error) {
  const reason = error?.syscall && error.code !== 'ENOENT' ? diskReason(error.code) : undefined;
  return reason === undefined ? error : new Failure(`Cannot write what ${project} needs to run: ${reason}`);
}

function diskReason(said) {
  if (full.test(said)) return 'the disk is full. Make room and start again.';
  if (!unwritable.test(said)) return undefined;
  const folder = [project, join(project, 'node_modules'), join(project, 'dist')].find(lack);
  return folder && `${lack(folder)} ${folder}. Put the program where this user may write, or make that folder so.`;
}

function lack(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch ({ code }) {
    return { EROFS: 'the disk is read-only that holds', EACCES: 'this user may not write' }[code];
  }
}

function networkReason(said) {
  const code = unreachable.exec(said)?.[1];
  if (code === undefined) return undefined;
  const registry = /request to (https?:\/\/[^/\s]+)/.exec(said)?.[1] ?? 'the registry';
  return `there is no way to ${registry} (${code}). Start again when there is a network: what has arrived is kept. A proxy or a mirror is what npm's own settings say.`;
}

/** What it calls an error, or else all, without the stack of a program that is not the reader's. */
function complaint(said) {
  const lines = said.trim().split('\n');
  const errors = lines.filter((line) => line.startsWith('npm error'));
  const told = (errors.length > 0 ? errors : lines).filter((line) => !/^(npm error)?\s+at /.test(line));
  return `\n${told.join('\n')}`;
}
