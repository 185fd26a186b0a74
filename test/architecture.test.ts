/** The house: which folder may import from which. Data flows one way; nothing of ours is imported by `cypher/`, and client and server share only the schema file and what is pure. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** What a file imports from the project itself, as paths from the top. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) =>
    relative(root, resolve(root, dirname(file), (match[1] ?? '').replace(/\?.*$/, ''))),
  );
}

const imported = ['server', 'client', 'cypher', 'test'].flatMap((folder) =>
  sources(folder).flatMap((from) => imports(from).map((to) => ({ from, to }))),
);
const within = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

function breaches(from: string[], to: string[], except: string[] = []): string[] {
  return imported
    .filter((arrow) => within(arrow.from, ...from) && within(arrow.to, ...to) && !except.includes(arrow.to))
    .map((arrow) => `${arrow.from} imports ${arrow.to}`);
}

/** The playground says beforehand what a query costs, knows what time it speaks of, and shows an answer as a table: by the very code that the API refuses with and `/table.csv` is made by. */
const pure = {
  counting: [
    'server/graphql/cost/cost.ts',
    'server/graphql/cost/selections.ts',
    'server/graphql/cost/types.ts',
    'server/graphql/limits.ts',
    'server/graphql/measure.ts',
  ],
  table: ['server/table/csv.ts', 'server/table/table.ts'],
};

test('client and server share only the schema file, and the playground what is pure', () => {
  expect(breaches(['client'], ['server', 'cypher'], [...pure.counting, ...pure.table])).toEqual([]);
  const elsewhere = ({ from, to }: { from: string; to: string }) =>
    within(from, 'client') && !within(from, 'client/playground') && within(to, 'server');
  expect(imported.filter(elsewhere)).toEqual([]);
  expect(breaches(['server', 'cypher'], ['client'])).toEqual([]);
});

test('cypher imports nothing of ours', () => {
  expect(breaches(['cypher'], ['server', 'client', 'test'])).toEqual([]);
});

test('nothing imports a test', () => {
  expect(breaches(['server', 'client', 'cypher'], ['test'])).toEqual([]);
});

test('time and words know neither the database nor the API', () => {
  expect(
    breaches(
      ['server/time'],
      ['server/corpus', 'server/chain', 'server/graphql', 'server/http', 'server/neo4j', 'cypher'],
    ),
  ).toEqual([]);
  expect(breaches(['server/words'], ['server/graphql', 'server/http', 'server/neo4j', 'cypher'])).toEqual([]);
});

test('a table is made of an answer alone', () => {
  expect(imported.filter(({ from, to }) => within(from, 'server/table') && !within(to, 'server/table'))).toEqual([]);
});

test('what an operation costs is counted without a database, a server or a request', () => {
  const counting = ({ from }: { from: string }) => within(from, 'server/graphql/cost') || pure.counting.includes(from);
  const known = (to: string) => within(to, 'server/graphql/cost') || pure.counting.includes(to);
  expect(imported.filter((arrow) => counting(arrow) && !known(arrow.to))).toEqual([]);
});

test('the corpus and the API do not know each other, but for the contract that questions are held to; only the start knows the launcher', () => {
  expect(breaches(['server/corpus'], ['server/graphql', 'server/http'], ['server/graphql/schema.graphql'])).toEqual([]);
  expect(
    breaches(['server/graphql', 'server/chain', 'server/time', 'server/words'], ['server/neo4j', 'server/http']),
  ).toEqual([]);
});

test('resolvers reach statements only through loaders', () => {
  expect(breaches(['server/graphql/resolvers'], ['cypher'])).toEqual([]);
});

test('the graph model knows neither React, nor the page, nor the network', () => {
  expect(
    breaches(
      ['client/graph'],
      ['client/pages', 'client/panels', 'client/diagram', 'client/network', 'client/ui', 'client/playground'],
    ),
  ).toEqual([]);
  const impure = sources('client/graph').filter((file) =>
    /from 'react|from 'urql|\bdocument\.\w|\bwindow\.\w|\bfetch\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(impure).toEqual([]);
});

test('Cypher stands only in cypher/', () => {
  const elsewhere = [...sources('server'), ...sources('client')].filter((file) =>
    /\b(MATCH|MERGE|UNWIND) *[({$]/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(elsewhere).toEqual([]);
});

test('files stay of one purpose: none past 300 lines', () => {
  const generated = /graphql\/types\.ts$|api\/operations\.ts$/;
  const long = ['server', 'client', 'cypher']
    .flatMap(sources)
    .filter((file) => !generated.test(file) && readFileSync(join(root, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});
