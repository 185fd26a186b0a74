/** Claims as a spreadsheet: there and back without loss, harmless to open, and every fault by row and column. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { canonical } from '../../../server/corpus/canonical.ts';
import { runCommand } from '../../../server/corpus/commands.ts';
import type { ClaimDraft, EvidenceDraft } from '../../../server/corpus/drafts.ts';
import { readDrafts } from '../../../server/corpus/readDrafts.ts';
import { columnNames } from '../../../server/corpus/sheet/columns.ts';
import { edited } from '../../../server/corpus/sheet/editFile.ts';
import { readSheet } from '../../../server/corpus/sheet/fromSheet.ts';
import { putClaims } from '../../../server/corpus/sheet/putClaims.ts';
import { sheetOf } from '../../../server/corpus/sheet/toSheet.ts';
import { type Relation, relations } from '../../../server/relations.ts';
import { silentStages } from '../../../server/stages.mjs';
import { changedLighthouse, lighthouse } from '../../helpers/corpusFolder.ts';

const birmingham = join(lighthouse, '../../../seeds/birmingham');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whose-watch-sheet-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

async function run(...args: string[]) {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const world = { env: {}, project: folder, from: folder, stages: silentStages, say: tell, complain: tell };
  return { code: await runCommand(args, world), told: told.join('\n') };
}

/** The claims that a folder's files hold, by id. */
async function claimsIn(dir: string): Promise<ReadonlyMap<string, string>> {
  const { drafts } = await readDrafts(dir);
  return new Map((drafts?.claims ?? []).map(({ value, at }) => [value.id, `${at().file} ${canonical(value)}`]));
}

