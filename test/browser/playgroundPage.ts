/** The playground in a test's hands: what stands in its editors, what its tabs are called, what came back. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Api } from '../helpers/api.ts';
import { type Visit, visit } from './explorerPage.ts';

type Editor = 'operation.graphql' | 'variables.json' | 'response.json';

/** Monaco draws only the lines in sight; GraphiQL leaves it where whole texts can be read. */
interface Monaco {
  editor: { getModels(): { uri: { path: string }; getValue(): string }[] };
}

/** Ample: an editor of three megabytes has to be read by a machine that runs a database beside it. */
const patience = { timeout: 45_000 };

/** One for all tests of a corpus: its browser fetches the editor's megabytes once. */
export async function visitPlayground(browser: Browser): Promise<Visit> {
  const guest = await visit(browser);
  guest.context.setDefaultTimeout(patience.timeout);
  await guest.page.close();
  return guest;
}

/** The page of somebody who has never worked here, whoever was here before. */
export async function newcomer({ context }: Visit, api: Api): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${api.address}/mark.svg`);
  await page.evaluate(() => localStorage.clear());
  return page;
}

/** What axe finds, by rule: but for what GraphiQL itself does, which puts the button of a tab inside the tab. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.violations
    .map(({ id, nodes }) => [id, nodes.map(({ target }) => String(target))])
    .filter(([id, targets]) => id !== 'nested-interactive' || String(targets) !== '.graphiql-tab');
}

export function textIn(page: Page, editor: Editor): Promise<string> {
  return page.evaluate((name) => {
    const { __MONACO } = globalThis as unknown as { __MONACO?: Monaco };
    return (
      __MONACO?.editor
        .getModels()
        .find(({ uri }) => uri.path.endsWith(name))
        ?.getValue() ?? ''
    );
  }, editor);
}

/** The answer to what was run last, once it is there, without what the server adds about what it cost. */
export async function answerIn(page: Page): Promise<unknown> {
  await expect.poll(() => textIn(page, 'response.json'), patience).not.toBe('');
  const { extensions: _, ...answer } = JSON.parse(await textIn(page, 'response.json'));
  return answer;
}

export const tabs = (page: Page): Promise<string[]> => page.locator('.graphiql-tab-button').allTextContents();

export const question = (page: Page, name: string) => page.getByRole('button', { name });

/** Puts a text in the place of the query, by keyboard; pasted, as typing would close each bracket once more. */
export async function typeQuery(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .graphiql-editor').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate((text) => navigator.clipboard.writeText(text), query);
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => textIn(page, 'operation.graphql'), patience).toBe(query);
}

/** Waits until the address is that of the tab in front. */
export async function addressHolds(page: Page, search: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).search, patience).toBe(search);
}
