/** What can be taken away from every view and handed on, in a real browser. */
import { readFile } from 'node:fs/promises';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lighthouse } from '../helpers/corpusFolder.ts';
import { type Guest, receive } from './guest.ts';

let guest: Guest;
let page: Page;
receive(
  lighthouse,
  (met) => {
    guest = met;
    page = met.page;
  },
  { acceptDownloads: true },
);
const open = (path: string) => guest.open(path);

const march1988 = '/entity/light-service?asOf=1988-03';
const inNetwork = '/entity/light-service?view=network&asOf=1988-03';

describe('taking it away', () => {
  async function take(form: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${form} `) }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
  const claimsShown = [
    'authority-responsible-for-service',
    'commission-oversees-service',
    'corrow-oversees-service',
    'corrow-reports-to-commission',
    'fenn-holds-harbour-master',
    'keeper-reports-to-harbour-master',
    'keeper-responsible-for-service',
    'quill-holds-keeper',
  ];

  test('GraphML and GEXF of the chain hold every claim shown and every quote, as another library reads them', async () => {
    await open(march1988);
    await page.getByRole('button', { name: 'Take it away' }).click();
    const first = await take('GraphML');
    expect(first.name).toBe('light-service-1988-03.graphml');
    const second = await take('GEXF');
    for (const graph of [
      graphml.parse(MultiDirectedGraph, first.bytes.toString('utf8')),
      gexf.parse(MultiDirectedGraph, second.bytes.toString('utf8')),
    ]) {
      expect(graph.mapEdges((_edge, { claim }) => claim).sort()).toEqual(claimsShown);
      const fenn = graph.findEdge((_edge, { claim }) => claim === 'fenn-holds-harbour-master');
      expect(graph.getEdgeAttributes(fenn)).toMatchObject({
        quote_1: 'the authority’s harbour master, Tobias Fenn, who took up his post in the autumn of 1986.',
        quote_2: 'Tobias Fenn remains harbour master.',
      });
    }
  });

  test.each([
    ['chain', march1988, claimsShown],
    ['timeline', '/entity/light-service?view=timeline&asOf=1988-03', undefined],
    ['text', '/entity/light-service?view=text&asOf=1988-03', claimsShown],
    ['network', inNetwork, undefined],
  ] as const)(
    'an SVG of the %s has title, time and a numbered note for every claim, each with its words',
    async (_, path, ids) => {
      await open(path);
      await page.getByRole('button', { name: 'Take it away' }).click();
      const svg = (await take('SVG')).bytes.toString('utf8');
      expect(svg).toContain('<title>Who oversaw the Sellow lighthouse service in March 1988?</title>');
      expect(svg).toContain('As these sources have it, March 1988. The Sellow light, 1988.');
      const noted = [...svg.matchAll(/<g data-claim="([^"]+)">\s*<text/g)].map((match) => match[1]);
      if (ids) expect([...new Set(noted)].sort()).toEqual(ids);
      expect(noted.length).toBeGreaterThanOrEqual(8);
      expect(svg).toContain('The Coastal Lights Commission, which has overseen all lights');
      expect(svg).not.toContain('color-mix');
      expect(svg).not.toContain('color(srgb');
    },
  );

  test('a contested claim is marked in the picture, which is on paper though the page is dark, and in the table', async () => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await open('/entity/principal-keeper?asOf=1987-24');
    await page.getByRole('button', { name: 'Take it away' }).click();
    const svg = (await take('SVG')).bytes.toString('utf8');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(svg).toContain('CONTESTED: ');
    // On paper, whatever the reader's screen is like.
    expect([svg.includes('#fbfaf7'), svg.includes('#161513')]).toEqual([true, false]);
    const csv = (await take('CSV')).bytes.toString('utf8');
    expect(
      csv.split('\r\n').filter((row) => row.includes('quill-reported-failures,REPORTS_TO,reports to,contested')),
    ).toHaveLength(2);
  });

  test('a PNG is a picture, twice as sharp as the page', async () => {
    const { name, bytes } = await take('PNG');
    expect(name).toBe('principal-keeper-1987-24.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1_800);
  });
});

describe('handing it on', () => {
  test('Share copies the link of the view and says so', async () => {
    await open(`${march1988}&selected=ines-corrow`);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('The link to exactly this view is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${guest.api.address}${march1988}&selected=ines-corrow`);
  });

  test.each([
    ['chain', march1988, ['Chain', 'Notes']],
    [
      'network',
      `${inNetwork}&expanded=harbour-master&connected=1`,
      ['Network', 'Around', 'Touching', 'Chain', 'Notes'],
    ],
    ['timeline', '/entity/light-service?view=timeline&asOf=1988-03', ['Chain', 'Claims', 'Chain2', 'Notes']],
    ['text', '/entity/light-service?view=text&asOf=1988-03', ['Chain', 'Claims']],
  ] as const)(
    'the %s as GraphQL is a link to the playground, and every question in it is answered',
    async (_, path, names) => {
      await open(path);
      await page.getByRole('button', { name: 'As GraphQL' }).click();
      await page.waitForURL(/\/playground\?query=/);
      const { searchParams } = new URL(page.url());
      const query = searchParams.get('query') ?? '';
      const variables = JSON.parse(searchParams.get('variables') ?? '{}');
      expect([...query.matchAll(/^query (\w+)/gm)].map(([, name]) => name)).toEqual(names);
      for (const operationName of names) {
        const answer = await fetch(`${guest.api.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables, operationName }),
        });
        expect([operationName, Object.keys(await answer.json())]).toEqual([operationName, ['data', 'extensions']]);
      }
    },
  );
});
