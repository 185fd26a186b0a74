/** Quotes against their texts: found, moved, altered, gone, each told apart; and the texts against what was read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeQuote } from '../../../server/corpus/quote.ts';
import { readCorpus } from '../../../server/corpus/read.ts';
import { sha256Of } from '../../../server/corpus/texts.ts';
import { changedLighthouse, itTells, lighthouse } from '../../helpers/corpusFolder.ts';

const posts = 'claims/posts.yaml';
const sources = 'sources.yaml';
const gazette = 'texts/gazette.txt';
const remains = 'exact: Tobias Fenn remains harbour master.';
const firstWords = "from: 'Commission orders repair of Sellow light'";
const hashOfShorter = 'bd2c377d279d8e3a815485f8846a89add4949883cdf7a29277de6b0cff13b077';
const withOtherLines = readFileSync(join(lighthouse, gazette), 'utf8').replaceAll('\n', '\r\n');

describe('a quote', () => {
  itTells(
    [
      [
        'stands in its text with the white space folded: no fault',
        [[posts, remains, `${remains}\n      suffix: Mara Quill has`]],
      ],
      [
        'is altered',
        [[posts, remains, 'exact: Tobias Fenn stays harbour master.']],
        'claims/posts.yaml:21 QUOTE_ALTERED the quote does not stand in gazette word for word; the nearest passage is “Tobias Fenn remains harbour master.”',
      ],
      [
        'has other quotation marks than the text',
        [['claims/oversight.yaml', '“No such report reached me,”', '"No such report reached me,"']],
        'claims/oversight.yaml:41 QUOTE_ALTERED the quote does not stand in courier word for word; the nearest passage is “Mr Fenn denied it. “No such report reached me,” he said.”, which has other quotation marks or dashes: copy them from the text',
      ],
      [
        'is gone',
        [[posts, remains, 'exact: Nobody saw anything at all.']],
        'claims/posts.yaml:21 QUOTE_GONE nothing like “Nobody saw anything at all.” stands in gazette; the nearest passage is “Commission, which has overseen all”',
      ],
      [
        'has moved',
        [[posts, remains, `${remains}\n      prefix: in those days`]],
        'claims/posts.yaml:21 QUOTE_MOVED the quote stands in gazette, but not between this prefix and suffix: before it stands “reports to the commission every month.”, after it “Mara Quill has left the service;”',
      ],
      [
        'stands only outside the body',
        [[posts, remains, 'exact: Fog signal at Torrin Head']],
        "claims/posts.yaml:21 QUOTE_OUTSIDE_BODY the quote stands in gazette only outside the article's own body: what is around an article is never evidence",
      ],
      [
        'stands twice',
        [[posts, remains, 'exact: the authority']],
        'claims/posts.yaml:21 QUOTE_AMBIGUOUS the quote stands 2 times in the body of gazette: give enough prefix or suffix that one is meant',
      ],
      ['stands twice, and its suffix says which', [[posts, remains, 'exact: the authority\n      suffix: to replace']]],
      [
        'begins in the middle of a word',
        [[posts, remains, 'exact: bias Fenn remains harbour master.']],
        'claims/posts.yaml:21 QUOTE_ALTERED the quote does not stand in gazette word for word; the nearest passage is “Tobias Fenn remains harbour master.”',
      ],
    ],
    'with texts',
  );
});

describe('a text', () => {
  itTells(
    [
      [
        'is not the one that was read',
        [[gazette, 'Home · Notices · Weather', 'Home · Weather']],
        `sources.yaml:17 TEXT_ALTERED the text gazette.txt is not the one that was read: its hash is ${hashOfShorter}; check its quotes below against the new text, then write the new hash`,
      ],
      [
        'is the one that was read, with the line endings of another system',
        [[gazette, undefined, withOtherLines]],
        `sources.yaml:17 TEXT_ALTERED the text gazette.txt is the one that was read, saved with other line endings or another byte order mark: save it as it was, or write its hash, ${sha256Of(withOtherLines)}`,
      ],
      [
        'is not there',
        [[sources, 'file: gazette.txt', 'file: gazete.txt']],
        'sources.yaml:16 TEXT_MISSING the folder of texts has no gazete.txt: put it there, or give the name that it has',
      ],
      ['is found by its hash when the source names no file', [[sources, '  file: gazette.txt\n', '']]],
      [
        'has no name, and none has its hash',
        [
          [sources, '  file: gazette.txt\n', ''],
          [gazette, 'Home', 'House'],
        ],
        'sources.yaml:16 TEXT_MISSING no text of gazette has this hash; name its file, or leave --texts out',
      ],
      [
        'is not UTF-8',
        [[gazette, undefined, new Uint8Array([0x69, 0xff])]],
        'sources.yaml:16 TEXT_UNREADABLE the text gazette.txt cannot be used: these bytes are not UTF-8: save the file as UTF-8',
      ],
      [
        'does not have the first words of its body',
        [[sources, firstWords, "from: 'Commission orders repairs'"]],
        "sources.yaml:18 BODY_NOT_FOUND “Commission orders repairs” does not stand in the text: give the body's first words verbatim",
      ],
      [
        'has them twice',
        [[sources, firstWords, "from: 'the commission'"]],
        'sources.yaml:18 BODY_NOT_FOUND “the commission” stands 2 times in the text: give more words, so that they stand once',
      ],
      [
        'has the last words of its body before the first',
        [[sources, "to: 'the authority would not say.'", "to: 'Notices'"]],
        "sources.yaml:18 BODY_NOT_FOUND “Notices” stands before the body's first words: give the last words",
      ],
    ],
    'with texts',
  );

  it('is in no folder', async () => {
    const message = "the folder of texts cannot be read: give a folder that holds the sources' texts after --texts";
    const read = await readCorpus(lighthouse, { texts: 'nowhere' });
    expect(read).toMatchObject({ faults: [{ file: 'nowhere', line: 1, code: 'NO_TEXTS', message }] });
  });
});

it('counts what became of the quotes', async () => {
  const folder = await changedLighthouse(
    [posts, remains, 'exact: Tobias Fenn stays harbour master.'],
    [
      'claims/oversight.yaml',
      'exact: She reports to the commission every month.',
      'exact: Nothing at all of the kind.',
    ],
    [
      'claims/inspection.yaml',
      'exact: The repair order, issued in April\n',
      'exact: The repair order, issued in April\n      suffix: or May\n',
    ],
  );
  const { quotes } = await readCorpus(folder, { texts: join(folder, 'texts') });
  expect(quotes).toEqual({ FOUND: 18, AMBIGUOUS: 0, MOVED: 1, OUTSIDE: 0, ALTERED: 1, GONE: 1 });
});

it('finds the passage that shares most words, whatever their order', () => {
  const text = 'One two three four. Five six seven eight nine. Ten eleven twelve.';
  const body = { start: 0, end: text.length };
  expect(placeQuote(text, body, { exact: 'seven six five eight', prefix: '', suffix: '' })).toEqual({
    state: 'ALTERED',
    nearest: 'Five six seven eight',
  });
});

const texts = process.env.WHOSE_WATCH_TEXTS;
const shipped = join(lighthouse, '..', '..', '..', 'seeds', 'birmingham');

describe.skipIf(!texts || !existsSync(shipped))(
  'the shipped corpus, where WHOSE_WATCH_TEXTS names the folder of its texts',
  () => {
    it('has every quote verbatim in the right text, once, inside the body', async () => {
      const read = await readCorpus(shipped, { texts });
      expect('faults' in read ? read.faults : []).toEqual([]);
      const quotes = 'corpus' in read ? read.corpus.claims.flatMap(({ evidence }) => evidence).length : 0;
      expect(read.quotes).toEqual({ FOUND: quotes, AMBIGUOUS: 0, MOVED: 0, OUTSIDE: 0, ALTERED: 0, GONE: 0 });
    });
  },
);
