/** Suggestions as a file: all of it comments, in parts named by the file of the corpus that each belongs in. */
import { counted } from '../corpus/counted.ts';
import { relations } from '../relations.ts';
import type { Article, Span } from './article.ts';
import type { Candidate } from './candidates.ts';
import { freeId } from './names.ts';
import { commentedOut, told } from './pieces.ts';
import type { KnownCorpus, Suggestions } from './suggest.ts';

export interface TextFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * @param which the corpus that was known, as a person names it
 * @param source the id of the source when the corpus has this text already
 */
export function reportOf(
  found: Suggestions,
  file: TextFile,
  known: KnownCorpus,
  which: string,
  source?: string,
): string {
  const used = new Set(known.ids);
  for (const { id } of found.names) used.add(id);
  const id = source ?? freeId(found.article.headline || file.name, used);
  return `${[
    header(file, found, which),
    ...(source === undefined
      ? [sourcePart(found.article, file, id)]
      : [told(`The corpus has this text as ${source}.`)]),
    mentionsPart(found),
    namesPart(found),
    datesPart(found),
    candidatesPart(found, id, used),
  ].join('\n\n')}\n`;
}

function header({ name }: TextFile, { mentions, names, dates, candidates }: Suggestions, which: string): string {
  const entities = new Set(mentions.flatMap((mention) => mention.entities)).size;
  return told(
    `Suggestions from ${name}: ${[
      counted(entities, 'known entity', 'known entities'),
      counted(names.length, 'new name'),
      counted(dates.length, 'date'),
      counted(candidates.length, 'candidate claim'),
    ].join(', ')}.`,
    `Read with what is known in ${which}.`,
    'A program read the text and decided nothing: nothing below is loaded until you take away the "# " before its lines.',
    'Lines with ## explain. Each part says which file of the corpus it belongs in; saved as it is, in claims/, this file changes nothing.',
  );
}

function sourcePart(article: Article, { name, sha256 }: TextFile, id: string): string {
  const { text, body, headline } = article;
  const item = {
    id,
    title: headline,
    publisher: null,
    published: null,
    publishedBasis: null,
    file: name,
    sha256,
    body: { from: firstWords(text, body), to: lastWords(text, body) },
  };
  return `${told(
    '---- sources.yaml: the text itself',
    'Fill in publisher and published (EDTF). If the page prints its date, put "printedDate: true" in place of publishedBasis; else say there why this date.',
    'The body is a guess: check that it begins and ends where the article does.',
  )}\n${commentedOut([item])}`;
}

/** Enough words that they stand once in the text. */
function firstWords(text: string, { start, end }: Span): string {
  return growing(text, text.slice(start, end).split(' '), (words, count) => words.slice(0, count).join(' '));
}

function lastWords(text: string, { start, end }: Span): string {
  return growing(text, text.slice(start, end).split(' '), (words, count) => words.slice(-count).join(' '));
}

function growing(
  text: string,
  words: readonly string[],
  of: (words: readonly string[], count: number) => string,
): string {
  for (let count = 8; count < Math.min(words.length, 40); count += 4) {
    const some = of(words, count);
    if (text.indexOf(some) === text.lastIndexOf(some)) return some;
  }
  return of(words, Math.min(words.length, 40));
}

function place({ text, lineAt }: Article, { start, end }: Span): string {
  return `line ${lineAt(start)}, characters ${start} to ${end}: “${text.slice(start, end)}”`;
}

function mentionsPart({ article, mentions }: Suggestions): string {
  const byEntity = new Map<string, { readonly title: string; readonly places: string[] }>();
  for (const mention of mentions)
    for (const { id, kind, name } of mention.entities) {
      const entry = byEntity.get(id) ?? { title: `${id} (${kind}, ${name})`, places: [] };
      const others = mention.entities.filter((other) => other.id !== id).map((other) => other.id);
      const or = others.length > 0 ? `, which may also be ${others.join(' or ')}` : '';
      entry.places.push(`${place(article, mention)}${or}${mention.reading ? ` (${mention.reading})` : ''}`);
      byEntity.set(id, entry);
    }
  const lines = [...byEntity.values()].flatMap(({ title, places }) => [title, ...places.map((each) => `  ${each}`)]);
  return told('---- Known entities that the text names', ...(lines.length > 0 ? lines : ['none']));
}

function namesPart({ article, names }: Suggestions): string {
  const parts = names.map(({ id, kind, name, aliases, places }) => {
    const item = { id, kind, name, ...(aliases.length > 0 && { aliases }) };
    return `${told(...places.map((each) => place(article, each)))}\n${commentedOut([item])}`;
  });
  const title = told(
    '---- entities.yaml: names that the corpus does not know',
    "The kind is a guess. If it is another spelling of an entity that you have, add it to that one's aliases instead. An entity needs a claim that uses it.",
  );
  return [title, ...(parts.length > 0 ? parts : [told('none')])].join('\n');
}

function datesPart({ article, dates }: Suggestions): string {
  const lines = dates.map((date) => `${date.edtf.padEnd(14)} ${place(article, date)}`);
  return told('---- Dates, as EDTF', ...(lines.length > 0 ? lines : ['none']));
}

function candidatesPart({ article, candidates }: Suggestions, source: string, used: Set<string>): string {
  const title = told(
    '---- claims/: what the words between two names may mean',
    `Evidence is from ${source}. Read the quote before you accept one: who says it, does it assert, deny, expect or consider, and when did it hold?`,
  );
  const parts = candidates.map((candidate) => candidatePart(article, candidate, source, used));
  return [title, ...(parts.length > 0 ? parts : [told('none')])].join('\n');
}

function candidatePart(article: Article, candidate: Candidate, source: string, used: Set<string>): string {
  const { subject, relation, object, stance, exact, at, saidBy, dates, inferred, readings, already } = candidate;
  const notes = [...new Set(readings)].map((each) => `${each}.`);
  const evidence = {
    source,
    ...(stance !== 'ASSERTS' && { stance }),
    at,
    exact,
    ...around(article.text, at, exact),
    ...(saidBy && { saidBy: saidBy.id }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
  const lines = [
    '',
    `${subject.name} ${relation} ${object.name}? Line ${article.lineAt(at)}, characters ${at} to ${at + exact.length}.`,
    ...dates.map(
      ({ edtf, words }) =>
        `The sentence has the date ${edtf} (“${words}”): add it as from, to or on if it is this claim's.`,
    ),
  ];
  if (already !== undefined)
    return `${told(...lines, `The corpus says so already: put this under the evidence of ${already}, unless it is there.`)}\n${commentedOut(
      [{ evidence: [evidence] }],
    )
      .replace('# - evidence:', '## - evidence:')
      .replaceAll(/^# /gm, '## ')}`;
  const item = {
    id: freeId(`${subject.id} ${relation.toLowerCase()} ${object.id}`, used),
    subject: subject.id,
    relation,
    object: object.id,
    // A person corrects it.
    ...(relations[relation].nature === 'EITHER' && { nature: 'STATE' }),
    ...(inferred !== undefined && { basis: 'INFERRED', basisReason: inferred }),
    evidence: [evidence],
  };
  return `${told(...lines)}\n${commentedOut([item])}`;
}

/** The words around a quote that stands more than once. */
function around(text: string, at: number, exact: string): { prefix?: string; suffix?: string } {
  const before = text.slice(0, at).trimEnd().split(' ').slice(-4).join(' ');
  const after = text
    .slice(at + exact.length)
    .trimStart()
    .split(' ')
    .slice(0, 4)
    .join(' ');
  return { ...(before && { prefix: before }), ...(after && { suffix: after }) };
}
