/** What other tools do with the API: Apollo Sandbox and Altair ask for the whole schema over HTTP; a generator makes a typed client of it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, startApi } from '../../helpers/api.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const root = resolve(import.meta.dirname, '../../..');
const text = (file: string) => readFile(join(root, file), 'utf8');

let api: Api;
beforeAll(async () => {
  api = await startApi(testRunner(), { warm: false });
});
afterAll(() => api.close());

/** As a client knows it that has nothing but the address. */
async function introspected(options: Parameters<typeof getIntrospectionQuery>[0]): Promise<GraphQLSchema> {
  const answer = await api.data(getIntrospectionQuery(options));
  return lexicographicSortSchema(buildClientSchema(answer as unknown as IntrospectionQuery));
}

const whole = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
};

test.each([
  ['all that Apollo Sandbox and Altair ask for', whole],
  ['that and which inputs are one of several', { ...whole, oneOf: true }],
])('introspection with %s gives the contract', async (_what, options) => {
  const contract = lexicographicSortSchema(buildSchema(await text('server/graphql/schema.graphql')));
  expect(printSchema(await introspected(options))).toBe(printSchema(contract));
});

test('the contract is served as it is', async () => {
  const response = await fetch(`${api.address}/schema.graphql`);
  expect([response.status, await response.text()]).toEqual([200, await text('server/graphql/schema.graphql')]);
});

test('a generator makes types of the introspected schema and of operations, and the compiler takes them', async () => {
  const files = ['client/api/fragments.graphql', 'client/api/chain.graphql', 'client/api/sources.graphql'];
  const documents = await Promise.all(
    files.map(async (location) => ({ location, document: parse(await text(location)) })),
  );
  const schema = parse(printSchema(await introspected(whole)));
  const config = { scalars: { Period: 'string', Date: 'string' } };
  const made = { schema, documents, config, pluginMap: { typescript, operations } };
  // Two files, as each declares the schema's enums for itself.
  const types = await codegen({ ...made, filename: 'types.ts', plugins: [{ typescript: {} }] });
  const asking = await codegen({ ...made, filename: 'operations.ts', plugins: [{ operations: {} }] });
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-types-'));
  try {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    await writeFile(join(folder, 'types.ts'), types);
    await writeFile(join(folder, 'operations.ts'), asking);
    const compiled = async (...lines: string[]) => {
      const head = [
        "import type { ChainQuery, ChainQueryVariables, SourcesQuery } from './operations.ts';",
        "import type { Claim } from './types.ts';",
      ];
      await writeFile(join(folder, 'client.ts'), [...head, ...lines].join('\n'));
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const how = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'];
      const more = ['--allowImportingTsExtensions', '--types', 'node', '--skipLibCheck', 'client.ts'];
      return promisify(execFile)(process.execPath, [compiler, ...how, ...more], { cwd: folder }).then(
        () => '',
        ({ stdout }: { stdout: string }) => stdout,
      );
    };
    const asked = "export const asked: ChainQueryVariables = { of: 'light', direction: 'UP' };";
    const title = 'export const title = (of: SourcesQuery): string | undefined => of.sources.nodes[0]?.title;';
    const links = 'export const links = (of: ChainQuery): number => of.accountability.links.length;';
    const verb = 'export const verb = (of: Claim): string => of.verb;';
    expect(await compiled(asked, title, links, verb)).toBe('');
    expect(await compiled("export const asked: ChainQueryVariables = { of: 'light', direction: 'AROUND' };")).toContain(
      '\'"AROUND"\' is not assignable',
    );
    expect(await compiled('export const year = (of: SourcesQuery) => of.sources.nodes[0]?.year;')).toContain(
      "Property 'year' does not exist",
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
