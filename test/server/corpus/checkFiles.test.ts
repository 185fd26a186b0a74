/** Faults of a corpus' files: the lighthouse with one thing wrong, and the exact file, line, code and message. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCorpus } from '../../../server/corpus/read.ts';
import { kinds, relations } from '../../../server/relations.ts';
import { changedLighthouse, faultsAfter, itTells } from '../../helpers/corpusFolder.ts';

const corpus = 'corpus.yaml';
const sources = 'sources.yaml';
const entities = 'entities.yaml';
const posts = 'claims/posts.yaml';
const oversight = 'claims/oversight.yaml';
const inspection = 'claims/inspection.yaml';
const conflicts = 'conflicts.yaml';
const orderIssued = '    - source: gazette\n      exact: The repair order, issued in April\n';

describe('a file that cannot be read', () => {
  itTells([
    [
      'is there under a name that nothing reads',
      [
        ['people.yaml', undefined, '[]'],
        ['entities.yml', undefined, '[]'],
        ['claims/more.yaml.txt', undefined, '[]'],
      ],
      'claims/more.yaml.txt:1 UNKNOWN_FILE this file is not read: call it claims/more.yaml',
      'entities.yml:1 UNKNOWN_FILE this file is not read: call it entities.yaml',
      'people.yaml:1 UNKNOWN_FILE this file is not read: a corpus is corpus.yaml, sources.yaml, entities.yaml, conflicts.yaml, questions.yaml and claims/*.yaml: rename it, or take it out',
    ],
    [
      'is what an editor keeps beside the file that it has open',
      [
        ['claims/.#posts.yaml', undefined, '[]'],
        ['claims/#posts.yaml#', undefined, '- id: a\n'],
        ['claims/posts.yaml~', undefined, '- id: a\n'],
      ],
    ],
    [
      'is not YAML',
      [[corpus, 'id: lighthouse', 'id: [lighthouse']],
      'corpus.yaml:2 YAML_SYNTAX the [ that begins the value is closed nowhere: put ] after it, or, if it is the text\'s own, write id: "[lighthouse"',
    ],
    [
      'has a field twice',
      [[posts, '  from: 1981\n', '  from: 1981\n  from: 1982\n']],
      'claims/posts.yaml:7 DUPLICATE_KEY the field stands here twice: leave one out',
    ],
    [
      'has two documents',
      [[corpus, 'language: en', 'language: en\n---\nid: second']],
      'corpus.yaml:6 YAML_SYNTAX a second document begins here (---): one file holds one',
    ],
    [
      'has a tag that YAML leaves to programs',
      [[posts, 'from: 1981', 'from: !!js/regexp 1981']],
      'claims/posts.yaml:6 YAML_SYNTAX a value that begins with ! means something else in YAML: write from: "!!js/regexp 1981"',
    ],
    [
      'repeats itself by aliases',
      [['claims/many.yaml', undefined, `- &a {k: v}\n${'- *a\n'.repeat(101)}`]],
      'claims/many.yaml:1 TOO_MANY_ALIASES the file uses aliases (*name) more than 100 times: write the values out',
    ],
    [
      'is not UTF-8, in its second line',
      [[corpus, undefined, new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0x78, 0x0a, 0x74, 0xff, 0x0a])]],
      'corpus.yaml:2 NOT_UTF8 these bytes are not UTF-8: save the file as UTF-8',
    ],
    [
      'is too large',
      [[corpus, undefined, `# ${'x'.repeat(17 * 1024 * 1024)}`]],
      'corpus.yaml:1 FILE_TOO_LARGE the file has 17.1 MB; at most 16 are read: split it',
    ],
    [
      'is empty',
      [[corpus, undefined, '']],
      'corpus.yaml:1 FILE_EMPTY the file is empty; it needs id, title, covers, language',
    ],
    [
      'has no entity in it, which is told once and not where each is named',
      [[entities, undefined, '# to be written\n']],
      'entities.yaml:1 FILE_EMPTY nothing stands in this file: each entity begins with "- id:"',
    ],
    [
      'has no claim in it, nor has any other, and what no claim names is not told besides',
      [oversight, inspection, posts].map((file) => [file, undefined, '# to be written\n']),
      'claims/inspection.yaml:1 NO_CLAIMS no claim stands in claims/: each claim begins with "- id:"',
    ],
    [
      'has nothing in it, and what its claims would have named is not told besides',
      [[oversight, undefined, '\n']],
      'claims/oversight.yaml:1 FILE_EMPTY nothing stands in this file: each claim begins with "- id:"; take it out if it is to hold none',
    ],
    ['has no claim in it, as suggestions have that nobody took', [['claims/suggested.yaml', undefined, '# - id: a\n']]],
    [
      'is no list, and what it would have held is not missed elsewhere',
      [[entities, undefined, 'id: mara-quill\n']],
      'entities.yaml:1 WRONG_TYPE this file must be a list: each entity begins with "- id:"',
    ],
  ]);

  it('is not there at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whose-watch-empty-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const missing = (file: string, message: string) => ({ file, line: 1, code: 'FILE_MISSING', message });
    expect(await readCorpus(folder)).toEqual({
      faults: [
        missing('claims/claims.yaml', 'no file of claims is there: a corpus needs one at least, such as this'),
        ...['corpus.yaml', 'entities.yaml', 'sources.yaml'].map((file) =>
          missing(file, 'this file is missing: a corpus needs it'),
        ),
      ],
    });
  });

  it('is a folder', async () => {
    const folder = await changedLighthouse();
    await mkdir(join(folder, 'claims/more.yaml'));
    const message = 'the file cannot be read: a folder stands where a file must';
    const read = await readCorpus(folder);
    expect(read).toMatchObject({ faults: [{ file: 'claims/more.yaml', line: 1, code: 'FILE_UNREADABLE', message }] });
  });

  it('is a copy of another, which is told once and not of each thing in it', async () => {
    const folder = await changedLighthouse();
    await cp(join(folder, posts), join(folder, 'claims/posts (2).yaml'));
    const message = '4 ids of this file stand in claims/posts (2).yaml too: if one is a copy of the other, take it out';
    expect(await readCorpus(folder)).toMatchObject({
      faults: [{ file: posts, line: 2, code: 'FILE_REPEATED', message }],
    });
  });

  it('is in no folder', async () => {
    const message = 'there is no such folder: give one that holds corpus.yaml, sources.yaml, entities.yaml and claims/';
    expect(await readCorpus('nowhere')).toEqual({ faults: [{ file: 'nowhere', line: 1, code: 'NO_FOLDER', message }] });
  });
});

describe('what the schema does not know', () => {
  itTells([
    [
      'a field',
      [[posts, '  from: 1981', '  form: 1981']],
      'claims/posts.yaml:6 UNKNOWN_FIELD "form" is not a field here; allowed: id, subject, relation, object, from, to, on, nature, under, as, onBehalfOf, rating, amount, basis, basisReason, spokesman, evidence; did you mean from?',
    ],
    [
      'a field that is needed, which is not told to be missing besides',
      [[posts, '  object: principal-keeper\n  from', '  objct: principal-keeper\n  from']],
      'claims/posts.yaml:5 UNKNOWN_FIELD "objct" is not a field here; allowed: id, subject, relation, object, from, to, on, nature, under, as, onBehalfOf, rating, amount, basis, basisReason, spokesman, evidence; did you mean object, which is missing?',
    ],
    [
      'two that are needed, one of them by another word',
      [[inspection, orderIssued, orderIssued.replace('exact', 'quote').replace('source', 'sourse')]],
      'claims/inspection.yaml:49 UNKNOWN_FIELD "sourse" is not a field here; allowed: source, stance, exact, prefix, suffix, at, saidBy, via, restsOn, said, attested, note, withdrawn; did you mean source, which is missing?',
      'claims/inspection.yaml:50 UNKNOWN_FIELD "quote" is not a field here; allowed: source, stance, exact, prefix, suffix, at, saidBy, via, restsOn, said, attested, note, withdrawn; did you mean exact, which is missing?',
    ],
    [
      'true for what has fields of its own',
      [[inspection, orderIssued, `${orderIssued}      withdrawn: true\n`]],
      'claims/inspection.yaml:51 WRONG_TYPE withdrawn is "true"; it must be a map of fields: on, reason',
    ],
    [
      'a relation',
      [[posts, 'relation: POST_IN', 'relation: POSTED_IN']],
      `claims/posts.yaml:25 UNKNOWN_RELATION relation is "POSTED_IN"; allowed: ${Object.keys(relations).join(', ')}; did you mean POST_IN?`,
    ],
    [
      'a kind',
      [[entities, 'id: ines-corrow, kind: Person', 'id: ines-corrow, kind: Woman']],
      `entities.yaml:4 UNKNOWN_KIND kind is "Woman"; allowed: ${kinds.join(', ')}`,
    ],
    [
      'a stance',
      [[inspection, 'stance: CONSIDERS', 'stance: PONDERS']],
      'claims/inspection.yaml:41 WRONG_VALUE stance is "PONDERS"; allowed: ASSERTS, DENIES, EXPECTS, CONSIDERS',
    ],
    [
      'an id with blanks',
      [[posts, 'subject: lights-commission', 'subject: Lights Commission']],
      'claims/posts.yaml:32 BAD_ID subject is "Lights Commission", which is not an id: lower-case letters and digits, words joined by hyphens, such as harbour-master',
    ],
    [
      'a name in place of an id',
      [[posts, 'subject: lights-commission', 'subject: Coastal Lights Commission']],
      'claims/posts.yaml:32 BAD_ID subject is "Coastal Lights Commission", which is not an id: lower-case letters and digits, words joined by hyphens, such as harbour-master; lights-commission is the entity of that name',
    ],
    [
      'an entity without a name',
      [[entities, ', name: Ines Corrow', '']],
      'entities.yaml:4 MISSING_FIELD name is missing. The fullest name in the sources.',
    ],
    [
      'an empty name',
      [[entities, 'name: Ines Corrow', "name: ''"]],
      'entities.yaml:4 EMPTY name is empty. The fullest name in the sources.',
    ],
    [
      'a one-of set without quotation marks, which YAML takes for a list',
      [[posts, "on: '[1988-04..1988-07]'", 'on: [1988-04..1988-07]']],
      "claims/posts.yaml:35 WRONG_TYPE on is a list; it must be text; put text that begins with [ in quotes: '[2013..2014]'",
    ],
    [
      'yes for true',
      [[sources, 'printedDate: true', 'printedDate: yes']],
      'sources.yaml:6 WRONG_TYPE printedDate is "yes"; it must be true or false',
    ],
    [
      'a number with separators',
      [[inspection, 'value: 40000', "value: '40,000'"]],
      'claims/inspection.yaml:64 WRONG_TYPE value is "40,000"; it must be a number without separators',
    ],
    [
      'an alias twice',
      [[entities, 'aliases: [Ms Quill]', 'aliases: [Ms Quill, Ms Quill]']],
      'entities.yaml:2 REPEATED aliases says the same thing twice; leave one out',
    ],
    [
      'a conflict of one claim',
      [[conflicts, undefined, '- id: alone\n  reason: It differs.\n  claims: [quill-holds-keeper]\n']],
      'conflicts.yaml:3 TOO_FEW claims has 1; it needs at least 2',
    ],
  ]);
});

describe('ids', () => {
  itTells([
    [
      'one that nothing has, near one that something has',
      [[posts, 'subject: mara-quill', 'subject: mara-quil']],
      'claims/posts.yaml:3 UNKNOWN_ID subject is "mara-quil", and no entity has that id; did you mean mara-quill?',
    ],
    [
      'one that is near nothing',
      [[posts, 'subject: mara-quill', 'subject: the-duke']],
      'claims/posts.yaml:3 UNKNOWN_ID subject is "the-duke", and no entity has that id; add it to entities.yaml, or name another',
    ],
    [
      'an unknown source',
      [[inspection, orderIssued, orderIssued.replace('gazette', 'gazete')]],
      'claims/inspection.yaml:49 UNKNOWN_ID source is "gazete", and no source has that id; did you mean gazette?',
    ],
    [
      'one that is a source and must be an entity',
      [[posts, 'subject: mara-quill', 'subject: gazette']],
      'claims/posts.yaml:3 WRONG_SORT subject is "gazette", which is a source; it must be an entity',
    ],
    [
      'words in `via` that look like an id',
      [[oversight, '      saidBy: tobias-fenn', '      saidBy: tobias-fenn\n      via: radio']],
      'claims/oversight.yaml:43 UNKNOWN_ID via is "radio", and no entity has that id; add it to entities.yaml, or name another (plain words have a capital or a blank)',
    ],
    [
      'one that two things of different sorts have',
      [
        [
          conflicts,
          undefined,
          '- id: courier\n  reason: They differ.\n  claims: [quill-holds-keeper, fenn-holds-harbour-master]\n',
        ],
      ],
      'conflicts.yaml:1 DUPLICATE_ID "courier" is already the id of a source (sources.yaml:2); give this conflict one of its own',
    ],
    [
      'an unknown claim in a conflict',
      [
        [
          conflicts,
          undefined,
          '- id: differ\n  reason: They differ.\n  claims: [quill-holds-keeper, quill-held-keeper]\n',
        ],
      ],
      'conflicts.yaml:3 UNKNOWN_ID claims is "quill-held-keeper", and no claim has that id; did you mean quill-holds-keeper?',
    ],
    [
      'one that is misspelt where the thing is, which is told once and not in each place that names it, nor as a thing that nothing names',
      [[entities, 'id: mara-quill', 'id: mara-quil']],
      'claims/oversight.yaml:30 UNKNOWN_ID subject is "mara-quill", and no entity has that id (it is named in 2 more places); did you mean mara-quil, which no claim names?',
    ],
    [
      'a thing that was given another',
      [[entities, 'id: mara-quill', 'id: the-keeper']],
      'claims/oversight.yaml:30 UNKNOWN_ID subject is "mara-quill", and no entity has that id (it is named in 2 more places); did you mean the-keeper, which no claim names?',
    ],
    [
      'one that an entity has from another, as it was begun as a copy of that',
      [[entities, 'id: ines-corrow', 'id: mara-quill']],
      'entities.yaml:4 DUPLICATE_ID "mara-quill" is already the id of an entity (entities.yaml:2); is this one ines-corrow, which is named, and which nothing has?',
    ],
    [
      'an entity that nothing names',
      [[entities, '- { id: repair-order,', '- { id: nobody, kind: Person, name: Nobody }\n- { id: repair-order,']],
      'entities.yaml:12 UNUSED_ENTITY no claim names nobody; an entity is known by its claims: add one with its words, or take the entity out',
    ],
    [
      'a thing that the schema refused is not told to be unknown besides',
      [[entities, 'name: Mara Quill', 'called: Mara Quill']],
      'entities.yaml:2 UNKNOWN_FIELD "called" is not a field here; allowed: id, kind, name, aliases, seats; did you mean name, which is missing?',
    ],
  ]);
});

describe('with texts', () => {
  itTells(
    [
      [
        'of two sources with one id nobody knows whose a quote is, and it is looked for in neither',
        [[sources, 'id: gazette', 'id: courier']],
        'sources.yaml:10 DUPLICATE_ID "courier" is already the id of a source (sources.yaml:2); is this one gazette, which is named, and which nothing has?',
      ],
    ],
    'with texts',
  );
});

it('tells the faults of all files at once, by file and line', async () => {
  const found = await faultsAfter([
    [posts, 'subject: mara-quill', 'subject: mara-quil'],
    [posts, 'from: 1986-23', 'from: 1986-99'],
    [inspection, 'relation: CONDUCTED', 'relation: CONDUCTS'],
    [sources, '  printedDate: true\n', ''],
  ]);
  expect(found.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    'claims/inspection.yaml:4 UNKNOWN_RELATION',
    'claims/posts.yaml:3 UNKNOWN_ID',
    'claims/posts.yaml:15 BAD_DATE',
    'sources.yaml:5 NO_DATE_BASIS',
  ]);
});
