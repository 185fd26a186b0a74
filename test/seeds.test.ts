/** The shipped corpus over HTTP on the real Neo4j: each of its questions gives exactly the answer on file, the README shows them all, and every view of it is a query. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewAddress } from '../client/address.ts';
import { readCorpus } from '../server/corpus/read.ts';
import { type Api, serveCorpus } from './helpers/api.ts';
import { testRunner } from './helpers/neo4j.ts';
import { seenAgain, seenBy } from './helpers/seenView.ts';
import { someViews } from './helpers/someViews.ts';

const root = resolve(import.meta.dirname, '..');
const read = await readCorpus(join(root, 'seeds/birmingham'));
if ('faults' in read)
  throw new Error(read.faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
const { corpus } = read;

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, corpus);
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

describe('every view is a query', () => {
  const views = someViews(corpus, 60);

  test('whatever the address says, what "As GraphQL" gives for it makes the same picture of the same claims again', {
    timeout: 180_000,
  }, async () => {
    const graphql = `${api.address}/graphql`;
    const client = new Client({ url: graphql, exchanges: [fetchExchange], preferGetMethod: false });
    let drawn = 0;
    for (const view of views) {
      const seen = await seenBy(client, view);
      expect(await seenAgain(view, seen.asked, graphql), viewAddress(view)).toEqual(seen);
      if (seen.claims.length > 0) drawn += 1;
    }
    expect(drawn).toBeGreaterThan(views.length / 2);
  });
});
