/** What a statement costs the first time is paid before anybody asks. */
import { expect, test } from 'vitest';
import { statements } from '../../../cypher/statements.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { warmUp } from '../../../server/graphql/warmUp.ts';
import { harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
/** On a cold database, every plan is the first: on two busy cores that took over a minute. */
const patience = 180_000;

test(
  'warming up runs every reading statement but those of audits, in READ mode, with parameters of the right types',
  async () => {
    await emptyDatabase();
    await loadCorpus(runner, harbour);
    const reading = [...statements.values()].filter(
      ({ folder, name }) => folder === 'read' && !name.startsWith('audit'),
    );
    const warmed = await warmUp(runner);
    expect(warmed[0]).toBe('questions');
    expect(warmed.toSorted()).toEqual(reading.map(({ name }) => name).toSorted());
  },
  patience,
);
