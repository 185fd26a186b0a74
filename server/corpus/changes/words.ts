/** What changed between two versions of a corpus, as a person reads it. */
import { dateText } from '../../time/dateText.ts';
import { claimSentence } from '../../words/sentence.ts';
import { isMap } from '../isMap.ts';
import { indexOf } from '../rows.ts';
import type { Corpus, Evidence } from '../types.ts';
import { type Changes, changesBetween, type FieldChange } from './entries.ts';

/** Lines of the change log; none when both versions say the same. */
export function changeLog(old: Corpus, now: Corpus): string[] {
  const changes = changesBetween(old, now);
  const [before, after] = [namesIn(old), namesIn(now)];
  const [then, since] = [indexOf(old), indexOf(now)];
  const evidence = (each: Evidence, of: Names) => `${told(each, of)} “${each.exact}”`;
  const whole = (each: Evidence, of: Names) => {
    const taken = each.withdrawn && ` (${withdrawal(undefined, each.withdrawn)})`;
    return `${told(each, of, taken)} “${each.exact}”`;
  };
  const claims = changes.claims;
  return [
    ...section('The corpus', fieldLines(changes.about, before, after, '')),
    ...section(
      'Sources',
      listed(changes.sources, ({ id, title }) => `“${title}” (${id})`, before, after),
    ),
    ...section(
      'Entities',
      listed(changes.entities, ({ id, kind, name }) => `${name} (${id}), ${kind}`, before, after),
    ),
    ...section('Claims', [
      ...claims.added.flatMap((claim) => [
        `+ ${claimSentence(claim, since)} (${claim.id})`,
        ...claim.evidence.map((each) => `    + ${whole(each, after)}`),
      ]),
      ...claims.removed.map((claim) => `- ${claimSentence(claim, then)} (${claim.id})`),
      ...claims.changed.flatMap(({ to, fields, evidence: words }) => [
        `* ${claimSentence(to, since)} (${to.id})`,
        ...fieldLines(fields, before, after, '    '),
        ...words.added.map((each) => `    + ${whole(each, after)}`),
        ...words.removed.map((each) => `    - ${whole(each, before)}`),
        ...words.changed.flatMap((change) => [
          `    * ${evidence(change.to, after)}`,
          ...(change.from.exact === change.to.exact ? [] : [`        before: “${change.from.exact}”`]),
          ...fieldLines(
            change.fields.filter(({ field }) => field !== 'exact'),
            before,
            after,
            '        ',
          ),
        ]),
      ]),
    ]),
    ...section(
      'Conflicts',
      listed(changes.conflicts, ({ id, reason }) => `${reason} (${id})`, before, after),
    ),
    ...section(
      'Questions',
      listed(changes.questions, ({ id, question }) => `${question} (${id})`, before, after),
    ),
  ];
}

type Names = ReadonlyMap<string, string>;

/** What an id is called. */
function namesIn({ entities, sources }: Corpus): Names {
  return new Map<string, string>([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...sources.map(({ id, title, publisher }) => [id, `${publisher}, “${title}”`] as const),
  ]);
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function listed<T>(changes: Changes<T>, name: (thing: T) => string, before: Names, after: Names): string[] {
  return [
    ...changes.added.map((thing) => `+ ${name(thing)}`),
    ...changes.removed.map((thing) => `- ${name(thing)}`),
    ...changes.changed.flatMap(({ to, fields }) => [`* ${name(to)}`, ...fieldLines(fields, before, after, '    ')]),
  ];
}

const stances: Readonly<Record<Evidence['stance'], string>> = {
  ASSERTS: 'asserts it',
  DENIES: 'denies it',
  EXPECTS: 'expects it',
  CONSIDERS: 'considers it',
};

/** Whose words they are and what they do; what became of them is told by a change, or by `taken`. */
function told({ source, stance, saidBy }: Evidence, names: Names, taken = ''): string {
  const who = saidBy === undefined ? 'which' : `where ${names.get(saidBy) ?? saidBy}`;
  return `${names.get(source) ?? source}, ${who} ${stances[stance]}${taken}:`;
}

const fieldWords: Readonly<Record<string, string>> = {
  asserted: 'reported to have happened',
  sha256: "hash of the source's text",
  publishedBasis: 'reason for the date of publication',
  printedDate: 'whether the date is printed',
  derivedFrom: 'derived from',
  independentSources: 'independent sources',
  onBehalfOf: 'on behalf of',
  basisReason: 'reason for the inference',
  as: 'in the capacity of',
  from: 'beginning',
  to: 'end',
  on: 'date',
  said: 'date at which it was said',
  saidBy: 'who said it',
  restsOn: 'what it rests on',
  via: 'through whom',
  at: "place in the source's text",
  prefix: 'words before',
  suffix: 'words after',
  expect: 'expected answer of the query',
};

/** Fields whose values are words of the format, not of anybody. */
const codes = ['relation', 'nature', 'basis', 'stance', 'standing', 'kind'];
const dates = ['from', 'to', 'on', 'said', 'attested', 'published'];

function fieldLines(fields: readonly FieldChange[], before: Names, after: Names, indent: string): string[] {
  return fields.flatMap(({ field, from, to }) => {
    const name = fieldWords[field] ?? field;
    if (field === 'withdrawn') return [`${indent}${withdrawal(from, to)}`];
    if (Array.isArray(from) || Array.isArray(to)) {
      const [old, now] = [asList(from), asList(to)];
      const gone = old.filter((each) => !now.includes(each)).map((each) => shown(field, each, before));
      const come = now.filter((each) => !old.includes(each)).map((each) => shown(field, each, after));
      return [
        ...(come.length > 0 ? [`${indent}${name}: added ${come.join(', ')}`] : []),
        ...(gone.length > 0 ? [`${indent}${name}: taken out ${gone.join(', ')}`] : []),
        ...(come.length + gone.length === 0 ? [`${indent}${name}: in another order`] : []),
      ];
    }
    return [`${indent}${name}: was ${shown(field, from, before)}, is ${shown(field, to, after)}`];
  });
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function withdrawal(from: unknown, to: unknown): string {
  if (!isMap(to)) return 'no longer withdrawn';
  const words = `withdrawn ${dateText(String(to.on))}: ${to.reason}`;
  return isMap(from) ? `${words} (before: ${dateText(String(from.on))}: ${from.reason})` : words;
}

function shown(field: string, value: unknown, names: Names): string {
  if (value === undefined) return 'not stated';
  if (field === 'id') return `“${value}”`;
  if (isMap(value)) return field === 'amount' ? `“${value.text}”` : JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  if (dates.includes(field)) return dateText(text) === text ? text : `${dateText(text)} (${text})`;
  const name = names.get(text);
  if (name !== undefined) return `${name} (${text})`;
  return typeof value === 'number' || codes.includes(field) ? text.toLowerCase().replaceAll('_', ' ') : `“${text}”`;
}
