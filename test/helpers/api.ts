/** The API as its clients meet it: the real app, listening on a loopback port of its own, asked over HTTP. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran, Runner } from '../../cypher/run.ts';
import { loadCorpus } from '../../server/corpus/load.ts';
import type { Corpus } from '../../server/corpus/types.ts';
import { warmUp } from '../../server/graphql/warmUp.ts';
import { buildApp } from '../../server/http/app.ts';
import { emptyDatabase } from './neo4j.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface Api {
  /** `http://127.0.0.1:PORT`, without a slash. */
  readonly address: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data alone; rejects when there is any error. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The code and message of the only error. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<readonly [code: unknown, message: string]>;
  /** The names of the statements that ran since it was last called, in the order in which they ended. */
  statements(): string[];
  close(): Promise<void>;
}

interface ApiOptions {
  /** Folder of the built client; absent: none. */
  readonly clientDir?: string;
  /**
   * Whether Neo4j plans every statement first, as it does by default: what a statement costs the first time is its planning, which on a busy machine could
   * outlast a request's deadline.
   */
  readonly warm?: boolean;
}

/** The API over that corpus and nothing else. */
export async function serveCorpus(runner: Runner, corpus: Corpus, options: ApiOptions = {}): Promise<Api> {
  await emptyDatabase();
  await loadCorpus(runner, corpus);
  return startApi(runner, options);
}

export async function startApi(runner: Runner, options: ApiOptions = {}): Promise<Api> {
  const { clientDir = join(tmpdir(), 'no-client'), warm = true } = options;
  if (warm) await warmUp(runner);
  let ran: Ran[] = [];
  const app = await buildApp({
    runner,
    config: { logLevel: 'silent' },
    clientDir,
    onRan: (one) => ran.push(one),
    warm: false,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, ...body };
  }

  return {
    address,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    async refusal(query, variables) {
      const { errors = [] } = await ask(query, variables);
      const [error, ...more] = errors;
      if (!error || more.length > 0) throw new Error(`expected one error, got ${JSON.stringify(errors)}`);
      return [error.extensions.code, error.message];
    },
    statements() {
      const names = ran.map(({ statement }) => statement.name);
      ran = [];
      return names;
    },
    close: () => app.close(),
  };
}
