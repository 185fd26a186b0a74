/** What `check` names without refusing it: two entities of one name, and what is part of itself. */
import { expect, it } from 'vitest';
import { readCorpus } from '../../../server/corpus/read.ts';
import { worthALook } from '../../../server/corpus/worthALook.ts';
import { type Change, changedLighthouse } from '../../helpers/corpusFolder.ts';

const entities = 'entities.yaml';
const added = 'claims/added.yaml';

/** What is worth a look in the lighthouse so changed, in which nothing may be a fault. */
async function notesAfter(...changes: readonly Change[]): Promise<string[]> {
  const read = await readCorpus(await changedLighthouse(...changes));
  if (!('drafts' in read)) throw new Error(JSON.stringify(read.faults));
  return worthALook(read.drafts).notes.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

/** A claim of that relation, for which the words of the courier stand. */
const claim = (id: string, subject: string, relation: string, object: string, more = '') =>
  `- id: ${id}\n  subject: ${subject}\n  relation: ${relation}\n  object: ${object}\n${more}  evidence: [{ source: courier, exact: Tobias Fenn, attested: published }]\n`;
const fenn: Change = [
  entities,
  '- { id: mara-quill,',
  '- { id: t-fenn, kind: Person, name: tobias FENN }\n- { id: mara-quill,',
];
const advises = claim('t-fenn-advises', 't-fenn', 'ADVISES', 'harbour-authority');
const inferred = '  basis: INFERRED\n  basisReason: They have one name.\n';

it('nothing, in a corpus about which nothing is odd', async () => expect(await notesAfter()).toEqual([]));

it('one person who is two entities', async () => {
  expect(await notesAfter(fenn, [added, undefined, advises])).toEqual([
    'entities.yaml:2 SAME_NAME t-fenn is “tobias FENN”, and so is tobias-fenn (entities.yaml:4), Person too: one thing is one entity; what only may be the same is said by a claim POSSIBLY_SAME_AS',
  ]);
});

it('not two of whom the corpus says that they may be one', async () => {
  const same = claim('t-fenn-is-fenn', 't-fenn', 'POSSIBLY_SAME_AS', 'tobias-fenn', inferred);
  expect(await notesAfter(fenn, [added, undefined, same])).toEqual([]);
});

it('bodies that are part of one another', async () => {
  const parts = [
    claim('a', 'harbour-authority', 'PART_OF', 'lights-commission'),
    claim('b', 'lights-commission', 'PART_OF', 'sea-marks-inspectorate'),
    claim('c', 'sea-marks-inspectorate', 'PART_OF', 'harbour-authority'),
  ];
  expect(await notesAfter([added, undefined, parts.join('')])).toEqual([
    'claims/added.yaml:11 CIRCLE sea-marks-inspectorate is part of harbour-authority is part of lights-commission is part of sea-marks-inspectorate: nothing is part of itself, so one of these claims is misread, or of another time',
  ]);
});
