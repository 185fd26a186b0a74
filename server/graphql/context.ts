/** What every resolver of one request shares: fresh for each request, gone with it. */
export interface Context {
  /** Names the request in logs and in the answer to an unforeseen error. */
  readonly requestId: string;
  /** Aborted when the client leaves or the deadline passes. */
  readonly signal: AbortSignal;
}
