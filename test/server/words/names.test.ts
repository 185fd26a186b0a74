import { expect, test } from 'vitest';
import type { Kind } from '../../../server/relations.ts';
import { asRole, isPlural, theName } from '../../../server/words/names.ts';

test.each<[kind: Kind, name: string, inSentence: string]>([
  ['Person', 'Lord Warner', 'Lord Warner'],
  ['Organisation', 'Department for Education', 'the Department for Education'],
  ['Organisation', 'Ofsted', 'Ofsted'],
  ['Organisation', 'Birmingham City Council', 'Birmingham City Council'],
  ['Organisation', 'Doncaster MBC', 'Doncaster MBC'],
  ['Organisation', 'BBC', 'the BBC'],
  ['Organisation', 'DfE', 'the DfE'],
  ['Organisation', 'NSPCC', 'the NSPCC'],
  ['Organisation', 'LGC', 'LGC'],
  ['Organisation', 'London School of Economics', 'the London School of Economics'],
  ['Organisation', 'University of Birmingham', 'the University of Birmingham'],
  ['Organisation', 'the Government', 'the Government'],
  ['Organisation', 'The Chamberlain Files', 'the Chamberlain Files'],
  ['Organisation', 'Belfast Telegraph', 'the Belfast Telegraph'],
  ['Organisation', 'Local Government Chronicle', 'the Local Government Chronicle'],
  ['Organisation', 'Public Sector Executive', 'Public Sector Executive'],
  ['Organisation', 'Birmingham Safeguarding Children Board', 'the Birmingham Safeguarding Children Board'],
  ['Organisation', "Birmingham's safeguarding children's board", "Birmingham's safeguarding children's board"],
  ['Organisation', 'National Audit Office', 'the National Audit Office'],
  ['Organisation', 'West Midlands Police', 'West Midlands Police'],
  ['Organisation', 'new trust in Doncaster', 'the new trust in Doncaster'],
  ['Group', 'DfE ministers', 'DfE ministers'],
  ['Group', 'scrutiny committee', 'the scrutiny committee'],
  ['Group', 'officials from the department', 'officials from the department'],
  ['Group', 'seven local authorities', 'seven local authorities'],
  ['Post', "director of children's services", "the director of children's services"],
  ['Post', 'Education Secretary', 'the Education Secretary'],
  ['Service', "Birmingham children's services", "Birmingham children's services"],
  ['Service', 'adult social care', 'adult social care'],
  ['Service', 'probation service', 'the probation service'],
  ['Service', 'Sellow lighthouse service', 'the Sellow lighthouse service'],
  ['Instrument', 'statutory direction', 'the statutory direction'],
  ['Instrument', 'Children Act 2004', 'the Children Act 2004'],
  ['Inspection', 'inspection of October 2012', 'the inspection of October 2012'],
  ['Review', 'Le Grand review', 'the Le Grand review'],
  ['Document', "Lord Warner's letter", "Lord Warner's letter"],
  ['Document', 'children’s plan', 'the children’s plan'],
  ['Document', '‘Putting Children First’', '‘Putting Children First’'],
  ['Programme', 'special measures', 'special measures'],
  ['Programme', 'three-year improvement programme', 'the three-year improvement programme'],
  ['Case', 'death of Khyra Ishaq', 'the death of Khyra Ishaq'],
  ['Place', 'Birmingham', 'Birmingham'],
  ['Place', 'Isle of Wight', 'the Isle of Wight'],
  ['Place', 'West Midlands', 'the West Midlands'],
])('%s in a sentence: %s', (kind, name, inSentence) => {
  expect(theName({ kind, name })).toBe(inSentence);
});

test.each<[name: string, seats: number | undefined, role: string]>([
  ['director of lakes', 1, 'director of lakes'],
  ['director of lakes', undefined, 'director of lakes'],
  ['the Education Secretary', 1, 'Education Secretary'],
  ['member of the board', 12, 'a member of the board'],
  ['improvement adviser', 3, 'an improvement adviser'],
  ['a deputy leader', 2, 'a deputy leader'],
])('what somebody is, by a post of several seats or one: %s, %s', (name, seats, role) => {
  expect(asRole({ kind: 'Post', name, seats })).toBe(role);
});

test.each<[kind: Kind, name: string, plural: boolean]>([
  ['Service', "Birmingham children's services", true],
  ['Service', 'the fire service', false],
  ['Group', 'ministers', true],
  ['Group', 'officials at the Department for Education', true],
  ['Group', 'council staff', true],
  ['Group', 'those who act to bring children to harm', true],
  ['Group', 'scrutiny committee', false],
  ['Organisation', 'Ofsted', false],
  ['Organisation', 'Children’s Services', false],
  ['Instrument', 'notices to improve', true],
  ['Document', 'analysis of the accounts', false],
  ['Person', 'Nick Evans', false],
])('the verb goes by the name: %s, %s', (kind, name, plural) => {
  expect(isPlural({ kind, name })).toBe(plural);
});
