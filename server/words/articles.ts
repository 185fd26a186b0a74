/**
 * Which names take "the" in a sentence, as data. British usage: "the Department for Education", "the BBC" (its letters are said one by one), "the leader of the
 * council", but "Ofsted", "Birmingham City Council", "Birmingham children's services". A name that no rule knows stands bare, which at worst sounds terse.
 */
import type { Kind } from '../relations.ts';

/** How a kind's names are taken: ALWAYS and NEVER with "the", or as the words of the name say. */
export const articleOfKind: Readonly<Record<Kind, 'ALWAYS' | 'NEVER' | 'BY_WORDS'>> = {
  Person: 'NEVER',
  Organisation: 'BY_WORDS',
  Group: 'BY_WORDS',
  Post: 'ALWAYS',
  Service: 'BY_WORDS',
  Instrument: 'ALWAYS',
  Inspection: 'ALWAYS',
  Review: 'ALWAYS',
  Document: 'ALWAYS',
  Programme: 'BY_WORDS',
  Case: 'BY_WORDS',
  Place: 'BY_WORDS',
};

/** A name that has its determiner already, or a number that stands for one, or is a title in quotation marks. */
export const determined =
  /^((the|an?|his|her|their|its|this|that|these|those|all|some|several|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s|[‘“'"])/i;

/** "Lord Warner's letter", "Birmingham's action plans": a proper name's possessive at the front is a determiner. */
export const possessiveFront = /^\p{Lu}[\p{L}.-]*(\s(\p{Lu}[\p{L}.-]*|of|for|the|and))*(['’]s|s['’])\s/u;

/** Names that begin so take "the", whatever follows. */
export const firstWords = [
  'Department',
  'Ministry',
  'Office for',
  'Office of',
  'Home Office',
  'House of',
  'Houses of',
  'Secretary of State',
  'University of',
  'London School of',
  'Royal',
  'National',
  'Local Government',
  'Association of',
  'Council of',
  'Council for',
  'Isle of',
  'City of',
  'London Borough of',
  'Royal Borough of',
  'West Midlands',
  'East Midlands',
  'North East',
  'North West',
  'South East',
  'South West',
  'Black Country',
  'United',
] as const;

/** Beginnings that would match above and yet stand bare. */
export const bareFirstWords = ['West Midlands Police', 'Royal Mail', 'National Grid'] as const;

/** Proper names whose head ends so take "the": the word says what it is, and the rest which. A name in lower case needs no list: it is a common noun. */
export const lastWords = [
  'Agency',
  'Association',
  'Authority',
  'Board',
  'Cabinet',
  'Centre',
  'Chronicle',
  'Commission',
  'Committee',
  'Department',
  'Directorate',
  'Federation',
  'Foundation',
  'Fund',
  'Gazette',
  'Government',
  'Group',
  'Guardian',
  'Herald',
  'Inquiry',
  'Inspectorate',
  'Institute',
  'Journal',
  'Panel',
  'Partnership',
  'Party',
  'Plan',
  'Post',
  'Programme',
  'Project',
  'Service',
  'Society',
  'Strategy',
  'Taskforce',
  'Team',
  'Telegraph',
  'Times',
  'Trust',
  'Union',
  'Unit',
] as const;

/** Common nouns that are not counted, and so stand bare: "adult social care". */
export const uncounted = [
  'care',
  'education',
  'funding',
  'health',
  'housing',
  'intervention',
  'oversight',
  'policing',
  'support',
  'training',
  'work',
] as const;

/** Initials that are said letter by letter take "the"; those said as a word, or as a company's name, do not. */
export const initials = /^(\p{Lu}{2,5}s?|D[a-z]E)$/u;
export const initialsSaidAsWords = ['LGC', 'NATO', 'UNICEF', 'KPMG', 'PWC', 'ITV', 'LEA'] as const;

/** Where the head of a name ends: "improvement of …", "officials at …". */
export const afterHead =
  /\s(of|for|at|in|to|from|on|by|with|into|about|who|whom|whose|which|where|when|that|and|under|between|within|against)\s|[,(:–]/;

/** Heads that are plural without an s, and heads that end in s and are singular. */
export const pluralHeads = ['police', 'staff', 'people', 'children', 'those'] as const;
export const singularHeads = [
  'access',
  'analysis',
  'business',
  'crisis',
  'news',
  'process',
  'series',
  'status',
] as const;
