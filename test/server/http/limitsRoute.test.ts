/** `/limits` tells every limit, code and cost, to programs and to people. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weights } from '../../../server/graphql/cost/weights.ts';
import { limits } from '../../../server/graphql/limits.ts';
import { codes } from '../../../server/graphql/toldLimits.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { testRunner } from '../../helpers/neo4j.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi(testRunner(), { warm: false });
});
afterAll(() => api.close());

const get = (accept: string) => fetch(`${api.address}/limits`, { headers: { accept } });

test('a program gets JSON: each limit with its value, unit and code', async () => {
  const response = await get('*/*');
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const told = (await response.json()) as {
    limits: { name: string; most: number; code: string }[];
    codes: object;
    costs: { field: string }[];
  };
  const { defaultPage: _, ...all } = limits;
  expect(Object.fromEntries(told.limits.map(({ name, most }) => [name, most]))).toEqual(all);
  expect(told.limits.find(({ name }) => name === 'depth')).toEqual({
    name: 'depth',
    most: 12,
    of: 'fields nested in each other, fragments included',
    unit: 'fields',
    code: 'QUERY_TOO_DEEP',
  });
  for (const { code } of told.limits) expect(Object.keys(codes)).toContain(code);
  expect(told.codes).toEqual(codes);
  expect(told.costs.map(({ field }) => field)).toEqual(Object.keys(weights));
});

test('a person gets a page of the same', async () => {
  const response = await get('text/html,*/*');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const page = await response.text();
  expect(page).toContain(
    '<td>fields nested in each other, fragments included</td><td class="number">12</td><td>fields</td><td><code>QUERY_TOO_DEEP</code></td>',
  );
  for (const code of Object.keys(codes)) expect(page).toContain(`<code>${code}</code>`);
  for (const field of Object.keys(weights)) expect(page).toContain(`<code>${field}</code>`);
});
