/** The shipped corpus answers its own questions: each query, run over HTTP on the real Neo4j, gives exactly the answer on file; the README shows them all. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../server/corpus/load.ts';
import { readCorpus } from '../server/corpus/read.ts';
import { type Api, startApi } from './helpers/api.ts';
import { emptyDatabase, testRunner } from './helpers/neo4j.ts';

const root = resolve(import.meta.dirname, '..');
const read = await readCorpus(join(root, 'seeds/birmingham'));
if ('faults' in read)
  throw new Error(read.faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
const { corpus } = read;

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, corpus);
  api = await startApi(runner);
});
afterAll(() => api.close());

describe('twenty questions and their exact answers', () => {
  test('there are twenty, and at least five are answered by what the sources do not say', () => {
    expect(corpus.questions).toHaveLength(20);
    expect(
      corpus.questions.filter(({ answer }) => answer.startsWith('The sources do not say')).length,
    ).toBeGreaterThanOrEqual(5);
  });

  test.each(corpus.questions)('$question', async ({ query, variables, expect: wanted }) => {
    expect(wanted).toBeDefined();
    expect(await api.data(query, variables)).toEqual(wanted);
  });

  test('a source’s quotes come in reading order', async () => {
    const { sources } = (await api.data(
      '{ sources(first: 10) { nodes { id evidence(first: 100) { nodes { at } } } } }',
      {},
    )) as { sources: { nodes: { id: string; evidence: { nodes: { at: number }[] } }[] } };
    expect(sources.nodes).toHaveLength(5);
    for (const { id, evidence } of sources.nodes) {
      const places = evidence.nodes.map(({ at }) => at);
      expect(places.length, id).toBeGreaterThan(20);
      expect(places, id).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('a rating comes in its source’s own word', async () => {
    const ratings = await api.data('{ claims(filter: {relation: {eq: RATED}}) { nodes { id rating } } }', {});
    expect(ratings).toEqual({
      claims: {
        nodes: [
          { id: 'ofsted-rated-service-inadequate-since-2009', rating: 'inadequate' },
          { id: 'council-rated-service-inadequate', rating: 'inadequate' },
          { id: 'ofsted-rated-service-inadequate-in-2014', rating: 'inadequate' },
        ],
      },
    });
  });

  test('the README shows each with its answer', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    for (const { question, answer } of corpus.questions) {
      expect(readme).toContain(question);
      expect(readme).toContain(answer.replace(/\s+/g, ' ').trim());
    }
  });
});
