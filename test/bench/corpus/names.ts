/** Names that sound like those of a country and belong to nobody. */
import type { Random } from './random.ts';

const fronts = (
  'Ash Thorn Kel Mar Wex Holm Stan Fen Carr Dun Elm Fair Glen Har Ingle Jar Ket Lang Mel Nor Oak Pen Quar Rav Sel Tarn ' +
  'Uld Ven Wick Yar Zel Brack Cold Drift Ever Frost Grey Hollow Iron Lark'
).split(' ');
const backs =
  'mere wick by thorpe ford ness moor dale combe stead haven ley worth gate fell mouth holt bridge cliffe strand'.split(
    ' ',
  );
const given = (
  'Ada Bram Cleo Dara Edwin Freya Goran Hester Idris Jonas Keira Lorcan Mabel Nadia Orla Piers Quentin Rosalind Soren Tamsin ' +
  'Ulric Vesna Wanda Xenia Yusuf Zelda Amara Bastian Carys Dmitri Elspeth Farid Gwen Hanno Imogen Joaquim Katya Leif Mirela ' +
  'Néstor Odile Pádraig Renée Siôn Thérèse Umberto Vera Wiktor Yvonne Zoltán'
).split(' ');
const familyBacks = "son man wood field hurst croft lock well ridge shaw more land ton ers ings O'".split(' ');
const initials = 'ABCDEFGHJKLMNPRSTVW'.split('');

export function placeName(random: Random): string {
  return `${random.pick(fronts)}${random.pick(backs)}`;
}

export function personName(random: Random): string {
  const back = random.pick(familyBacks);
  const family = back === "O'" ? `O'${random.pick(fronts)}` : `${random.pick(fronts)}${back}`;
  const middle = random.chance(0.5) ? ` ${random.pick(initials)}.` : '';
  return `${random.pick(given)}${middle} ${family}`;
}

/** Other spellings that sources use: a title for the first name, initials, a letter lost. */
export function personAliases(random: Random, name: string): string[] {
  const words = name.split(' ');
  const family = words.at(-1) ?? name;
  const aliases = [
    ...(random.chance(0.4) ? [`${random.pick(['Mr', 'Ms', 'Dr', 'Cllr', 'Dame'])} ${family}`] : []),
    ...(random.chance(0.15) ? [`${name.slice(0, 1)}. ${family}`] : []),
    ...(random.chance(0.1) ? [misspelt(random, name)] : []),
  ];
  return [...new Set(aliases)].filter((alias) => alias !== name);
}

function misspelt(random: Random, name: string): string {
  const place = 2 + random.below(name.length - 3);
  return `${name.slice(0, place)}${name.slice(place + 1)}`;
}

/** What an organisation, post, service and so on is called: a pattern in which * is a place. */
export const patterns = {
  Organisation: [
    '* County Council',
    '* Borough Council',
    '* Health Board',
    '* Harbour Authority',
    '* Schools Trust',
    '* Water Company',
    '* Safeguarding Board',
    '* Fire Authority',
    '* Housing Association',
    '* Police Board',
    '* Rivers Agency',
    '* Rail Consortium',
  ],
  Group: ['* ministers', 'members of the * cabinet', '* governors'],
  Post: [
    'director of * services',
    'chief executive of *',
    'cabinet member for *',
    'chair of the * board',
    'head of * inspections',
    'commissioner for *',
    'permanent secretary for *',
    'treasurer of *',
  ],
  Service: [
    "* children's services",
    '* ambulance service',
    '* adult care',
    '* probation service',
    '* school transport',
    '* library service',
    '* fostering service',
    '* flood defence',
  ],
  Instrument: ['* Improvement Notice', '* Statutory Direction', '* Enforcement Order'],
  Inspection: ['inspection of *', 'unannounced inspection of *'],
  Review: ['* serious case review', 'review of * governance'],
  Document: ['* annual report', 'letter to * members', '* improvement plan', 'speech at *'],
  Programme: ['* recovery programme', '* regeneration programme'],
  Case: ['* case', '* inquiry case'],
  Place: ['*'],
} as const satisfies Record<string, readonly string[]>;

/** The bodies at the top, of which there are few. */
export const ministries = ['Harbours', 'Schools', 'Waterways', 'Public Health', 'Local Order', 'Works', 'Records'];
