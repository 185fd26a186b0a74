/** The playground as people meet it: a real browser, the real app, the corpus' questions answered by the real Neo4j. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toSearch } from '../../client/playground/operation.ts';
import { requireCorpus } from '../../server/corpus/read.ts';
import type { Api } from '../helpers/api.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { lighthouse } from '../helpers/corpusFolder.ts';
import { testRunner } from '../helpers/neo4j.ts';
import { serve, settled, type Visit } from './explorerPage.ts';
import {
  addressHolds,
  answerIn,
  newcomer,
  question,
  tabs,
  textIn,
  typeQuery,
  violations,
  visitPlayground,
} from './playgroundPage.ts';

const shipped = fileURLToPath(new URL('../../seeds/birmingham', import.meta.url));

const runner = testRunner();
let browser: Browser;
let api: Api;
let guest: Visit;
let page: Page;

async function open(folder: string): Promise<void> {
  api = await serve(runner, folder);
  guest = await visitPlayground(browser);
}

async function close(): Promise<void> {
  await guest?.context.close();
  await api?.close();
}

const playground = (search = '') => page.goto(`${api.address}/playground${search}`);

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await newcomer(guest, api);
});
afterEach(async () => {
  await page.close();
  expect(guest.misdeeds).toEqual([]);
});

describe('on a small corpus', { timeout: 120_000 }, () => {
  const overseers = 'Who oversaw the Sellow light in March 1988?';
  const takeover = 'Was the Sellow light taken over?';
  const notTaken = {
    data: {
      claim: {
        sentence:
          'On 14 March 1988 a takeover of the Sellow lighthouse service by the Coastal Lights Commission was reported to be under consideration.',
        asserted: false,
        standing: 'REPORTED',
      },
    },
  };
  const own = { query: 'query Own($id: ID!) {\n  entity(id: $id) {\n    name\n  }\n}\n', operationName: null };
  const ownLink = toSearch({ ...own, variables: '{"id":"principal-keeper"}' }) ?? '';
  const keeper = { data: { entity: { name: 'principal keeper of the Sellow light' } } };

  beforeAll(() => open(lighthouse));
  afterAll(close);

  test('a newcomer finds the questions, the first of them filled in and answered; axe finds nothing but what GraphiQL does', async () => {
    await playground();
    const shown = await answerIn(page);
    const query = await textIn(page, 'operation.graphql');
    expect(shown).toEqual({ data: await api.data(query, { of: 'light-service', asOf: '1988-03' }) });
    expect(await tabs(page)).toEqual(['WhoOversaw']);
    expect(await page.locator('.playground-questions li button').allInnerTexts()).toEqual([
      `${overseers}\nThe keeper, her harbour master and the authority, as far as the two sources go.`,
      `${takeover}\nWhat was only considered is no event.`,
    ]);
    expect(await textIn(page, 'variables.json')).toBe('{\n  "of": "light-service",\n  "asOf": "1988-03"\n}');
    expect(await violations(page)).toEqual([]);
  });

  test('a question opens in a tab of its own and runs; pressed again, that tab comes back; the history holds each run once and survives a reload', async () => {
    await playground();
    await answerIn(page);
    await typeQuery(page, own.query);
    const place = await question(page, takeover).boundingBox();
    await question(page, takeover).click();
    expect(await answerIn(page)).toEqual(notTaken);
    expect(await question(page, takeover).boundingBox()).toEqual(place);
    expect(await tabs(page)).toEqual(['Own', 'TakenOver']);
    expect(await textIn(page, 'variables.json')).toBe('{\n  "id": "commission-takes-over-service"\n}');
    expect(await page.getByText('The sources do not say that it was').isVisible()).toBe(true);

    await page.getByRole('tab', { name: 'Own' }).click();
    expect(await textIn(page, 'operation.graphql')).toBe(own.query);
    await question(page, takeover).click();
    expect(await answerIn(page)).toEqual(notTaken);
    expect(await tabs(page)).toEqual(['Own', 'TakenOver']);

    await page.reload();
    await answerIn(page);
    await page.getByRole('button', { name: 'Show History' }).click();
    expect(await page.locator('.graphiql-history-item-label').allTextContents()).toEqual(['TakenOver', 'WhoOversaw']);
  });

  test('a link brings back query and variables in a tab of its own, once, and its answer with them; "Copy link" gives it again', async () => {
    await playground();
    await answerIn(page);
    await playground(ownLink);
    expect(await answerIn(page)).toEqual(keeper);
    expect(await tabs(page)).toEqual(['WhoOversaw', 'Own']);
    expect(await textIn(page, 'operation.graphql')).toBe(own.query);
    expect(await textIn(page, 'variables.json')).toBe('{\n  "id": "principal-keeper"\n}');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${api.address}/playground${ownLink}`);

    await playground(ownLink.replace('variables=', 'variables=+'));
    expect(await answerIn(page)).toEqual(keeper);
    expect(await tabs(page)).toEqual(['WhoOversaw', 'Own']);
  });

  test('a link to one of several operations runs that one', async () => {
    await playground(
      toSearch({
        query: 'query A { a: graph { title } }\nquery B { b: graph { title } }',
        variables: '',
        operationName: 'B',
      }) ?? '',
    );
    expect(await answerIn(page)).toEqual({ data: { b: { title: 'The Sellow light, 1988' } } });
    expect(await tabs(page)).toEqual(['B']);
  });

  test('the address follows the tab in front, so that reloading what was edited opens no further tab', async () => {
    await playground(ownLink);
    await answerIn(page);
    const edited = '{ graph { title } }';
    await typeQuery(page, edited);
    const search = toSearch({ query: edited, variables: '{"id":"principal-keeper"}', operationName: null }) ?? '';
    await addressHolds(page, search);
    await page.reload();
    expect(await answerIn(page)).toEqual({ data: { graph: { title: 'The Sellow light, 1988' } } });
    expect(await tabs(page)).toEqual(['<untitled>']);
    await addressHolds(page, search);
  });

  test('without the API it says so, and goes on by itself once the API is back; when it goes away later, the answer says so', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await playground();
    expect(await page.getByRole('alert').textContent()).toContain('The API does not answer');
    await page.unroute('**/graphql');
    expect(await answerIn(page)).toHaveProperty('data.accountability');

    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect.poll(() => textIn(page, 'response.json')).toContain('errors');
    expect(await answerIn(page)).toEqual({
      errors: [
        {
          message:
            'The API does not answer. Is the server still running? Your tabs and your history are kept here, in this browser.',
        },
      ],
    });
  });

  test('a keyboard goes into an editor with Enter, is offered words, prettifies, runs, and leaves with Escape', async () => {
    await playground(ownLink);
    await answerIn(page);
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.closest('section')?.getAttribute('aria-label') ??
          document.activeElement?.getAttribute('aria-label'),
      );
    await page.locator('.graphiql-query-editor .graphiql-editor').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await answerIn(page)).toEqual(keeper);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{ gra');
    await page.locator('.suggest-widget .monaco-list-row').getByText('graph', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('{title');
    await page.keyboard.press('Shift+Control+P');
    await expect.poll(() => textIn(page, 'operation.graphql')).toBe('{\n  graph {\n    title\n  }\n}\n');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('graphiql-editor');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Operation Editor');
  });

  test('the schema is looked through beside the query, in its own words, and headers go with what is asked', async () => {
    await playground(ownLink);
    await answerIn(page);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByRole('link', { name: 'accountability', exact: true }).click();
    await docs.getByText('Who answers to whom').first().waitFor();
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await page.locator('.graphiql-editor').filter({ visible: true }).last().click();
    await page.keyboard.type('{"x-reader": "a scrutiny officer');
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.url().endsWith('/graphql') && request.method() === 'POST'),
      page.keyboard.press('ControlOrMeta+Enter'),
    ]);
    expect(sent.headers()['x-reader']).toBe('a scrutiny officer');
    expect(await answerIn(page)).toEqual(keeper);
  });

  test('on a phone the questions come first, and a pressed one gives way to its answer', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await playground();
    await question(page, takeover).click();
    expect(await answerIn(page)).toEqual(notTaken);
    await page.locator('.result-window').getByText('takeover').first().waitFor();
    expect(await question(page, takeover).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('what the editor gives up as its page is left is no fault; any other that nobody takes is', async () => {
    await playground();
    await answerIn(page);
    const passedOver = (name: string) =>
      page.evaluate(
        (called) =>
          new Promise<boolean>((told) => {
            const tell = (event: PromiseRejectionEvent) => {
              told(event.defaultPrevented);
              event.preventDefault();
            };
            window.addEventListener('unhandledrejection', tell, { once: true });
            void Promise.reject(Object.assign(new Error(called), { name: called }));
          }),
        name,
      );
    expect(await passedOver('Canceled')).toBe(true);
    expect(await passedOver('Error')).toBe(false);
  });

  test("the explorer's pages load neither GraphiQL nor Monaco", async () => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text());
    });
    await page.goto(`${api.address}/`, { waitUntil: 'networkidle' });
    const texts = await Promise.all(scripts);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /graphiql|monaco/i.test(text))).toEqual([]);
  });
});

