/** Every corpus that ships is without fault, loads, and gives a sound graph. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { audit } from '../../../server/corpus/audit.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { requireCorpus } from '../../../server/corpus/read.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const shipped = readdirSync(seeds, { withFileTypes: true }).filter((entry) => entry.isDirectory());

it.each(shipped.map(({ name }) => name))(
  '%s',
  async (name) => {
    const corpus = await requireCorpus(join(seeds, name));
    expect(corpus.id).toBe(name);
    await emptyDatabase();
    const loaded = { entities: corpus.entities.length, claims: corpus.claims.length };
    expect(await loadCorpus(runner, corpus)).toEqual({ changed: true, ...loaded });
    expect((await audit(runner, corpus)).filter(({ found }) => found.length > 0)).toEqual([]);
    expect(await loadCorpus(runner, corpus)).toEqual({ changed: false, ...loaded });
  },
  180_000,
);
