/** The explorer in a test's hands: the real app over a corpus on the run's Neo4j, a newcomer's browser, and what stands in the picture. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Runner } from '../../cypher/run.ts';
import { requireCorpus } from '../../server/corpus/read.ts';
import type { Corpus } from '../../server/corpus/types.ts';
import { type Api, serveCorpus } from '../helpers/api.ts';

const client = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** Ample: the machine that draws the page runs a database beside it. */
const patience = { timeout: 20_000 };

/** @param of a corpus, or the folder of one */
export async function serve(runner: Runner, of: string | Corpus): Promise<Api> {
  return serveCorpus(runner, typeof of === 'string' ? await requireCorpus(of) : of, { clientDir: client });
}

export interface Visit {
  readonly page: Page;
  /** What a page must never do, done: call another host, break the content security policy, throw. */
  readonly misdeeds: readonly string[];
  readonly context: BrowserContext;
}

export type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

export async function visit(browser: Browser, options: ContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  context.setDefaultTimeout(patience.timeout);
  const misdeeds: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    // What the page made itself, to draw or to save it, is asked of nobody.
    if (protocol !== 'blob:' && protocol !== 'data:' && hostname !== '127.0.0.1') misdeeds.push(request.url());
  });
  context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) misdeeds.push(message.text());
  });
  context.on('weberror', (error) => misdeeds.push(String(error.error())));
  return { page: await context.newPage(), misdeeds, context };
}

/** Until title, answer and picture belong together and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.drawing, .telling, .timeline, .network, .page h1').first().waitFor();
  await expect.poll(() => page.locator('[aria-busy="true"], .bones').count(), patience).toBe(0);
}

export const title = (page: Page): Promise<string> => page.locator('h1').innerText();

export async function cards(page: Page): Promise<string[]> {
  const ids = await page
    .locator('[data-entity]')
    .evaluateAll((all) => all.map((card) => card.getAttribute('data-entity') ?? ''));
  return ids.sort();
}

/** Every line as it is drawn and as it is read aloud: "fading: Lord Warner oversees the service, from March 2014, no end stated". */
export async function lines(page: Page): Promise<string[]> {
  const all = await page
    .locator('[data-line]')
    .evaluateAll((found) =>
      found.map((line) => `${line.getAttribute('data-line')}: ${line.getAttribute('aria-label')}`),
    );
  return all.sort();
}

export const gaps = (page: Page): Promise<string[]> =>
  page.locator('[data-gap]').evaluateAll((all) => all.map((gap) => gap.getAttribute('data-gap') ?? '').sort());

export const inspector = (page: Page) => page.getByRole('region', { name: 'What is selected' });

/** How far the page could be scrolled sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