describe('on the shipped corpus', { timeout: 300_000 }, () => {
  beforeAll(() => open(shipped));
  afterAll(close);

  test('every question is listed, opens and is answered as the API answers it; a word narrows them', async () => {
    const { questions } = await requireCorpus(shipped);
    await playground();
    await answerIn(page);
    expect(await page.locator('.playground-question').allInnerTexts()).toEqual(questions.map((each) => each.question));
    for (const each of questions) {
      await question(page, each.question).click();
      const { data, errors } = await api.ask(each.query, each.variables);
      expect(errors).toBeUndefined();
      expect(await answerIn(page)).toEqual({ data });
    }
    expect(await page.locator('.graphiql-tab-button').count()).toBe(questions.length);

    await page.getByRole('searchbox', { name: 'Find a question' }).fill('appointed warner');
    expect(await page.locator('.playground-question').allInnerTexts()).toEqual(['Who appointed Lord Warner?']);
  });

  test('a view whose query is too long for an address is asked all the same, and it stays when the page is loaded again', async () => {
    await page.goto(`${api.address}/entity/birmingham-childrens-services?view=network&connected=1`);
    await settled(page);
    await page.getByRole('button', { name: 'As GraphQL' }).click();
    const asked = async () =>
      [...(await textIn(page, 'operation.graphql')).matchAll(/^query (\w+)/gm)].map(([, name]) => name);
    for (const again of [false, true]) {
      if (again) await page.reload();
      expect(await answerIn(page)).toHaveProperty('data.neighbourhood');
      expect(await asked()).toEqual(['Network', 'Touching', 'NetworkClaims', 'Chain', 'Notes']);
      expect(await tabs(page)).toEqual(['Network']);
    }
    expect(new URL(page.url()).search).toBe('');
  });
});
