/** The formats of exchange by their names, each loaded with the packages that it alone needs. */
import type { Format } from './format.ts';

export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['jsonld', async () => (await import('./jsonld.ts')).jsonld],
  ['graphml', async () => (await import('./graphml.ts')).graphml],
  ['csv', async () => (await import('./csvFiles.ts')).csv],
  ['cypher', async () => (await import('./cypherScript.ts')).cypher],
  ['ftm', async () => (await import('./ftm.ts')).ftm],
]);
