/** What keeps the bench honest: its corpus is sound and the same every time, and what it times side by side gives the same answer. */
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../server/corpus/build.ts';
import { check } from '../../server/corpus/check.ts';
import { contentsOf } from '../../server/corpus/contents.ts';
import { ourDifference } from '../../server/corpus/ours.ts';
import { graphOf } from '../../server/corpus/rows.ts';
import type { Corpus } from '../../server/corpus/types.ts';
import schemaText from '../../server/graphql/schema.graphql?raw';
import { warmUp } from '../../server/graphql/warmUp.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { leastEntities, makeDrafts } from '../bench/corpus/drafts.ts';
import { reaches } from '../bench/figures.ts';
import { loadPlainly } from '../bench/loading/plain.ts';
import { sideBySide, timingOf } from '../bench/measure.ts';
import { Recording } from '../bench/neo4j/replay.ts';
import { readOptions } from '../bench/options.ts';
import { chainQuery } from '../bench/parts/chains.ts';
import { neighbourhoodQuery } from '../bench/parts/neighbourhoods.ts';
import { searchQuery } from '../bench/parts/search.ts';
import { jsonLines } from '../bench/report.ts';
import { type Asked, apiInProcess, apiOverHttp } from '../bench/ways/api.ts';
import { fromMemory } from '../bench/ways/fromMemory.ts';
import { neo4jGraphqlInProcess } from '../bench/ways/neo4jGraphql.ts';
import { askBare, newShape, ourFound, ourQuery, theirFound, theirQuery } from '../bench/ways/twoHops.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../helpers/neo4j.ts';

const corpus: Corpus = build(makeDrafts(1, leastEntities));

