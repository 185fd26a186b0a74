/** A Maven repository on loopback, which gives what this machine's Maven has fetched before; as a mirror, or as a proxy in front of one. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `CUT`: of a file that ends so, half arrives. `DAMAGED`: one byte of it is another. */
export type Behaviour = 'SERVING' | 'FORBIDDING' | 'SILENT' | { readonly what: 'CUT' | 'DAMAGED'; readonly of: string };

export interface MavenMirror {
  readonly address: string;
  behaviour: Behaviour;
  /** The paths asked for since the last call, each with the host that it was asked of when it came as to a proxy. */
  asked(): string[];
  close(): Promise<void>;
}

/** Where Maven keeps what it fetches, as its own settings say. */
export function localRepository(): string {
  const settings = join(homedir(), '.m2', 'settings.xml');
  const stated =
    existsSync(settings) && /<localRepository>(.+?)<\/localRepository>/.exec(readFileSync(settings, 'utf8'));
  return stated ? (stated[1] ?? '') : join(homedir(), '.m2', 'repository');
}

export async function startMavenMirror(): Promise<MavenMirror> {
  const repository = localRepository();
  let asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const path = url.replace(/^http:\/\/[^/]+/, '');
    if (mirror.behaviour === 'FORBIDDING') response.writeHead(403).end();
    else if (mirror.behaviour !== 'SILENT') give(join(repository, path), response, mirror.behaviour);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const mirror: MavenMirror = {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    behaviour: 'SERVING',
    asked() {
      const since = asked;
      asked = [];
      return since;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return mirror;
}

function give(file: string, response: ServerResponse, behaviour: Exclude<Behaviour, 'FORBIDDING' | 'SILENT'>): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const bytes = readFileSync(file);
  const half = Math.floor(bytes.length / 2);
  const troubled = behaviour !== 'SERVING' && file.endsWith(behaviour.of) ? behaviour.what : undefined;
  if (troubled === 'DAMAGED') bytes.writeUInt8(bytes.readUInt8(half) ^ 1, half);
  response.writeHead(200, { 'content-length': bytes.length });
  if (troubled === 'CUT') response.write(bytes.subarray(0, half), () => response.destroy());
  else response.end(bytes);
}

/** Has Maven in that folder's environment keep to itself, and take everything from one address; through a proxy, if one is given. */
export async function writeMavenSettings(folder: string, url: string, proxy?: string): Promise<void> {
  const { hostname = '', port = '' } = proxy === undefined ? {} : new URL(proxy);
  const through = `<proxies><proxy><id>between</id><protocol>http</protocol><host>${hostname}</host><port>${port}</port></proxy></proxies>`;
  await mkdir(join(folder, '.m2'), { recursive: true });
  await writeFile(
    join(folder, '.m2', 'settings.xml'),
    `<settings>
  <localRepository>${join(folder, 'repository')}</localRepository>
  <mirrors><mirror><id>ours</id><mirrorOf>*</mirrorOf><url>${url}/</url></mirror></mirrors>
  ${proxy === undefined ? '' : through}
</settings>`,
  );
}
