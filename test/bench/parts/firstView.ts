/** The shipped corpus' first page in a browser that has never seen it: when there is something to read, when the picture stands, and what it fetches. */
import type { Browser, Response } from 'playwright-core';
import { launchBrowser } from '../../helpers/browser.ts';
import { type Figure, milliseconds } from '../figures.ts';
import { timingOf } from '../measure.ts';
import type { Bench } from './part.ts';
import { homeOf, startProgram } from './program.ts';

interface Opened {
  /** Milliseconds since it was asked for. */
  readonly read: number;
  readonly picture: number;
  readonly requests: number;
  /** Kilobytes as they were sent. */
  readonly script: number;
  readonly style: number;
}

declare global {
  var stoodAt: { read?: number; picture?: number };
}

export async function firstView(bench: Bench): Promise<readonly Figure[]> {
  const program = await startProgram(await homeOf(bench), bench);
  const browser = await launchBrowser();
  bench.onEnd(() => browser.close());
  const opened: Opened[] = [];
  // The first opening warms the server, not the browser.
  for (let turn = 0; turn <= (bench.options.quick ? 3 : 9); turn += 1) {
    bench.stopping.throwIfAborted();
    const one = await open(browser, program.address);
    if (turn > 0) opened.push(one);
  }
  await browser.close();
  await program.end();
  const of = (what: keyof Opened) => timingOf(opened.map((one) => one[what]));
  const kilobytes = (name: string, what: keyof Opened, more: Partial<Figure> = {}): Figure => ({
    ...{ name, value: of(what).median, unit: 'KB', ...more },
  });
  return [
    milliseconds('first view, title, answer and the shape of the picture', of('read'), { target: { most: 1_000 } }),
    milliseconds('first view, the picture', of('picture'), { target: { most: 2_000 } }),
    kilobytes('first view, script on the main thread', 'script', {
      ...{ target: { most: 250 }, note: "compressed; without the layout's, which runs in a worker" },
    }),
    kilobytes('first view, style', 'style', { note: 'compressed' }),
    { name: 'first view, requests', value: of('requests').median, unit: 'requests' },
  ];
}

/** In a context of its own: nothing is kept from the last. */
async function open(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(() => {
    globalThis.stoodAt = {};
    const look = () => {
      const { stoodAt } = globalThis;
      if (document.querySelector('.answer h1, h1 ~ div p') && document.querySelector('.stage-bones, .drawing'))
        stoodAt.read ??= performance.now();
      if (document.querySelector('.drawing [data-entity]')) stoodAt.picture ??= performance.now();
      if (stoodAt.picture === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.stoodAt.picture !== undefined);
  const { read = Number.NaN, picture = Number.NaN } = await page.evaluate(() => globalThis.stoodAt);
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const { responseBodySize } = await response.request().sizes();
      return { path: new URL(response.url()).pathname, kilobytes: responseBodySize / 1_000 };
    }),
  );
  await context.close();
  const sum = (of: (path: string) => boolean) =>
    sizes.filter(({ path }) => of(path)).reduce((total, { kilobytes }) => total + kilobytes, 0);
  return {
    ...{ read, picture, requests: responses.length },
    script: sum((path) => path.endsWith('.js') && !path.includes('elk-worker')),
    style: sum((path) => path.endsWith('.css')),
  };
}
