/** What people write that is not YAML, and what they are told: one fault for one slip, on its line, with what to write instead. */
import { describe, expect, it } from 'vitest';
import { yamlFaults } from '../../../server/corpus/yamlFaults.ts';
import { itTells } from '../../helpers/corpusFolder.ts';

const posts = 'claims/posts.yaml';
const sources = 'sources.yaml';
const object = '  relation: HOLDS_POST\n  object: principal-keeper\n';
const quote = 'exact: Tobias Fenn remains harbour master.';

describe('a slip in a file of claims', () => {
  itTells([
    [
      'a field too far right',
      [[posts, object, object.replace('  object', '   object')]],
      'claims/posts.yaml:5 YAML_SYNTAX "object:" has 3 spaces before it, and the field above it has 2 spaces: fields of one thing have as many',
    ],
    [
      'a field too far left',
      [[posts, object, object.replace('  object', ' object')]],
      'claims/posts.yaml:5 YAML_SYNTAX "object:" has one space before it, and the field above it has 2 spaces: fields of one thing have as many',
    ],
    [
      'a quote that stands left of its source',
      [[posts, `      ${quote}`, `    ${quote}`]],
      'claims/posts.yaml:21 YAML_SYNTAX "exact:" has 4 spaces before it, and the field above it has 6 spaces: fields of one thing have as many',
    ],
    [
      'a tab',
      [[posts, object, object.replace('  object', '\tobject')]],
      'claims/posts.yaml:5 YAML_SYNTAX the line begins with a tab: YAML is indented with spaces, put them in its place',
    ],
    [
      'a blank that is no space',
      [[posts, object, object.replace('  object', '\u00a0\u00a0object')]],
      'claims/posts.yaml:5 YAML_SYNTAX the line begins with a blank of print, which looks like a space and is none: put spaces in its place',
    ],
    [
      'two versions that were joined',
      [[posts, object, `<<<<<<< mine\n${object}=======\n${object}>>>>>>> yours\n`]],
      'claims/posts.yaml:4 YAML_SYNTAX two versions of the file were joined and not decided between (<<<<<<< ======= >>>>>>>): keep one, and take these three lines out',
    ],
    [
      'a quote that goes on at the left edge',
      [[posts, quote, 'exact: Tobias Fenn remains\nharbour master.']],
      'claims/posts.yaml:22 YAML_SYNTAX the line goes on with the text above it, so it must stand further right than its field: at least 7 spaces before it',
    ],
    [
      'a colon in a quote',
      [[posts, quote, 'exact: Tobias Fenn: harbour master']],
      'claims/posts.yaml:21 YAML_SYNTAX a value with a colon and a space after it must stand in quotation marks: write exact: "Tobias Fenn: harbour master"',
    ],
    [
      'a quote that begins with quotation marks of its own',
      [[posts, quote, 'exact: "I know," said Tobias Fenn']],
      `claims/posts.yaml:21 YAML_SYNTAX the value ends at its second ", and more stands after that: write exact: '"I know," said Tobias Fenn'`,
    ],
    [
      'quotation marks inside quotation marks',
      [[posts, quote, 'exact: "The "master" remains"']],
      `claims/posts.yaml:21 YAML_SYNTAX the value ends at its second ", and more stands after that: write exact: 'The "master" remains'`,
    ],
    [
      'an apostrophe inside apostrophes',
      [[posts, quote, "exact: 'the authority's master'"]],
      `claims/posts.yaml:21 YAML_SYNTAX the value ends at its second ', and more stands after that: write exact: "the authority's master"`,
    ],
    [
      'quotation marks that nothing closes',
      [[posts, quote, 'exact: "Tobias Fenn remains harbour master.']],
      'claims/posts.yaml:21 YAML_SYNTAX the " that begins the value is closed nowhere: put another at its end',
    ],
    [
      'an apostrophe that nothing closes, with another in a remark below',
      [[posts, "on: '[1988-04..1988-07]'", "on: '[1988-04..1988-07]\n  # the source's own"]],
      "claims/posts.yaml:35 YAML_SYNTAX the ' that begins the value is closed nowhere: put another at its end",
    ],
    [
      'brackets of the text',
      [[posts, quote, 'exact: [He] remains harbour master.']],
      'claims/posts.yaml:21 YAML_SYNTAX a value that begins with [ is a list or a map; as text, write exact: "[He] remains harbour master."',
    ],
    [
      'a value that begins with @',
      [[posts, quote, 'exact: @fenn remains harbour master.']],
      'claims/posts.yaml:21 YAML_SYNTAX a value cannot begin with @: write exact: "@fenn remains harbour master."',
    ],
    [
      'no blank after a colon',
      [[posts, object, object.replace('object: ', 'object:')]],
      'claims/posts.yaml:5 YAML_SYNTAX a space is missing after the colon: write "object: principal-keeper"',
    ],
    [
      'no blank after a dash',
      [[posts, '- id: fenn-holds', '-id: fenn-holds']],
      'claims/posts.yaml:11 YAML_SYNTAX a space is missing after the dash: write "- id:"',
    ],
    [
      'no dash before the next claim',
      [[posts, '- id: fenn-holds', '  id: fenn-holds']],
      'claims/posts.yaml:11 DUPLICATE_KEY a second id stands here: the next thing of the list begins with a dash, "- id:"',
    ],
    [
      'a number sign, after which the value would be lost without a word',
      [[posts, quote, 'exact: Tobias Fenn remains harbour master of pier #4.']],
      'claims/posts.yaml:21 CUT_SHORT a # after a space begins a remark, so of this value only “Tobias Fenn remains harbour master of pier” is left: put the whole in quotation marks, or a space after the #',
    ],
    [
      'several, one in each claim',
      [
        [posts, object, object.replace('  object', '\tobject')],
        [posts, quote, 'exact: Tobias Fenn: harbour master'],
        [sources, 'title: Light went', 'title: "Light went'],
      ],
      'claims/posts.yaml:5 YAML_SYNTAX the line begins with a tab: YAML is indented with spaces, put them in its place',
      'claims/posts.yaml:21 YAML_SYNTAX a value with a colon and a space after it must stand in quotation marks: write exact: "Tobias Fenn: harbour master"',
      'sources.yaml:3 YAML_SYNTAX the " that begins the value is closed nowhere: put another at its end',
    ],
  ]);
});

it.each([
  ['a text over several lines', '- id: a\n  exact: one\n    two\n  note: |\n    a: b: c\n    "d\n'],
  ['a text in quotation marks over several lines', "- id: a\n  exact: \"one\n    two: 'three\"\n  note: 'it''s'\n"],
  ['a list and a map on one line', '- { id: a, aliases: [b, "c: d"] }\n- id: e\n  body:\n    from: f\n    to: g\n'],
  ['a list that stands as far left as its field', '- id: a\n  evidence:\n  - source: b\n    exact: c\n'],
  ['a remark after a value', '- id: a # b: c\n  from: 1981 # about\n'],
])('%s is YAML', (_, text) => expect(yamlFaults(text)).toEqual([]));
