/** The container's files: what can be said of them without an engine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const project = join(import.meta.dirname, '../../../..');
const read = (name: string) => readFileSync(join(project, name), 'utf8');

describe('compose.yaml', () => {
  interface Service {
    readonly read_only?: boolean;
    readonly cap_drop?: readonly string[];
    readonly security_opt?: readonly string[];
    readonly ports?: readonly string[];
    readonly volumes?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly image: string;
  }
  const { services, networks } = parse(read('compose.yaml'), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly networks: {
      readonly inside: { readonly ipam: { readonly config: readonly { readonly subnet: string }[] } };
    };
  };

  it('is sound by the Compose schema and by dclint', () => {
    const found = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] }).lintFiles(
      [join(project, 'compose.yaml')],
      false,
    );
    expect(found.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
  });

  it('has Neo4j, two servers and a proxy, and only the proxy is reached from outside, on this machine', () => {
    expect(Object.keys(services)).toEqual(['load', 'neo4j', 'proxy', 'server-1', 'server-2']);
    expect(
      Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`)),
    ).toEqual(['proxy 127.0.0.1:8080:8080']);
  });

  it('lets nothing but Neo4j write, and nothing gain rights', () => {
    const writes = Object.entries(services).filter(([, { read_only }]) => read_only !== true);
    expect(writes.map(([name]) => name)).toEqual(['neo4j']);
    const ours = Object.entries(services).filter(([name]) => name !== 'neo4j');
    expect(ours.map(([, { cap_drop, security_opt }]) => [cap_drop, security_opt])).toEqual(
      ours.map(() => [['ALL'], ['no-new-privileges:true']]),
    );
  });

  it('has the servers believe the proxy, and no other, on who asks', () => {
    expect(services['server-1']?.environment?.WHOSE_WATCH_PROXIES).toBe(networks.inside.ipam.config[0]?.subnet);
    expect(read('server/deploy/nginx.conf')).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
  });

  it('names no image by a tag that moves to another version', () => {
    const tags = Object.values(services)
      .map(({ image }) => image)
      .filter((image) => image !== 'whose-watch');
    expect(tags.filter((image) => !/:\d+\.\d+/.test(image))).toEqual([]);
  });

  it('spreads requests over every server, by their names', () => {
    const named = [...read('server/deploy/nginx.conf').matchAll(/^ {2}server (\S+):4000 /gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(services).filter((name) => name.startsWith('server-')));
  });
});

describe('Dockerfile', () => {
  const text = read('Dockerfile');
  const last = text.slice(text.lastIndexOf('\nFROM '));

  it('is sound by the Dockerfile language service', () => {
    expect(validate(text)).toEqual([]);
  });

  it('ends as a user that is not root, with a health check, and a command that no shell stands before', () => {
    expect(/^USER (\d+)$/m.exec(last)?.[1]).toBe('1000');
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*?\n {2}CMD \["node", /m);
    expect(last).toMatch(/^CMD \["node", "server\/deploy\/serve\.mjs"\]$/m);
  });

  it('copies what is there', () => {
    const copied = [...last.matchAll(/^COPY --from=build \/app\/(\S+) /gm)]
      .map(([, path = '']) => path)
      .filter((path) => !/^(dist|node_modules)/.test(path));
    expect(copied.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  it('keeps the packages that the server needs when it runs, and no other', () => {
    expect(text).toMatch(/^RUN npm prune --omit=dev /m);
    const sources = import.meta.glob<string>(
      [
        '../../../../{server,cypher}/**/*.{ts,mjs}',
        '!**/*.d.ts',
        '!**/vite.config.ts',
        '!**/dev.ts',
        '!**/generate.mjs',
      ],
      { query: '?raw', import: 'default', eager: true },
    );
    const imported = Object.values(sources).flatMap((source) =>
      [...source.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)'|import\('([^']+)'\)/gm)].map(
        ([, name, lazily]) => name ?? lazily ?? '',
      ),
    );
    const packages = imported
      .filter((name) => !/^(\.|node:)/.test(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]);
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: object };
    expect([...new Set(packages)].sort()).toEqual(Object.keys(dependencies).sort());
  });
});
