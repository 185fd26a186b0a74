/** Candidate claims: pairs of mentions in one sentence with a pattern's words between them, each with its verbatim quote. */
import { mostWords } from '../corpus/checkQuotes.ts';
import type { Claim, Stance } from '../corpus/types.ts';
import { type Relation, relations } from '../relations.ts';
import type { Article } from './article.ts';
import type { DateFound } from './dates.ts';
import type { Known, Mention } from './mentions.ts';
import { headsIt, heldPairs, type Pattern, patterns } from './patterns.ts';

export interface Candidate {
  readonly subject: Known;
  readonly relation: Relation;
  readonly object: Known;
  readonly stance: Stance;
  /** Verbatim, of the text with its white space folded. */
  readonly exact: string;
  readonly at: number;
  readonly saidBy?: Known;
  /** The dates of its sentence: a person says which is whose. */
  readonly dates: readonly DateFound[];
  readonly inferred?: string;
  /** How "the council" and the like were read. */
  readonly readings: readonly string[];
  /** The claim of the corpus that says the same already. */
  readonly already?: string;
}

type Held = Pick<Claim, 'id' | 'subject' | 'relation' | 'object'>;

/** Words between two mentions beyond which no pattern reaches. */
const reach = 14;

export function candidatesIn(
  article: Article,
  mentions: readonly Mention[],
  dates: readonly DateFound[],
  held: readonly Held[],
): Candidate[] {
  const found = new Map<string, Candidate>();
  const known = new Map(held.map((claim) => [keyOf(claim.subject, claim.relation, claim.object), claim.id]));
  for (const n of article.sentences.keys()) {
    const here = mentions.filter(({ sentence }) => sentence === n);
    for (const first of here)
      for (const second of here) {
        if (first === second) continue;
        for (const { subject, object, relation, inferred } of nearest(first, second, here, article.text)) {
          const key = keyOf(subject.id, relation, object.id);
          if (found.has(key)) continue;
          const quote = quoteOf(article, n, first, second);
          if (!quote) continue;
          const saidBy = speakerIn(here, article);
          const already = known.get(key);
          found.set(key, {
            ...{ subject, relation, object, ...quote },
            stance: stanceOf(article.text.slice(Math.min(first.start, second.start), Math.max(first.end, second.end))),
            dates: dates.filter(({ sentence }) => sentence === n),
            readings: [first, second].flatMap(({ reading }) => reading ?? []),
            ...(inferred !== undefined && { inferred }),
            ...(saidBy && saidBy !== subject && saidBy !== object && { saidBy }),
            ...(already !== undefined && { already }),
          });
        }
      }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

function keyOf(subject: string, relation: Relation, object: string): string {
  return `${subject} ${relation} ${object}`;
}

interface Found {
  readonly subject: Known;
  readonly relation: Relation;
  readonly object: Known;
  readonly inferred?: string;
}

/** Whether one name stands in another, longer one. */
function holds(whole: Mention, part: Mention): boolean {
  const longer = whole.end - whole.start > part.end - part.start;
  return longer && whole.start <= part.start && whole.end >= part.end;
}

/** A verb's subject is the name that stands next before it: in "the trust, which the board says reports to the office", the board's is another verb. And a name says most of the longest name in it: the chair of a council's board is the board's. */
function nearest(first: Mention, second: Mention, here: readonly Mention[], text: string): Found[] {
  const found = between(first, second, text);
  if (found.length === 0) return found;
  if (holds(first, second)) return here.some((each) => holds(first, each) && holds(each, second)) ? [] : found;
  const nearer = here.filter(
    (each) => !each.inside && each.start >= first.end && each.end <= second.start && !isBeside(first, each, text),
  );
  return found.filter(({ relation }) =>
    nearer.every((each) => between(each, second, text).every((other) => other.relation !== relation)),
  );
}

/** "A, harbour master, …" is one and the same, of "A and B …" both do it, and in "A was appointed by B to …" it is A who does. */
function isBeside(first: Mention, other: Mention, text: string): boolean {
  return (
    /^\s*(,|,? and( the)?)?\s*$| by( the)? $/.test(text.slice(first.end, other.start)) ||
    between(first, other, text).some(({ relation }) => relation === 'HOLDS_POST')
  );
}

function between(first: Mention, second: Mention, text: string): Found[] {
  if (first.start <= second.start && first.end >= second.end && second.inside) return held(first, second);
  // What stands inside another mention is part of that one's name.
  if (first.end > second.start || first.inside || second.inside) return [];
  const words = text.slice(first.end, second.start).toLowerCase().trim();
  if (words.split(' ').length > reach || parts(words)) return [];
  return patterns
    .filter((pattern) => pattern.between.test(words))
    .flatMap((pattern) => fitting(pattern, first, second));
}

/** Whether another clause, or another's speech, begins between them. */
function parts(words: string): boolean {
  const marks = (mark: RegExp) => words.match(mark)?.length ?? 0;
  return /;/.test(words.replace(/^; (they|it|he|she)\b/, '')) || marks(/“/g) !== marks(/”/g) || marks(/"/g) % 2 === 1;
}

/** What a name says by holding another: "chair of the safeguarding board", "Ofsted inspectors", "BBC Radio 4", "murder of Keanu Williams". */
function held(whole: Mention, part: Mention): Found[] {
  return heldPairs.flatMap(({ relation, subject, object, reversed, inferred }) => {
    const [subjects, objects] = reversed ? [part, whole] : [whole, part];
    const first = subjects.entities.find(({ kind }) => subject.includes(kind));
    const second = objects.entities.find(({ kind }) => object.includes(kind));
    if (!first || !second || first.id === second.id || (relation === 'HEADS' && !headsIt.test(first.name))) return [];
    return [{ subject: first, relation, object: second, ...(inferred !== undefined && { inferred }) }];
  });
}

/** Of what the words may name, the first that the relation allows at each end. */
function fitting({ relation, reversed, inferred, ...narrowed }: Pattern, first: Mention, second: Mention): Found[] {
  const [subjects, objects] = reversed ? [second, first] : [first, second];
  const rule = relations[relation];
  const allowed = (all: readonly Known[], kinds: readonly string[], narrower: readonly string[] | undefined) =>
    all.find(({ kind }) => kinds.includes(kind) && (narrower?.includes(kind) ?? true));
  const subject = allowed(subjects.entities, rule.subject, narrowed.subject);
  const object = allowed(objects.entities, rule.object, narrowed.object);
  if (!subject || !object || subject.id === object.id) return [];
  const found: Found[] = [{ subject, relation, object, ...(inferred !== undefined && { inferred }) }];
  if (relation === 'POST_IN' && headsIt.test(subject.name)) found.push({ subject, relation: 'HEADS', object });
  return found;
}

/** The whole sentence, or, when it is too long, the words from the first mention's clause to the second's end. */
function quoteOf(
  article: Article,
  sentence: number,
  first: Mention,
  second: Mention,
): { readonly exact: string; readonly at: number } | undefined {
  const span = article.sentences[sentence];
  if (!span) return undefined;
  const whole = article.text.slice(span.start, span.end);
  if (whole.split(' ').length <= mostWords) return { exact: whole, at: span.start };
  const at = Math.min(first.start, second.start);
  const exact = article.text.slice(at, Math.max(first.end, second.end));
  return exact.split(' ').length <= mostWords ? { exact, at } : undefined;
}

/** Whose speech the sentence is: a person or body right beside "said". */
function speakerIn(here: readonly Mention[], { text }: Article): Known | undefined {
  const speech = /^,? (said|says|added|told|warned|insisted|claimed|understands)\b/;
  const after = /\b(said|says|added|according to) (the )?$/;
  return here
    .find(
      ({ start, end, inside }) =>
        !inside && (speech.test(text.slice(end, end + 40)) || after.test(text.slice(Math.max(0, start - 40), start))),
    )
    ?.entities.find(({ kind }) => kind === 'Person' || kind === 'Organisation' || kind === 'Post');
}

/** By the words between and around the mentions: a guess that the reader confirms. */
function stanceOf(words: string): Stance {
  if (/\b(den(y|ied|ies)|dismiss\w*|reject\w*|wide of the mark|no plans?)\b/i.test(words)) return 'DENIES';
  if (/\b(consider\w*|might|may|could|possib\w+|whether|if)\b/i.test(words)) return 'CONSIDERS';
  if (/\b(will|expect\w*|is to|are to|due to|in line to|plan(s|ning|ned) to|prepar\w+ to)\b/i.test(words))
    return 'EXPECTS';
  return 'ASSERTS';
}
