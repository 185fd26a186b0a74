/** Has Neo4j plan the API's statements before anybody asks: a plan takes tenths of a second the first time and nothing later. */
import type { Parameters, Reader } from '../../cypher/run.ts';
import { statement, statements } from '../../cypher/statements.ts';
import { anyClaim } from './claimFilter.ts';
import { highestKey, lowestKey } from './keyRange.ts';

/** Planning on a machine that is busy with other things may take longer than any request may; what is given up is not kept. */
const timeout = 60_000;

const emptyPage = { after: highestKey, before: lowestKey, first: 1, relations: null, asserted: null };

/** Values of the types, and lengths, that requests send; they find nothing. */
const values: Readonly<Record<string, unknown>> = {
  ids: Array.from({ length: 11 }, () => ''),
  among: Array.from({ length: 101 }, () => ''),
  tiles: Array.from({ length: 11 }, () => ''),
  filter: {
    ...anyClaim,
    entities: [''],
    name: '\u0000',
    query: 'nothing',
    kinds: [''],
    relations: [''],
    standings: [''],
  },
  start: { until: '', ids: [''], entities: [''], speakers: [], sources: [], relations: [], standings: [], ranges: [] },
  ends: { start: '', end: '' },
  typed: { text: '\u0000', query: 'nothing', kinds: null },
  after: highestKey,
  before: lowestKey,
  first: 1,
  of: { id: '' },
  rank: 1,
  limit: 1,
  most: 1,
  pool: 1,
  near: { ...emptyPage, id: '', ends: ['subject'] },
  far: emptyPage,
  byKind: false,
  backward: false,
  from: 1,
  to: 0,
};

/** What the explorer's first page asks, whichever its question: what the corpus holds, a chain either way, the evidence of its claims. */
const firstPage = [
  'corpus',
  'questions',
  'chainEntity',
  'chainHolders',
  'chainUp',
  'chainDown',
  'chainInspections',
  'chainLines',
  'claimsByIds',
  'typesByIds',
  'evidenceByClaimIds',
];

/** The statements of the first page, side by side, as whoever starts the program opens it at once; resolves to their names. */
export async function warmFirstPage(runner: Reader, signal?: AbortSignal): Promise<string[]> {
  await Promise.all(firstPage.map((name) => warm(runner, name, signal)));
  return firstPage;
}

/** What readers do next: look for somebody. */
const secondStep = 'search';

/** Every other reading statement but the audits', one after another so that they leave room for requests; resolves to their names. */
export async function warmOthers(runner: Reader, signal?: AbortSignal): Promise<string[]> {
  const others = [...statements.values()]
    .filter(({ folder, name }) => folder === 'read' && !name.startsWith('audit') && !firstPage.includes(name))
    .map(({ name }) => name)
    .sort((a, b) => Number(b === secondStep) - Number(a === secondStep));
  for (const name of others) await warm(runner, name, signal);
  return others;
}

export async function warmUp(runner: Reader, signal?: AbortSignal): Promise<string[]> {
  return [...(await warmFirstPage(runner, signal)), ...(await warmOthers(runner, signal))];
}

async function warm(runner: Reader, name: string, signal: AbortSignal | undefined): Promise<void> {
  await runner.read(name, valuesOf(statement(name).parameters), { signal, timeout });
}

function valuesOf(parameters: readonly string[]): Parameters {
  return Object.fromEntries(
    parameters.map((parameter) => {
      if (parameter in values) return [parameter, values[parameter]];
      throw new Error(`warming up knows no value of $${parameter}`);
    }),
  );
}
