import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { testRunner } from '../../helpers/neo4j.ts';

const { store, uri } = inject('neo4j');

describe('the managed Neo4j', () => {
  const runner = testRunner();

  test('answers on loopback', async () => {
    expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    await expect(runner.reachable()).resolves.toBeUndefined();
  });

  test('keeps its password and its folder from other users', async () => {
    expect((await stat(join(store, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(store)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(store, 'password'), 'utf8')).toMatch(/^[0-9a-f]{48}$/);
  });
});
