/** A guest for all tests of a file: one page of a browser of their own, at the real app over a corpus. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Corpus } from '../../server/corpus/types.ts';
import type { Api } from '../helpers/api.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { testRunner } from '../helpers/neo4j.ts';
import { type ContextOptions, serve, settled, type Visit, visit } from './explorerPage.ts';

export interface Guest extends Visit {
  readonly api: Api;
  /** For others who visit beside it. */
  readonly browser: Browser;
  open(path: string): Promise<void>;
  /** Path and query of what it looks at. */
  address(): string;
}

/**
 * @param of a corpus, or the folder of one
 * @param take is given the guest before the first test; after each one, nothing that it opened may have misbehaved
 */
export function receive(of: string | Corpus, take: (guest: Guest) => void, options: ContextOptions = {}): void {
  const runner = testRunner();
  let [api, browser, visitor]: [Api?, Browser?, Visit?] = [];
  beforeAll(async () => {
    const arrived = await Promise.all([serve(runner, of), launchBrowser()]);
    [api, browser] = arrived;
    const [{ address }] = arrived;
    const visiting = await visit(browser, options);
    const { page } = visiting;
    visitor = visiting;
    take({
      ...visiting,
      api,
      browser,
      async open(path) {
        await page.goto(address + path);
        await settled(page);
      },
      address() {
        const { pathname, search } = new URL(page.url());
        return pathname + search;
      },
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });
  afterEach(() => expect(visitor?.misdeeds).toEqual([]));
}
