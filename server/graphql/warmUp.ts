/** Has Neo4j plan the API's statements before anybody asks: a plan takes tenths of a second the first time and nothing later. */
import type { Parameters, Runner } from '../../cypher/run.ts';
import { statements } from '../../cypher/statements.ts';
import { anyClaim } from './claimFilter.ts';
import { highestKey, lowestKey } from './keyRange.ts';

/** Planning on a machine that is busy with other things may take longer than any request may; what is given up is not kept. */
const timeout = 60_000;

/** Values of the types, and lengths, that requests send; they find nothing. */
const values: Readonly<Record<string, unknown>> = {
  ids: Array.from({ length: 11 }, () => ''),
  filter: { ...anyClaim, entities: [''], name: '\u0000', query: 'nothing', kinds: [''] },
  start: { entities: [''], speakers: [], sources: [], relations: [], standings: [], ranges: [] },
  ends: { start: '', end: '' },
  typed: { text: '\u0000', query: 'nothing', kinds: null },
  after: highestKey,
  before: lowestKey,
  first: 1,
  id: '',
  rank: 1,
  limit: 1,
  most: 1,
  pool: 1,
  latestFirst: false,
  byKind: false,
  backward: false,
  from: 1,
  to: 0,
};

/** What the explorer's first page asks comes first. */
const soonest = ['questions', 'corpus', 'chain', 'claimsByIds', 'typesByIds', 'evidenceByClaimIds', 'search'];

/** Every reading statement but the audits', one after another so that they leave room for requests; resolves to their names. */
export async function warmUp(runner: Runner, signal?: AbortSignal): Promise<string[]> {
  const asked = [...statements.values()]
    .filter(({ folder, name }) => folder === 'read' && !name.startsWith('audit'))
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name));
  for (const { name, parameters } of asked) await runner.read(name, valuesOf(parameters), { signal, timeout });
  return asked.map(({ name }) => name);
}

function placeOf(name: string): number {
  const place = soonest.findIndex((each) => name.startsWith(each));
  return place < 0 ? soonest.length : place;
}

function valuesOf(parameters: readonly string[]): Parameters {
  return Object.fromEntries(
    parameters.map((parameter) => {
      if (parameter in values) return [parameter, values[parameter]];
      throw new Error(`warming up knows no value of $${parameter}`);
    }),
  );
}
