/** What of a page is the article: the headline, the prose, and nothing of what stands around them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireCorpus } from '../../../server/corpus/read.ts';
import { readDrafts } from '../../../server/corpus/readDrafts.ts';
import { readTexts } from '../../../server/corpus/texts.ts';
import { articleOf } from '../../../server/suggest/article.ts';
import { lighthouse } from '../../helpers/corpusFolder.ts';

const page = `The Sellow Post
Your browser appears to have cookies disabled, and that is a pity for our website.

Harbour board loses its watch over pilots

The board was stripped of its watch over the pilots of Sellow last week.

Cllr. Ada Vane said: "We will not rest until it is back." She spoke on Monday.

Readers' comments (2)

Not surprised, as nobody has ever watched the pilots of Sellow in all these years.
`;

describe('an article in a page', () => {
  const article = articleOf(page);

  it('begins with its headline and ends with its last prose', () => {
    expect(article.headline).toBe('Harbour board loses its watch over pilots');
    expect(article.text.slice(article.body.start, article.body.end)).toBe(
      'Harbour board loses its watch over pilots The board was stripped of its watch over the pilots of Sellow last week. Cllr. Ada Vane said: "We will not rest until it is back." She spoke on Monday.',
    );
  });

  it('has its sentences, none ended by a title', () => {
    expect(article.sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Harbour board loses its watch over pilots',
      'The board was stripped of its watch over the pilots of Sellow last week.',
      'Cllr. Ada Vane said: "We will not rest until it is back."',
      'She spoke on Monday.',
    ]);
  });

  it('knows the line of each place', () => {
    expect(article.lineAt(article.text.indexOf('She spoke'))).toBe(8);
  });
});

it('a byline and a date are no headline, and a month cut short ends no sentence', () => {
  const { headline, text, sentences } = articleOf(`Pilots lose their watch at last

By Nerys Vaughan-Pugh
Tuesday 4 June 2002

Nobody has watched the pilots of Sellow since Jan. 12 of this year, the board said.
`);
  expect([headline, sentences.map(({ start, end }) => text.slice(start, end)).at(-1)]).toEqual([
    'Pilots lose their watch at last',
    'Nobody has watched the pilots of Sellow since Jan. 12 of this year, the board said.',
  ]);
});

it('a page without prose is taken whole', () => {
  const { text, body } = articleOf('Tides\nNotices\n');
  expect(text.slice(body.start, body.end)).toBe('Tides Notices');
});

it.each(['courier', 'gazette'])(
  'the body of the %s ends where its corpus says, though its lines are broken',
  async (id) => {
    const corpus = await requireCorpus(lighthouse);
    const source = corpus.sources.find((each) => each.id === id);
    const { text, body } = articleOf(readFileSync(join(lighthouse, 'texts', `${id}.txt`), 'utf8'));
    const words = text.slice(body.start, body.end);
    expect([words.startsWith(source?.body?.from ?? '?'), words.endsWith(source?.body?.to ?? '?')]).toEqual([
      true,
      true,
    ]);
  },
);

const texts = process.env.WHOSE_WATCH_TEXTS;

it.skipIf(!texts)(
  'the bodies of the shipped texts end where a reader ended them, where WHOSE_WATCH_TEXTS names their folder',
  async () => {
    const shipped = join(import.meta.dirname, '../../../seeds/birmingham');
    const { drafts } = await readDrafts(shipped);
    const read = await readTexts(texts ?? '', drafts?.sources ?? []);
    const ends = (drafts?.sources ?? []).map(({ value }) => {
      const { body } = articleOf(readFileSync(join(texts ?? '', value.file ?? ''), 'utf8'));
      const stated = read.texts.get(value.id)?.body;
      return [value.id, body.end === stated?.end, body.start <= (stated?.start ?? 0)];
    });
    expect(ends).toEqual((drafts?.sources ?? []).map(({ value }) => [value.id, true, true]));
  },
);
