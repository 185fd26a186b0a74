/** An answer in four ways, in a real browser: as a table, drawn, and as the statements that gave it; by keyboard, on a phone, and what its query costs. */
import { readFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { toSearch } from '../../client/playground/operation.ts';
import type { Api } from '../helpers/api.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { lighthouse } from '../helpers/corpusFolder.ts';
import { ourNeo4j, testRunner } from '../helpers/neo4j.ts';
import { serve, type Visit } from './explorerPage.ts';
import { answerIn, newcomer, tabs, textIn, typeQuery, violations, visitPlayground } from './playgroundPage.ts';

const runner = testRunner();

let browser: Browser;
let api: Api;
let guest: Visit;
let page: Page;

beforeAll(async () => {
  [api, browser] = await Promise.all([serve(runner, lighthouse), launchBrowser()]);
  guest = await visitPlayground(browser);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await api?.close();
});
beforeEach(async () => {
  page = await newcomer(guest, api);
});
afterEach(async () => {
  await page.close();
  expect(guest.misdeeds).toEqual([]);
});

const query =
  'query Claims($n: Int!) {\n  claims(first: $n) {\n    nodes { sentence evidence(first: 2) { nodes { exact } } }\n  }\n}\n';
const variables = '{"n":4}';
const ask = (operation: { query: string; variables: string } = { query, variables }) =>
  page.goto(`${api.address}/playground${toSearch({ ...operation, operationName: null })}`);
const as = (way: 'JSON' | 'Table' | 'Graph' | 'How') =>
  page.getByRole('group', { name: 'The answer as' }).getByRole('button', { name: way, exact: true }).click();
const networkList = async () => (await page.locator('.network-list button').allTextContents()).toSorted();
const cells = (column: number) => page.locator(`.answer-table td:nth-child(${column})`).allTextContents();

test('JSON shows what was asked for; Table any list of it, in order, and as the file that /table.csv gives', {
  timeout: 120_000,
}, async () => {
  await ask();
  const { data } = await api.ask(query, { n: 4 });
  expect(await answerIn(page)).toEqual({ data });
  const { claims } = data as { claims: { nodes: { sentence: string; evidence: { nodes: { exact: string }[] } }[] } };
  const sentences = claims.nodes.map(({ sentence }) => sentence);

  await as('Table');
  expect(await cells(1)).toEqual(sentences);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = await saving;
  const table = await fetch(`${api.address}/table.csv?${new URLSearchParams({ query, variables })}`);
  expect(Buffer.compare(await readFile(await saved.path()), Buffer.from(await table.arrayBuffer()))).toBe(0);

  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  await page.getByRole('button', { name: 'sentence' }).click();
  expect(await cells(1)).toEqual(sentences.toSorted(collator.compare));
  await page.getByRole('combobox', { name: 'Rows from' }).selectOption('claims.nodes.evidence');
  expect(await cells(1)).toEqual(claims.nodes.flatMap(({ evidence }) => evidence.nodes.map(({ exact }) => exact)));
  expect(await violations(page)).toEqual([]);
});

test.each([
  [1440, 900],
  [390, 844],
])(
  'a table of many columns stays inside the window, %i wide: long texts in few lines, the header in sight',
  {
    timeout: 120_000,
  },
  async (width, height) => {
    await page.setViewportSize({ width, height });
    const ends = ['subject', 'object'].map((end) => `${end} { id name kind aliases }`).join(' ');
    const wide = `{ claims(first: 25) { nodes { id sentence relation standing ${ends} from { text edtf } to { text edtf } } } }`;
    await ask({ query: wide, variables: '' });
    await answerIn(page);
    await as('Table');
    const rights = ['.answer-table', '.answer-tools .button', '.cost'].map((part) =>
      page
        .locator(part)
        .first()
        .evaluate((of) => of.getBoundingClientRect().right),
    );
    for (const right of await Promise.all(rights)) expect(right).toBeLessThanOrEqual(width);
    const narrowest = await page
      .locator('.answer-table td:nth-child(2)')
      .first()
      .evaluate((cell) => cell.clientWidth);
    expect(narrowest).toBeGreaterThan(200);
    const [table, header] = await page.locator('.answer-table').evaluate((box) => {
      box.scrollTo(0, 300);
      return [box, box.querySelector('th')].map((part) => part?.getBoundingClientRect().top);
    });
    expect(header).toBeCloseTo((table ?? Number.NaN) + 1, 0);
  },
);

test('Graph draws what stands in the answer; a keyboard goes from the query to it, into its proof, and back; it goes on in the explorer as exactly that', {
  timeout: 120_000,
}, async () => {
  await ask();
  await answerIn(page);
  await as('Graph');
  await page.locator('.network-frame[data-settled="true"]').waitFor();
  const { claims } = await api.data('{ claims(first: 4) { nodes { subject { name } object { name } } } }');
  const ends = (claims as { nodes: Record<'subject' | 'object', { name: string }>[] }).nodes;
  const names = new Set(ends.flatMap(({ subject, object }) => [subject.name, object.name]));
  const drawn = await page.locator('.network-list button').allTextContents();
  expect(drawn.map((text) => /^\w+: (.*), \d+ claims?$/.exec(text)?.[1]).toSorted()).toEqual([...names].toSorted());
  // It names no time, so no line may say how surely it held at one.
  const strokes = page.getByRole('list', { name: 'Lines in the picture' }).getByRole('listitem');
  expect(await strokes.allInnerTexts()).toEqual(['reported, at whatever time', 'only expected, considered or denied']);
  expect(await violations(page)).toEqual([]);

  await page.locator('.graphiql-query-editor .graphiql-editor').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  const reached = await page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(drawn).toContain(reached);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'What is selected' });
  await panel.getByRole('heading', { level: 2 }).waitFor();
  expect(reached).toContain(await panel.getByRole('heading', { level: 2 }).textContent());
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(reached);
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('graphiql-editor');
  expect(await textIn(page, 'operation.graphql')).toBe(query);

  await page.getByRole('link', { name: 'Continue in the explorer' }).click();
  await expect.poll(networkList).toEqual(drawn.toSorted());
  const { searchParams } = new URL(page.url());
  const { claims: asked } = await api.data('{ claims(first: 4) { nodes { id } } }');
  const ids = (asked as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  expect([searchParams.get('view'), searchParams.get('only')]).toEqual(['network', ids.join(',')]);
  await page.getByRole('button', { name: 'Show what stands around it' }).click();
  await expect.poll(async () => (await networkList()).length).toBeGreaterThan(drawn.length);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(networkList).toEqual(drawn.toSorted());

  await page.getByRole('button', { name: 'As GraphQL' }).click();
  await answerIn(page);
  expect(await tabs(page)).toEqual(['Claims', 'NetworkClaims']);
  await expect.poll(networkList).toEqual(drawn.toSorted());

  await typeQuery(page, '{ entity(id: "light-service") { claims(filter: { in: "1988-03" }) { nodes { id } } } }');
  // GraphiQL learns a moment later that the text holds one operation now; until then its button opens a menu of those before.
  const execute = page.getByRole('button', { name: /^Execute query/ });
  await expect.poll(() => execute.getAttribute('aria-haspopup')).toBeNull();
  await execute.click();
  await page.getByText('; the lines say how surely each held in March 1988').waitFor();
  expect(await strokes.allInnerTexts()).toEqual([
    'surely held',
    'may have held, and why',
    'only expected, considered or denied',
  ]);
});

