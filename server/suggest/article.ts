/** A new text as a page gives it: its white space folded as quotes are, where its lines are, and what of it is the article's own body. */
import { foldSpace } from '../corpus/folding.ts';
import type { Body } from '../corpus/quote.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Article {
  /** White space folded: offsets into it are those of an evidence's `at`. */
  readonly text: string;
  /** Of the body, headline included. */
  readonly body: Body;
  readonly headline: string;
  /** The body's sentences, in order. */
  readonly sentences: readonly Span[];
  /** The line of the file, from 1, that a place in the text stands on. */
  lineAt(offset: number): number;
}

/** What begins the part of a page that is no longer the article. */
const afterwards =
  /^(related|similar|recommended|more|other|latest|popular|most read)\b.{0,40}$|^(readers['’]? )?comments?\b.{0,12}$|^(have your say|letters\b.{0,20}$|leave a (comment|reply)|add (your|a) comment|share this|about (the )?author|filed under|published by|tell us what you think|follow us|sign up|subscribe|advertisement|there are no comments)\b|^tags?:/i;
/** What a page says about itself. */
const ofThePage =
  /\b(cookies?|your browser|javascript|our website|this (web)?site|newsletter|sign (in|up)|log ?in|terms (and|&) conditions|privacy policy|all rights reserved|report this comment|email us)\b/i;

/** @param raw the file's text */
export function articleOf(raw: string): Article {
  const text = foldSpace(raw);
  const lines = linesOf(raw, text);
  const paragraphs = paragraphsOf(lines);
  const { headline, body } = bodyOf(paragraphs, text);
  const inside = paragraphs.filter(({ start, end }) => start >= body.start && end <= body.end);
  return {
    text,
    body,
    headline,
    sentences: inside.flatMap((paragraph) => sentencesOf(text, paragraph)),
    lineAt: (offset) => lines.findLast(({ start }) => start <= offset)?.number ?? 1,
  };
}

interface Line extends Span {
  /** From 1, in the file. */
  readonly number: number;
}

/** The file's lines that hold anything. */
function linesOf(raw: string, text: string): Line[] {
  let at = 0;
  return raw
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .flatMap((line, n) => {
      const words = foldSpace(line);
      if (words === '') return [];
      const start = text.indexOf(words, at);
      at = start + words.length;
      return [{ start, end: at, number: n + 1 }];
    });
}

/** The longest line of a text whose lines were broken to fit a page. */
const brokenLine = 120;

/** Each line is a paragraph; where all lines are short, those without an empty line between them are one. */
function paragraphsOf(lines: readonly Line[]): Span[] {
  if (lines.some(({ start, end }) => end - start > brokenLine)) return [...lines];
  const paragraphs: { start: number; end: number }[] = [];
  for (const [n, { start, end, number }] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && lines[n - 1]?.number === number - 1) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

/** A sentence of eight words or more that ends as sentences do, and is not about the page. */
function isProse(words: string): boolean {
  return words.split(' ').length >= 8 && /[.!?:;…,]["'”’)\]]*$/.test(words) && !ofThePage.test(words);
}

/**
 * From the headline before the first prose to the last prose before what follows an article. Without any prose, the whole text: a person
 * is to decide.
 */
function bodyOf(paragraphs: readonly Span[], text: string): { readonly headline: string; readonly body: Body } {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const first = words.findIndex(isProse);
  if (first < 0) return { headline: words[0] ?? '', body: { start: 0, end: text.length } };
  const ends = words.findIndex((each, n) => n > first && afterwards.test(each));
  const last = words.findLastIndex((each, n) => (ends < 0 || n < ends) && isProse(each));
  const title = words.findLastIndex((each, n) => n < first && isHeadline(each));
  const start = title >= 0 && title >= first - 2 ? title : first;
  return {
    headline: title < 0 ? (words[0] ?? '') : (words[title] ?? ''),
    body: { start: paragraphs[start]?.start ?? 0, end: paragraphs[last]?.end ?? text.length },
  };
}

/** Who wrote it, and when it was published. */
const byline =
  /^(by|published|updated|posted|last updated|written by|from our)\b|^(mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,40}$/i;

function isHeadline(words: string): boolean {
  const about = ofThePage.test(words) || byline.test(words);
  return words.split(' ').length >= 4 && !about && !/^\W*\d|\|/.test(words);
}

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** After these a full stop ends no sentence. */
const abbreviation =
  /\b(Mr|Mrs|Ms|Dr|Prof|Rev|St|Cllr|Hon|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|e\.g|i\.e)\.\s*$/;

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (const { segment, index } of splitter.segment(text.slice(start, end))) {
    const span = { start: start + index, end: start + index + segment.trimEnd().length };
    const last = found.at(-1);
    if (open && last) last.end = span.end;
    else found.push(span);
    open = abbreviation.test(segment);
  }
  return found;
}
