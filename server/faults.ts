import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something in the user's world keeps the program from going on; `message` is the whole of what a person needs: what, where, what to do. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** What any thrown thing says, for the end of a sentence of ours. */
export function saying(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a failed file or network call (`ENOENT`, `EADDRINUSE`), or of what the database refuses (`Neo.…`); or nothing. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const diskReasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write it',
  EPERM: 'this user may not write it',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EEXIST: 'a file stands where a folder must',
  ENOTDIR: 'a file stands where a folder must',
};

/**
 * A failed file operation as something that a person can act on; anything else as it is.
 * @param folder what was being worked in: writing to an open file fails without naming it
 */
export function diskFault(error: unknown, folder: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  const path = error instanceof Error && 'path' in error ? String(error.path) : folder;
  const reason = diskReasons[code === 'ENOENT' ? whyNotMade(path) : code];
  if (reason === undefined && path === folder) return error;
  return new StartFault(
    `Cannot use ${path}: ${reason ?? saying(error)}. WHOSE_WATCH_HOME puts the managed Neo4j elsewhere.`,
  );
}

/** Making folders one in another says that the outer one is missing when it cannot be made. */
function whyNotMade(path: string): string {
  const parent = dirname(path);
  if (!existsSync(parent) && parent !== path) return whyNotMade(parent);
  try {
    accessSync(parent, constants.W_OK);
  } catch (error) {
    return systemCode(error) ?? 'ENOENT';
  }
  return 'ENOENT';
}
