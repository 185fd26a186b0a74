/** One question put to the API, kept so that it can be shown and asked again. */
import type { DocumentNode } from 'graphql';

export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What for, as a sentence. */
  readonly why: string;
}
