/** The constraints and indexes that every reader relies on: each is a file of cypher/schema, by whose name the database knows it. */
import type { Runner } from '../../cypher/run.ts';
import { type Statement, statements } from '../../cypher/statements.ts';

export const schemaStatements = [...statements.values()].filter(({ folder }) => folder === 'schema');

const seconds = 300;
const timeout = 60_000;

/** Makes those that are not there, in the place of what an earlier version of this program had for them, and waits until all answer. */
export async function prepareIndexes(runner: Runner): Promise<void> {
  const { missing, unready, obsolete } = await indexesOf(runner);
  for (const { name, constraint } of obsolete)
    await runner.write(constraint ? 'dropConstraint' : 'dropIndex', { name }, { timeout });
  for (const name of missing) await runner.write(name, {}, { timeout });
  if (missing.length + unready.length === 0) return;
  await runner.write('awaitIndexes', { seconds }, { timeout: (seconds + 10) * 1000 });
}

interface Indexes {
  /** The names of those that are not there as they should be. */
  readonly missing: string[];
  /** Those that are there and do not answer yet. */
  readonly unready: string[];
  /** What has the name of one of ours and is another, or is one of ours by another name: Neo4j makes none beside it. */
  readonly obsolete: readonly { readonly name: string; readonly constraint: boolean }[];
}

interface Found {
  readonly name: string;
  readonly state: string;
  readonly type: string;
  readonly labels: readonly string[] | null;
  readonly properties: readonly string[] | null;
  readonly constraint: boolean;
}

export async function indexesOf(runner: Runner): Promise<Indexes> {
  const found = await runner.read<Found>('auditIndexes', {}, { timeout });
  const wanted = new Map(schemaStatements.map((statement) => [statement.name, wantedShape(statement)]));
  const taken = new Set([...wanted.values()].map(placeOf));
  const sound = found.filter((index) => wanted.get(index.name) === shapeOf(index));
  return {
    missing: [...wanted.keys()].filter((name) => !sound.some((index) => index.name === name)),
    unready: sound.filter(({ state }) => state !== 'ONLINE').map(({ name }) => name),
    obsolete: found
      .filter((index) => !sound.includes(index) && (wanted.has(index.name) || taken.has(placeOf(shapeOf(index)))))
      .map(({ name, constraint }) => ({ name, constraint })),
  };
}

/** What an index is but for its name, in one text: `RANGE Claim(subject, whenKey)`, `RANGE Claim(id) UNIQUE`. */
function shapeOf({ type, labels, properties, constraint }: Omit<Found, 'name' | 'state'>): string {
  return `${type} ${labels?.join('|')}(${properties?.join(', ')})${constraint ? ' UNIQUE' : ''}`;
}

/** Neo4j lets only one index be there, a constraint's or not. */
function placeOf(shape: string): string {
  return shape.replace(/ UNIQUE$/, '');
}

const creation = /^CREATE (FULLTEXT INDEX|INDEX|CONSTRAINT) \w+ IF NOT EXISTS\s+FOR \(\w+:(\w+)\) (.*)$/s;

function wantedShape({ name, text }: Statement): string {
  const [, what, label = '', on = ''] = creation.exec(text) ?? [];
  if (what === undefined) throw new Error(`cypher/schema/${name}.cypher creates nothing that is known here`);
  return shapeOf({
    type: what === 'FULLTEXT INDEX' ? 'FULLTEXT' : 'RANGE',
    labels: [label],
    properties: [...on.matchAll(/\.(\w+)/g)].map(([, property = '']) => property),
    constraint: what === 'CONSTRAINT',
  });
}