describe('the made-up corpus', () => {
  test('is the same for the same seed and size, and another for another seed', () => {
    expect(build(makeDrafts(1, leastEntities)).version).toBe(corpus.version);
    expect(build(makeDrafts(2, leastEntities)).version).not.toBe(corpus.version);
  });

  test('has no fault', () => {
    expect(check(makeDrafts(1, leastEntities))).toEqual([]);
    expect(check(makeDrafts(2, 1_000))).toEqual([]);
  });

  test('has as many entities as asked, and five claims for each', () => {
    expect(corpus.entities).toHaveLength(200);
    expect(corpus.claims).toHaveLength(1_000);
  });

  test('is as corpora are: every kind, every form of date, hubs, several evidences, every stance, conflicts of every rule but sums stated by hand', () => {
    const { claims, entities, conflicts } = build(makeDrafts(1, 1_000));
    expect(new Set(entities.map(({ kind }) => kind)).size).toBe(12);
    const dates = claims.flatMap(({ from, to, on }) => [from, to, on]);
    for (const form of [
      /^\d{4}$/,
      /^\d{4}-0\d$/,
      /^\d{4}-\d\d-\d\d$/,
      /^\d{4}-2[1-4]$/,
      /~$/,
      /\?$/,
      /^\[\d.*\.\.\d/,
      /^\[\.\./,
      /\.\.\]$/,
    ])
      expect(dates.some((date) => date !== undefined && form.test(date))).toBe(true);
    const touching = new Map<string, number>();
    for (const { subject, object } of claims)
      for (const id of [subject, object]) touching.set(id, (touching.get(id) ?? 0) + 1);
    const degrees = [...touching.values()].sort((a, b) => b - a);
    expect(degrees[0]).toBeGreaterThan(300);
    expect(degrees[500]).toBeLessThan(10);
    const evidence = claims.flatMap((claim) => claim.evidence);
    expect(evidence.length / claims.length).toBeGreaterThan(1.4);
    expect(new Set(evidence.map(({ stance }) => stance))).toEqual(
      new Set(['ASSERTS', 'DENIES', 'EXPECTS', 'CONSIDERS']),
    );
    expect(evidence.some(({ saidBy }) => saidBy)).toBe(true);
    expect(new Set(conflicts.map(({ rule }) => rule))).toEqual(new Set(['ONE_SEAT', 'DENIED']));
  });

  test('too small a size is refused', () => {
    expect(() => makeDrafts(1, 10)).toThrow('size must be at least 200, got 10');
  });
});

describe('what is timed side by side', { timeout: 240_000 }, () => {
  const { database, ...address } = ourNeo4j();
  const driver = createDriver(address);
  const runner = testRunner();
  let inProcess: Asked;
  let overHttp: Asked;
  let theirs: Asked;
  beforeAll(async () => {
    await emptyDatabase();
    await loadPlainly(driver, database, runner, corpus);
    await warmUp(runner);
    inProcess = await apiInProcess(runner);
    overHttp = await apiOverHttp(runner, import.meta.dirname);
    theirs = await neo4jGraphqlInProcess(driver, database);
  }, 240_000);
  afterAll(async () => {
    await overHttp.close();
    await driver.close();
  });

  const posts = corpus.entities.filter(({ kind }) => kind === 'Post').slice(0, 8);

  test('plain writing gives the very graph that the loader gives', async () => {
    const contents = await contentsOf(runner);
    const { missingNodes, changedNodes, missingEdges, changedEdges, staleEdges, staleNodes } = await ourDifference(
      graphOf(corpus),
      runner,
      contents,
    );
    const lists = [missingNodes, changedNodes, ...missingEdges.values(), changedEdges, staleEdges, staleNodes];
    expect(lists.flat()).toEqual([]);
  });

  test('two hops: the same people, posts and claims from one statement, this API both ways, @neo4j/graphql, and graphql-js alone over an answer', async () => {
    for (const { id } of posts) {
      const bare = await askBare(driver, database, id);
      expect(bare.length).toBeGreaterThan(3);
      const ours = await inProcess.ask(ourQuery, { id });
      expect(ourFound(ours)).toEqual(bare);
      expect(ourFound(await overHttp.ask(ourQuery, { id }))).toEqual(bare);
      expect(theirFound(await theirs.ask(theirQuery, { id }))).toEqual(bare);
      const memory = await fromMemory(() => ours);
      expect(await memory.ask(ourQuery, { id })).toEqual(ours);
      await memory.close();
    }
  });

  test('a shape never seen asks the same, and no two are alike', async () => {
    const shapes = Array.from({ length: 300 }, (_, n) => newShape(n));
    expect(new Set(shapes.map(({ ours }) => ours.replace(/(?<=\D)\d+(?=\D)/g, ''))).size).toBeGreaterThan(60);
    expect(new Set(shapes.map(({ theirs: text }) => text)).size).toBe(300);
    const id = posts[0]?.id ?? '';
    const bare = await askBare(driver, database, id);
    for (const shape of [newShape(7), newShape(201)]) {
      expect(ourFound(await inProcess.ask(shape.ours, { id }))).toEqual(bare);
      expect(theirFound(await theirs.ask(shape.theirs, { id }))).toEqual(bare);
    }
  });

  test("the API's own statements are those that it ran, with what they were given", async () => {
    const recording = new Recording();
    await inProcess.ask(chainQuery, { of: posts[0]?.id ?? '' }, recording.onRan);
    expect(recording.statements).toBeGreaterThan(1);
    expect(recording.waves.flat()).toHaveLength(recording.statements);
    await expect(recording.replayBare(driver, database)).resolves.toBeUndefined();
    await expect(recording.replay(runner)).resolves.toBeUndefined();
  });

  test('an answer with errors is no answer', async () => {
    await expect(inProcess.ask('{ entities(first: 1000) { nodes { id } } }')).rejects.toThrow('first must be 1 to 100');
    await expect(overHttp.ask('{ nothing }')).rejects.toThrow('the answer is an error');
  });
});

test.each([
  ['a chain', chainQuery],
  ['a neighbourhood', neighbourhoodQuery],
  ['a search', searchQuery],
  ['two hops', ourQuery],
])('the question of %s is one that the API takes', (_, query) => {
  expect(validate(buildSchema(schemaText), parse(query))).toEqual([]);
});

describe('taking turns', () => {
  const stopping = new AbortController().signal;

  test('every way has its turn at each case, and another begins each time', async () => {
    const calls: string[] = [];
    const way = (name: string) => async (turn: number) => calls.push(`${name}${turn}`);
    await sideBySide({ a: way('a'), b: way('b'), c: way('c') }, { warmUp: 1, turns: 2, stopping });
    expect(calls).toEqual(['a0', 'b0', 'c0', 'b1', 'c1', 'a1', 'c2', 'a2', 'b2']);
  });

  test('a median with its quarters', () => {
    expect(timingOf([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7 });
  });

  test('ends with the reason once it is to stop', async () => {
    const ended = AbortSignal.abort(new Error('enough'));
    await expect(sideBySide({ a: async () => 1 }, { warmUp: 0, turns: 1, stopping: ended })).rejects.toThrow('enough');
  });
});

describe('what is told of a figure', () => {
  test('its ratio is held to the target when it has one, else its value', () => {
    const figure = { name: 'a', value: 10, unit: 'ms' } as const;
    expect(reaches(figure)).toBeUndefined();
    expect(reaches({ ...figure, target: { most: 9 } })).toBe(false);
    expect(reaches({ ...figure, ratio: 1.5, target: { most: 2 } })).toBe(true);
    expect(reaches({ ...figure, ratio: 1.5, target: { least: 2 } })).toBe(false);
  });

  test('one JSON object a line, with the same names in each', () => {
    const line = jsonLines([
      { name: 'search', size: 1_000, value: 1.23456, unit: 'ms', ratio: 2, target: { most: 3 }, spread: [1, 2] },
    ]);
    expect(JSON.parse(line)).toEqual({
      ...{ name: 'search', value: 1.235, unit: 'ms', ratio: 2, target: 'at most 3 ×', ok: true },
      ...{ size: 1_000, spread: [1, 2] },
    });
  });

  test('an option that is none, or no value of it, is refused', () => {
    expect(() => readOptions(['--fast'])).toThrow('there is no option --fast');
    expect(() => readOptions(['--sizes', '10'])).toThrow('--sizes takes whole numbers from 200, got "10"');
    expect(readOptions(['--quick', '--json'])).toMatchObject({ output: 'JSON', quick: true, sizes: [1_000] });
  });
});
