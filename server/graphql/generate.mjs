/**
 * Writes the types that come from the contract: the resolvers' signatures and, from the client's operations, their results, variables and documents.
 * Plain JavaScript, because it runs before anything is bundled: `node server/graphql/generate.mjs`. Both files are checked in; a test fails when one
 * is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemaFile = 'server/graphql/schema.graphql';
const operationsFolder = 'client/api';
const banner =
  '// Generated from the schema by server/graphql/generate.mjs: change the schema or the operations, then run it again.';

const text = (file) => readFileSync(join(root, file), 'utf8');

const shared = {
  useTypeImports: true,
  enumsAsTypes: true,
  enumType: 'string-literal',
  scalars: { ID: 'string', Period: 'string', Date: 'string' },
};

/** What a resolver is given as its parent where that is not the GraphQL type itself. */
const entityTypes = [
  ...['Entity', 'Person', 'Organisation', 'Group', 'Post', 'Service', 'Instrument', 'Inspection', 'Review'],
  ...['Document', 'Programme', 'Case', 'Place'],
];
const mappers = {
  ...Object.fromEntries(entityTypes.map((type) => [type, './loaders/rows.ts#EntityRow'])),
  Node: './loaders/rows.ts#NodeRow',
  Claim: './loaders/rows.ts#ClaimRow',
  Evidence: './loaders/rows.ts#EvidenceRow',
  Source: './loaders/rows.ts#SourceRow',
  Conflict: './loaders/rows.ts#ConflictRow',
  Question: './loaders/rows.ts#QuestionRow',
  GraphSummary: './loaders/rows.ts#CorpusRow',
  ClaimConnection: './connections.ts#ClaimPages',
  ConflictConnection: './connections.ts#ConflictPages',
  EntityConnection: './connections.ts#EntityPages',
  EvidenceConnection: './connections.ts#EvidencePages',
  SourceConnection: './connections.ts#SourcePages',
  FuzzyDate: './dates.ts#FuzzyDateRow',
  Holding: './dates.ts#HoldingRow',
  Holder: './holders.ts#HolderRow',
  Path: './paths/shortestPaths.ts#PathRow',
  Subgraph: './neighbourhood.ts#Subgraph as SubgraphRow',
  Overview: './overview.ts#Overview as OverviewRow',
  AccountabilityChain: '../chain/types.ts#Chain',
  ChainLink: '../chain/types.ts#Link',
  ChainGap: '../chain/types.ts#Gap',
  AnswerSentence: '../chain/types.ts#AnswerSentence as AnswerSentenceRow',
};

/** The resolvers' signatures, as text. */
export function serverTypes() {
  return codegen({
    filename: 'server/graphql/types.ts',
    schema: parse(text(schemaFile)),
    documents: [],
    config: {
      ...shared,
      contextType: './context.ts#Context',
      mappers,
      maybeValue: 'T | null | undefined',
      immutableTypes: true,
    },
    pluginMap: { typescript, typescriptResolvers },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  }).then(withBanner);
}

/** Results, variables and documents of the client's operations, as text. */
export function clientTypes() {
  const files = readdirSync(join(root, operationsFolder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return codegen({
    filename: 'client/api/operations.ts',
    schema: parse(text(schemaFile)),
    documents: files.map((file) => {
      const location = `${operationsFolder}/${file}`;
      return { location, document: parse(text(location)) };
    }),
    config: {
      ...shared,
      documentMode: 'documentNodeImportFragments',
      arrayInputCoercion: false,
      mergeFragmentTypes: true,
      extractAllFieldsToTypesCompact: true,
    },
    pluginMap: { typescriptOperations, typedDocumentNode },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  }).then(withBanner);
}

const withBanner = (generated) => `${banner}\n${generated.trimEnd()}\n`;

/** Every generated file's path from the repository's root, and what it must hold. */
export async function generated() {
  return {
    'server/graphql/types.ts': await serverTypes(),
    'client/api/operations.ts': await clientTypes(),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const [file, content] of Object.entries(await generated())) writeFileSync(join(root, file), content);
