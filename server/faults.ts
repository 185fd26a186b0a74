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