test('Graph leaves out who is only quoted, says so, and draws them when asked to', { timeout: 120_000 }, async () => {
  const evidence = 'evidence { nodes { exact speaker: saidBy { name } } }';
  await ask({ query: `{ claim(id: "quill-reported-failures") { sentence ${evidence} } }`, variables: '' });
  await answerIn(page);
  await as('Graph');
  await page.locator('.network-frame[data-settled="true"]').waitFor();
  const spokenOf = ['Person: Mara Quill, 1 claim', 'Post: harbour master of Sellow, 1 claim'];
  expect(await networkList()).toEqual(spokenOf);
  await page.getByText('1 who is only quoted, and not spoken of, is not drawn.').waitFor();
  await page.getByRole('button', { name: 'Draw who is only quoted (1)' }).click();
  await expect.poll(networkList).toEqual([...spokenOf, 'Person: Tobias Fenn, 0 claims'].toSorted());
  expect(await violations(page)).toEqual([]);
});

test('How names the statements that ran, and what is copied of one runs through a driver with the same rows', {
  timeout: 120_000,
}, async () => {
  await ask();
  await answerIn(page);
  await as('How');
  await page.getByRole('heading', { name: 'evidenceByClaimIds' }).waitFor();
  const shown = await page
    .locator('.how article')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          [
            one.querySelector('h3')?.textContent ?? '',
            Number.parseInt(one.querySelector('.how-figures')?.textContent ?? '', 10),
          ] as const,
      ),
    );
  expect(shown.map(([name]) => name)).toEqual(['claims', 'evidenceByClaimIds']);
  await page
    .getByText(/^Plan: \d+ operators$/)
    .first()
    .click();
  await page.getByText('ProduceResults').first().waitFor();
  expect(await violations(page)).toEqual([]);

  const { uri, username, password, database } = ourNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const [name, rows] of shown) {
      await page.getByRole('button', { name: `Copy as Cypher: ${name}` }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`// ${name}: `);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const lines = copied.split('\n').filter((line) => line.startsWith(':param '));
      const parameters = lines.map((line) => line.replace(/^:param (\w+) => /, '$1: ')).join(', ');
      const given = await driver.executeQuery(`RETURN {${parameters}} AS given`, {}, { database });
      const statement = copied
        .split('\n')
        .filter((line) => !line.startsWith(':param '))
        .join('\n')
        .replace(/;$/, '');
      const ran = await driver.executeQuery(statement, given.records[0]?.get('given'), { database });
      expect([name, ran.records.length]).toEqual([name, rows]);
    }
  } finally {
    await driver.close();
  }
});