describe('what any claim says', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const letters = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...`='+-@"',;\t\r\n #:&*|>%{}[]?!~\`٣é“”＝`), maxLength: 12 }),
    fc.constantFrom('=1+1', "'", "''", "'=x", '-5', '2014-03', 'true', 'null', '~', ' a ', '"', 'a\r\nb', '\uFEFF'),
  );
  const words = letters.filter((text) => /\S/.test(text));
  const date = fc.constantFrom(
    '2014',
    '2014-03',
    '2014-03-05',
    '2013-07~',
    '2014?',
    '[..2016]',
    '[2013..2014]',
    '-0044',
  );
  const evidence: fc.Arbitrary<EvidenceDraft> = fc.record(
    {
      source: id,
      exact: words,
      stance: fc.constantFrom('ASSERTS', 'DENIES', 'EXPECTS', 'CONSIDERS'),
      prefix: letters,
      suffix: letters,
      at: fc.nat(),
      saidBy: id,
      via: words,
      restsOn: id,
      said: date,
      attested: fc.oneof(date, fc.constant('published')),
      note: words,
      withdrawn: fc.record({ on: date, reason: words }),
    },
    { requiredKeys: ['source', 'exact'] },
  );
  const claim: fc.Arbitrary<ClaimDraft> = fc.record(
    {
      id,
      subject: id,
      relation: fc.constantFrom(...(Object.keys(relations) as Relation[])),
      object: id,
      from: date,
      to: date,
      on: date,
      nature: fc.constantFrom('STATE', 'EVENT'),
      under: id,
      as: id,
      onBehalfOf: id,
      amount: fc.record({
        value: fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0),
        currency: fc.constantFrom('GBP', 'EUR'),
        text: words,
      }),
      rating: words,
      basis: fc.constantFrom('STATED', 'INFERRED'),
      basisReason: words,
      spokesman: fc.boolean(),
      evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['id', 'subject', 'relation', 'object', 'evidence'] },
  );
  const claims = fc.uniqueArray(claim, { selector: (one) => one.id, maxLength: 4 });
  const written = (value: ClaimDraft, file = 'claims/any.yaml') => ({ value, at: () => ({ file, line: 1 }) });

  it('comes back from a spreadsheet as it was', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { claims: back, faults } = readSheet(sheetOf(all.map((one) => written(one))), 'claims.csv');
        expect(faults).toEqual([]);
        expect(back.map(({ claim }) => claim.value)).toEqual(all);
        expect(back.every(({ file }) => file === 'claims/any.yaml')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from the files as it was', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(claims, async (all) => {
        n += 1;
        const dir = join(folder, String(n));
        await putClaims(
          dir,
          [],
          all.map((one) => ({ claim: one, file: 'claims/any.yaml' })),
        );
        const { drafts } = await readDrafts(dir);
        expect(drafts?.claims.map(({ value }) => value) ?? []).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it('takes the place of what the files said of it, and is read again as it is', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(claims, fc.array(claim, { maxLength: 4 }), async (all, news) => {
        n += 1;
        const dir = join(folder, `changed-${n}`);
        const put = (which: readonly ClaimDraft[]) => which.map((one) => ({ claim: one, file: 'claims/any.yaml' }));
        await putClaims(dir, [], put(all));
        const changed = all.map((one, at) => ({ ...(news[at] ?? one), id: one.id }));
        await putClaims(
          dir,
          all.map((one) => written(one)),
          put(changed),
        );
        const { drafts } = await readDrafts(dir);
        expect(drafts?.claims.map(({ value }) => value) ?? []).toEqual(changed);
      }),
      { numRuns: 40 },
    );
  });

  it('is run by no spreadsheet', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const cells: string[][] = parse(sheetOf(all.map((one) => written(one))), { bom: true });
        expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('export-csv and import-csv', () => {
  it('take a corpus out and put it into a folder that has no claims yet', async () => {
    expect(await run('export-csv', birmingham, 'claims.csv')).toMatchObject({ code: 0 });
    const empty = join(folder, 'empty');
    await cp(birmingham, empty, { recursive: true });
    await rm(join(empty, 'claims'), { recursive: true });
    const before = await claimsIn(birmingham);
    expect(await run('import-csv', 'claims.csv', empty)).toEqual({
      code: 0,
      told: `${before.size} claims added, 0 changed, 0 as they were.`,
    });
    expect(await claimsIn(empty)).toEqual(before);
    const sheet = await readFile(join(folder, 'claims.csv'), 'utf8');
    expect(sheet.split('\r\n')[0]).toBe(`\uFEFF${columnNames.join(',')}`);
  });

  it('change what a person changed, and leave the rest with its comments', async () => {
    const dir = await changedLighthouse();
    expect(await run('export-csv', dir, 'claims.csv')).toEqual({
      code: 0,
      told: '19 claims in 21 rows, one for each evidence: claims.csv',
    });
    const posts = await readFile(join(dir, 'claims/posts.yaml'), 'utf8');
    const oversight = await readFile(join(dir, 'claims/oversight.yaml'), 'utf8');
    expect(await run('import-csv', 'claims.csv', dir)).toEqual({
      code: 0,
      told: '0 claims added, 0 changed, 19 as they were.',
    });
    expect(await readFile(join(dir, 'claims/posts.yaml'), 'utf8')).toBe(posts);

    const sheet = [
      'claim;subject;relation;object;from;source;exact;attested;note;file',
      'quill-holds-keeper;mara-quill;HOLDS_POST;principal-keeper;1981;courier;Mara Quill, principal keeper since 1981, runs the service;published;She is named.;',
      'corrow-holds-harbour-master;ines-corrow;HOLDS_POST;harbour-master;;gazette;oversee the service until then;;;claims/new.yaml',
    ].join('\n');
    await writeFile(join(folder, 'mine.csv'), sheet);
    expect(await run('import-csv', 'mine.csv', dir)).toEqual({
      code: 0,
      told: '1 claim added, 1 changed, 0 as they were; 18 that the spreadsheet does not name stay as they are.',
    });
    expect(await readFile(join(dir, 'claims/posts.yaml'), 'utf8')).toBe(
      posts.replace(
        'runs the service\n      attested: published',
        'runs the service\n      attested: published\n      note: She is named.',
      ),
    );
    expect(await readFile(join(dir, 'claims/oversight.yaml'), 'utf8')).toBe(oversight);
    expect(await readFile(join(dir, 'claims/new.yaml'), 'utf8')).toBe(`- id: corrow-holds-harbour-master
  subject: ines-corrow
  relation: HOLDS_POST
  object: harbour-master
  evidence:
    - source: gazette
      exact: oversee the service until then
`);
  });

  const keeper = `-   id: quill-holds-keeper # since long
    subject:   mara-quill
    # As the courier has it.
    from: '1981' # or so
    evidence:
      # The first.
      - exact: >-
          Mara Quill, keeper,
          runs it
        source: courier
      # Between them.
      - {source: gazette, exact: 'Mara Quill'}  # so it says
`;
  const master = `-   id:   fenn-holds-harbour-master
    evidence:
      - source: courier
        exact: >-
          Tobias
          Fenn remains.
`;
  const file = `# The keeper.\n\n${keeper}      # No more.\n\n# The master.\n${master}# The end.\n`;

  it.each([
    ['with its own line ends', (text: string) => text],
    ['with those of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('change in a file %s what the spreadsheet says otherwise, remarks kept, and no line of another claim', (_, as) => {
    const [first, second] = parseYaml(file, { schema: 'failsafe' }) as ClaimDraft[];
    if (!first || !second) throw new Error('two claims');
    const put = (id: string, claim: ClaimDraft | undefined) => edited(as(file), 'any.yaml', new Map([[id, claim]]));
    const { id, subject, evidence } = first;
    const [one, other] = evidence;
    if (!one || !other) throw new Error('two pieces of evidence');

    const laidOut = (from: string, evidence: string) => `- id: quill-holds-keeper # since long
  subject: mara-quill
  # As the courier has it.
${from}
  evidence:
${evidence}
`;
    const its = `    # The first.
    - exact: >-
        Mara Quill, keeper, runs it
      source: courier`;
    const gazettes = `    # Between them.
    - { source: gazette, exact: 'Mara Quill' } # so it says`;
    expect(put(first.id, { id, subject, from: '1980', to: '1985', evidence } as ClaimDraft)).toBe(
      as(file.replace(keeper, laidOut('  from: "1980" # or so\n  to: "1985"', `${its}\n${gazettes}`))),
    );
    expect(put(first.id, { ...first, evidence: [{ ...one, note: 'So.' }, other] })).toBe(
      as(file.replace(keeper, laidOut("  from: '1981' # or so", `${its}\n      note: So.\n${gazettes}`))),
    );
    expect(put(second.id, undefined)).toBe(as(file.replace(`# The master.\n${master}`, '')));
    expect(put('new', { ...first, id: 'new', evidence: [other] })).toBe(
      as(
        `${file}- id: new\n  subject: mara-quill\n  from: "1981"\n  evidence:\n    - source: gazette\n      exact: Mara Quill\n`,
      ),
    );
  });

  it('write nothing over what is there, and nothing of a spreadsheet with a fault', async () => {
    await writeFile(join(folder, 'claims.csv'), 'mine');
    expect(await run('export-csv', lighthouse, 'claims.csv')).toEqual({
      code: 1,
      told: `${join(folder, 'claims.csv')} is there already. Nothing was written.`,
    });
    const dir = await changedLighthouse();
    const before = await claimsIn(dir);
    const sheet = [
      'claim,subject,relation,object,from,amountValue,source,stance,exact,said,file',
      'fenn-a,tobias-fen,HOLDS_POST,harbour-master,Mar-14,,courier,,Tobias Fenn,,claims/posts.yaml',
      ',,,,,,,,,,',
      'fenn-a,ines-corrow,,,,,gazette,ASSERT,Tobias Fenn,,../posts.yaml',
      'fenn-b,tobias-fenn,HOLDS_POST,harbour-master,1986,,courier,,"Tobias, “Fenn”',
      'in two lines",2001,',
      'fenn-c,tobias-fenn,,harbour-master,1986,many,courier,,,,',
    ].join('\n');
    await writeFile(join(folder, 'faulty.csv'), sheet);
    const { code, told } = await run('import-csv', 'faulty.csv', dir);
    expect(code).toBe(1);
    expect(told.split('\n')).toEqual([
      "  faulty.csv row 4, column subject: CLAIM_DIFFERS subject is “ines-corrow” here and “tobias-fen” in row 2, and both are claim fenn-a: what is the claim's own is the same in each of its rows, or stands in one alone",
      "  faulty.csv row 4, column file: CLAIM_DIFFERS file is “../posts.yaml” here and “claims/posts.yaml” in row 2, and both are claim fenn-a: what is the claim's own is the same in each of its rows, or stands in one alone",
      '  faulty.csv row 4, column stance: WRONG_VALUE stance is "ASSERT"; allowed: ASSERTS, DENIES, EXPECTS, CONSIDERS; did you mean ASSERTS?',
      '  faulty.csv row 5, column said: SAID_AFTER_PUBLISHED said (2001) is after the source was published (1988-03-14)',
      '  faulty.csv row 6, column relation: MISSING_FIELD relation is missing. What the subject does or is to the object. `npm run corpus -- check` says which kinds may stand at each end.',
      '  faulty.csv row 6, column amountCurrency: MISSING_FIELD currency is missing. ISO 4217, such as GBP.',
      "  faulty.csv row 6, column amountText: MISSING_FIELD text is missing. The source's own words: £1.5 million.",
      '  faulty.csv row 6, column amountValue: WRONG_TYPE value is "many"; it must be a number without separators',
      "  faulty.csv row 6, column exact: QUOTE_MISSING the evidence has no exact: give the source's own words, at most 60 of them",
      '',
      '9 faults: nothing was written.',
    ]);
    expect(await claimsIn(dir)).toEqual(before);
  });

  it.each([
    [
      'a date that a spreadsheet made its own, and an id that nobody has',
      'claim,subject,relation,object,from,source,exact\nfenn-a,tobias-fen,HOLDS_POST,harbour-master,Mar-14,courier,Tobias Fenn',
      '  claims.csv row 2, column from: BAD_DATE from: “Mar-14” is not a date: write the year first',
      '  claims.csv row 2, column subject: UNKNOWN_ID subject is "tobias-fen", and no entity has that id; did you mean tobias-fenn?',
    ],
    [
      'what says the same as another row',
      'claim,subject,relation,object,on,source,exact\na,tobias-fenn,CRITICISED,mara-quill,1988,courier,Tobias Fenn\nb,tobias-fenn,CRITICISED,mara-quill,1988,courier,Fenn remains',
      '  claims.csv row 3, column claim: SAME_CLAIM b says the same as a (claims.csv row 2); put its evidence there',
    ],
    [
      'a field that the format refuses, and not that the corpus has the claim',
      'claim,subject,relation,object,source,exact\nquill-holds-keeper,mara-quill,HOLDS,principal-keeper,courier,Mara Quill',
      '  claims.csv row 2, column relation: UNKNOWN_RELATION relation is "HOLDS"; allowed: ',
    ],
    [
      'a file with nothing in it',
      '',
      '  claims.csv:1 FILE_EMPTY the first row names the columns, and it is empty: claim, subject, relation, object, source, exact are needed',
    ],
    [
      'a sheet that was not saved as UTF-8',
      Buffer.from('claim,subject\na,b\nc,\x96', 'latin1'),
      '  claims.csv:3 NOT_UTF8 these bytes are not UTF-8: save the sheet as “CSV UTF-8”, and not as “CSV”',
    ],
    [
      'a workbook',
      Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]),
      '  claims.csv:1 NOT_UTF8 this is a workbook, and not its sheet as CSV: save the sheet as “CSV UTF-8”',
    ],
    [
      'a header that lacks columns, has one twice, and one that is none',
      'claim,subject,relation,object,object,form\n',
      '  claims.csv row 1, column object: REPEATED the header has this column twice; leave one out',
      '  claims.csv row 1, column form: UNKNOWN_COLUMN there is no column of this name; allowed: ',
      '  claims.csv row 1, column source: MISSING_COLUMN the header lacks this column',
      '  claims.csv row 1, column exact: MISSING_COLUMN the header lacks this column',
    ],
    [
      'more cells than columns, no claim, and a file that is none of a corpus',
      'claim,subject,relation,object,source,exact,file\na,ines-corrow,ADVISES,harbour-authority,courier,x,/etc/posts.yaml,y\n,a,b,c,d,e,f',
      '  claims.csv:2 TOO_MANY_CELLS the row has 8 cells, the header 7',
      '  claims.csv row 2, column file: BAD_FILE file is “/etc/posts.yaml”; it must be claims/, a name without / ',
      '  claims.csv row 3, column claim: MISSING_FIELD claim is empty: each row names the claim that its evidence is about',
    ],
    [
      'a cell that never ends',
      'claim,subject,relation,object,source,exact\na,b,ADVISES,c,d,"e',
      '  claims.csv:2 CSV_SYNTAX a cell begins with a quotation mark that nothing closes',
    ],
  ])('tell %s', async (_, sheet, ...faults) => {
    const dir = await changedLighthouse();
    await writeFile(join(folder, 'claims.csv'), sheet);
    const { code, told } = await run('import-csv', 'claims.csv', dir);
    expect(code).toBe(1);
    const lines = told.split('\n').slice(0, -2);
    expect(lines.map((line, n) => line.slice(0, faults[n]?.length))).toEqual(faults);
  });

  it.each([
    ['/etc/posts.yaml', 'claims/posts.yaml'],
    ['C:\\claims\\posts.yaml', 'claims/posts.yaml'],
    ['../posts.yaml', 'claims/posts.yaml'],
    ['claims/../posts.yaml', 'claims/posts.yaml'],
    ['claims/..yaml', undefined],
    ['claims/old/posts.yaml', 'claims/posts.yaml'],
    ['claims\\posts.yaml', 'claims/posts.yaml'],
    ['posts', 'claims/posts.yaml'],
    ['claims/posts.yml', 'claims/posts.yaml'],
    ['claims/posts.YAML', 'claims/posts.yaml'],
    ['claims/posts', 'claims/posts.yaml'],
    ['claims/posts .yaml', 'claims/posts.yaml'],
    ['claims/.posts.yaml', 'claims/posts.yaml'],
    ['claims/#posts.yaml', 'claims/posts.yaml'],
    ['claims/who: what?.yaml', 'claims/who what.yaml'],
    ['claims/nul.yaml', undefined],
    [`claims/${'x'.repeat(101)}.yaml`, `claims/${'x'.repeat(100)}.yaml`],
    ['claims/', undefined],
  ])('put no claim into the file “%s”', async (file, meant) => {
    const dir = await changedLighthouse();
    const before = await claimsIn(dir);
    const row = (id: string, whom: string) => [
      id,
      'tobias-fenn',
      'CRITICISED',
      whom,
      '1988',
      'courier',
      'Tobias Fenn',
      file,
    ];
    const header = ['claim', 'subject', 'relation', 'object', 'on', 'source', 'exact', 'file'];
    await writeFile(
      join(folder, 'claims.csv'),
      [header, row('fenn-a', 'mara-quill'), row('fenn-b', 'ines-corrow')].map((cells) => cells.join('\t')).join('\n'),
    );
    const hint = meant === undefined ? '' : `; write ${meant}`;
    expect(await run('import-csv', 'claims.csv', dir)).toEqual({
      code: 1,
      told: `  claims.csv row 2, column file: BAD_FILE file is “${file}”; it must be claims/, a name without / \\ : * ? " < > | that begins with no dot and no #, and .yaml${hint}

1 fault: nothing was written.`,
    });
    expect(await claimsIn(dir)).toEqual(before);
    expect((await readdir(join(dir, 'claims'))).sort()).toEqual(['inspection.yaml', 'oversight.yaml', 'posts.yaml']);
  });

  it('put no claims into two files that are one where capitals make no difference', async () => {
    const dir = await changedLighthouse();
    const row = (id: string, whom: string, file: string) =>
      `${id},tobias-fenn,CRITICISED,${whom},1988,courier,Tobias Fenn,${file}`;
    const rows = [
      row('a', 'mara-quill', 'claims/Posts.yaml'),
      row('b', 'ines-corrow', 'claims/papers.yaml'),
      row('c', 'lights-commission', 'claims/Papers.yaml'),
    ];
    await writeFile(
      join(folder, 'claims.csv'),
      ['claim,subject,relation,object,on,source,exact,file', ...rows].join('\n'),
    );
    const fault = (row: number, file: string, other: string) =>
      `  claims.csv row ${row}, column file: BAD_FILE file is “${file}”, and ${other}: on a Mac and on Windows these are one file; write`;
    expect(await run('import-csv', 'claims.csv', dir)).toEqual({
      code: 1,
      told: `${fault(2, 'claims/Posts.yaml', 'claims/posts.yaml is there already')} claims/posts.yaml, or another name
${fault(4, 'claims/Papers.yaml', 'claims/papers.yaml stands above')} claims/papers.yaml, or another name

2 faults: nothing was written.`,
    });
    expect((await readdir(join(dir, 'claims'))).sort()).toEqual(['inspection.yaml', 'oversight.yaml', 'posts.yaml']);
  });

  it.each([
    ['semicolons, and a first line that says so', (rows: string) => `sep=;\r\n${rows.replaceAll('|', ';')}`],
    ['tabs, in UTF-16', (rows: string) => Buffer.from(`\uFEFF${rows.replaceAll('|', '\t')}`, 'utf16le')],
  ])('take a sheet that Excel saved with %s', async (_, saved) => {
    const dir = await changedLighthouse();
    const rows =
      'claim|subject|relation|object|on|source|exact\r\nfenn-b|tobias-fenn|CRITICISED|mara-quill|1988|courier|Tobias Fenn\r\n';
    await writeFile(join(folder, 'claims.csv'), saved(rows));
    expect(await run('import-csv', 'claims.csv', dir)).toEqual({
      code: 0,
      told: '1 claim added, 0 changed, 0 as they were; 19 that the spreadsheet does not name stay as they are.',
    });
  });

  it('tell what they need', async () => {
    expect((await run('export-csv', lighthouse)).told).toMatch(
      /^the folder of a corpus and the file to write are wanted\n/,
    );
    expect((await run('import-csv', 'a.csv')).told).toMatch(
      /^the file to read and the folder of a corpus are wanted\n/,
    );
    const { told } = await run('import-csv', 'none.csv', lighthouse);
    expect(told.split('\n')[0]).toBe('  none.csv:1 FILE_MISSING there is no such file');
  });
});
