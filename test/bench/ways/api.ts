/** This API as its clients have it: in process, without a socket between, and over HTTP on a connection that is kept. */
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Ran, Runner } from '../../../cypher/run.ts';
import { readConfig } from '../../../server/config.ts';
import { createApollo } from '../../../server/graphql/apollo.ts';
import { createContext } from '../../../server/graphql/context.ts';
import { buildApp } from '../../../server/http/app.ts';

export type Data = Readonly<Record<string, unknown>>;
export type Ask = (query: string, variables?: Data, onRan?: (ran: Ran) => void) => Promise<Data>;

export interface Asked {
  readonly ask: Ask;
  close(): Promise<void>;
}

/** Rejects with what an answer's errors say: a refusal that is quick must not be taken for an answer. */
export async function apiInProcess(runner: Runner): Promise<Asked> {
  const apollo = createApollo({ unforeseen: (error) => console.error(error), database: () => undefined });
  await apollo.start();
  return {
    async ask(query, variables = {}, onRan) {
      const contextValue = createContext(runner, { id: 'bench', signal: new AbortController().signal, onRan });
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      return dataOf(body.singleResult);
    },
    close: () => apollo.stop(),
  };
}

export interface Served extends Asked {
  /** `http://127.0.0.1:PORT`, where the pages are too. */
  readonly address: string;
}

export async function apiOverHttp(runner: Runner, project: string): Promise<Served> {
  const config = { ...readConfig([], {}, project), logLevel: 'silent' as const };
  const app = await buildApp({ runner, config, clientDir: join(project, 'dist', 'client'), warm: false });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const { ask, close } = askOverHttp(address);
  return {
    ...{ address, ask },
    async close() {
      await close();
      await app.close();
    },
  };
}

/** @param address `http://127.0.0.1:PORT` of a server, ours or another's */
export function askOverHttp(address: string): Asked {
  const agent = new Agent({ keepAlive: true });
  const headers = { 'content-type': 'application/json' };
  return {
    async ask(query, variables = {}) {
      const text = await post(`${address}/graphql`, { agent, headers }, JSON.stringify({ query, variables }));
      return dataOf(JSON.parse(text));
    },
    async close() {
      agent.destroy();
    },
  };
}

/** For the first time that something is asked, when a busy machine may take longer to plan it than an answer may take. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 10; ; left -= 1)
    try {
      return await ask();
    } catch (error) {
      if (left === 0 || !String(error).includes('QUERY_TIMEOUT')) throw error;
    }
}

function post(url: string, options: { agent: Agent; headers: Record<string, string> }, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text)).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}

export function dataOf(answer: { readonly data?: unknown; readonly errors?: unknown }): Data {
  if (answer.errors || !answer.data) throw new Error(`the answer is an error: ${JSON.stringify(answer.errors)}`);
  return answer.data as Data;
}
