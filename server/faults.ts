/** Something in the user's world keeps the program from going on; `message` is the whole of what a person needs: what, where, what to do. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** What any thrown thing says, for the end of a sentence of ours. */
export function saying(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of a failed file or network call (`ENOENT`, `EADDRINUSE`), or nothing. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const diskReasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write it',
  EPERM: 'this user may not write it',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file stands where a folder must',
  ENOTDIR: 'a file stands where a folder must',
};

/** A failed file operation as something that a person can act on; anything else as it is. */
export function diskFault(error: unknown): unknown {
  const code = systemCode(error);
  if (code === undefined || !(error instanceof Error && 'path' in error)) return error;
  const reason = diskReasons[code] ?? error.message;
  return new StartFault(`Cannot use ${error.path}: ${reason}. WHOSE_WATCH_HOME puts the managed Neo4j elsewhere.`);
}