test('the cost stands there before a query is run, and what would be refused says so', {
  timeout: 120_000,
}, async () => {
  await ask();
  await answerIn(page);
  const { extensions } = JSON.parse(await textIn(page, 'response.json'));
  const cost = page.locator('.cost summary');
  expect(await cost.innerText()).toBe(`Costs ${extensions.cost.total} of 50,000`);
  const alone = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { n: 4 } }),
  });
  expect(((await alone.json()) as { extensions: unknown }).extensions).toEqual(extensions);
  api.statements();
  await typeQuery(page, '{ claims(first: 100) { nodes { evidence(first: 100) { nodes { claim { sentence } } } } } }');
  await expect.poll(() => cost.innerText()).toBe('Would be refused: 101,760 points');
  await cost.click();
  expect(await page.locator('.cost-drivers tbody tr').first().innerText()).toContain('claims.nodes.evidence');
  expect(api.statements()).toEqual([]);

  await typeQuery(page, '{ entity(idd: "light-servise") { id nme } }');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const told = await page.locator('.answer-errors').innerText();
  expect(['Did you mean "id"?', 'Did you mean "name"?'].filter((nearest) => !told.includes(nearest))).toEqual([]);
  await typeQuery(page, '{ entity(id: "light-servise") { id } }');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.getByRole('button', { name: 'light-service', exact: true }).click();
  expect(await answerIn(page)).toEqual({ data: { entity: { id: 'light-service' } } });
});

test('on a phone each way fits, and the panel of questions holds the lesson', { timeout: 120_000 }, async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ask({ query, variables: '{"n":20}' });
  await answerIn(page);
  for (const way of ['Table', 'Graph', 'How'] as const) {
    await as(way);
    await page.locator('.answer-body .answer-tools').waitFor();
    // However long the answer, it is scrolled in its own place: the query stays above it, and both in the window.
    const [above, below] = await Promise.all(
      ['.graphiql-query-editor', '.answer-tools'].map((part) => page.locator(part).boundingBox()),
    );
    expect([above?.y, below?.y].map((y) => y !== undefined && y > 90 && y < 500)).toEqual([true, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
  await as('Table');
  await page.getByRole('button', { name: 'Show Questions' }).click();
  const questions = page.getByRole('region', { name: 'Questions' });
  await questions.getByRole('button', { name: 'Lesson' }).click();
  await questions.getByRole('button', { name: 'The same as of a date' }).click();
  await page.getByRole('columnheader', { name: 'holds' }).waitFor();
  expect(JSON.parse(await textIn(page, 'variables.json'))).toEqual({
    of: 'light-service',
    direction: 'UP',
    asOf: '1988-03',
  });
});

test('what the record holds is drawn from its counts, and a relation opens a query that is answered', {
  timeout: 120_000,
}, async () => {
  await ask();
  await answerIn(page);
  await page.getByRole('button', { name: 'Show What it holds' }).click();
  const panel = page.getByRole('region', { name: 'What it holds' });
  const { graph } = (await api.data('{ graph { byRelation { relation count } byEnds { relation verb } } }')) as {
    graph: { byRelation: { relation: string; count: number }[]; byEnds: { relation: string; verb: string }[] };
  };
  const verbOf = (relation: string) => graph.byEnds.find((ends) => ends.relation === relation)?.verb;
  const rows = graph.byRelation
    .toSorted((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1))
    .map(({ relation, count }) => `${verbOf(relation)} ${count}`);
  const relations = panel.getByRole('list', { name: 'Relations' }).getByRole('button');
  await relations.first().waitFor();
  expect(await relations.allTextContents()).toEqual(rows);
  expect(await violations(page)).toEqual([]);
  await relations.first().click();
  const { data } = (await answerIn(page)) as { data: { claims: { nodes: unknown[] } } };
  expect(data.claims.nodes).toHaveLength(
    graph.byRelation.find(({ relation }) => rows[0]?.startsWith(`${verbOf(relation)} `))?.count ?? 0,
  );
});
