/** Every view of the shipped corpus that a picture is made of: its name in the folder, its address, and what is on screen once it is there. */
import type { Page } from 'playwright-core';

export interface View {
  /** Of its files, and stable. */
  readonly name: string;
  readonly path: string;
  /** A selector of what it shows. */
  readonly shows: string;
  /** What a hand does before the picture is made. */
  readonly act?: (page: Page) => Promise<void>;
  /** The API is away. */
  readonly away?: boolean;
  /** It scrolls inside itself: what a window shows is all there is. */
  readonly window?: boolean;
}

const service = '/entity/birmingham-childrens-services';
const june2014 = `${service}?asOf=2014-06`;

const query = `query Claims($n: Int!) {
  claims(first: $n) {
    nodes { sentence subject { name } object { name } evidence(first: 2) { nodes { exact } } }
  }
}
`;
const playground = `/playground?${new URLSearchParams({ query, variables: '{"n":12}' })}`;

const asked = ([name, way, shows]: readonly [string, string, string]): View => ({
  name: `playground-${name}`,
  path: playground,
  shows: '.graphiql-query-editor .view-lines',
  window: true,
  async act(page) {
    const ways = page.getByRole('group', { name: 'The answer as' });
    await ways.getByRole('button', { name: way, exact: true }).click();
    await page.locator(shows).first().waitFor();
  },
});

export const views: readonly View[] = [
  { name: 'home', path: '/', shows: '.drawing' },
  { name: 'chain', path: `${service}?asOf=2013-11`, shows: '.drawing' },
  {
    name: 'chain-whole',
    path: june2014,
    shows: '.drawing',
    // On a phone it is whole from the first.
    act: async (page) => {
      if ((page.viewportSize()?.width ?? 0) > 640) await page.locator('.stage-whole').click();
    },
  },
  { name: 'chain-down', path: '/entity/department-for-education?asOf=2013-11&direction=DOWN', shows: '.drawing' },
  { name: 'network', path: `${june2014}&view=network`, shows: '.network-frame[data-settled="true"]' },
  {
    name: 'network-expanded',
    path: `${june2014}&view=network&expanded=ofsted&selected=ofsted`,
    shows: '.network-frame[data-settled="true"]',
  },
  { name: 'timeline', path: `${june2014}&view=timeline`, shows: '.time-bar' },
  { name: 'text', path: `${june2014}&view=text`, shows: '[data-claim]' },
  { name: 'table', path: `${june2014}&view=text&table=when`, shows: '.table' },
  { name: 'filters', path: `${june2014}&considered=1&relation=TAKES_OVER`, shows: '.narrowed, .drawing' },
  { name: 'inspector-entity', path: `${june2014}&selected=birmingham-city-council`, shows: '.drawing', window: true },
  { name: 'inspector-claim', path: `${june2014}&selected=warner-oversees-service`, shows: '.drawing', window: true },
  { name: 'inspector-source', path: `${june2014}&selected=lgc-2013-unsafe`, shows: '.drawing', window: true },
  { name: 'claim', path: '/claim/warner-oversees-service', shows: 'blockquote' },
  { name: 'source', path: '/source/lgc-2013-unsafe', shows: '.source-quotes > li' },
  { name: 'questions', path: '/questions', shows: '.page h1' },
  { name: 'sources', path: '/sources', shows: '.page h1' },
  { name: 'record', path: '/record', shows: '.network-frame[data-settled="true"]' },
  { name: 'policy', path: '/policy', shows: '.page h1' },
  ...(
    [
      ['json', 'JSON', '.result-window .view-lines'],
      ['table', 'Table', '.answer-table td'],
      ['graph', 'Graph', '.network-frame[data-settled="true"]'],
      ['how', 'How', '.how'],
    ] as const
  ).map(asked),
  { name: 'empty-chain', path: `${service}?asOf=1990`, shows: 'h1' },
  { name: 'empty-network', path: `${june2014}&view=network&relation=FUNDS&kind=PLACE`, shows: '.time-none' },
  { name: 'not-found', path: '/entity/nobody', shows: '.page h1' },
  { name: 'error', path: june2014, shows: '.trouble', away: true },
];
