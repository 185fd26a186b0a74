/** The corpus' JSON Schema, and what its refusals mean in words: what was found, what is allowed, what to do. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import corpusSchema from '../../seeds/corpus.schema.json';
import { suggester } from './nearest.ts';

export type Definition = 'corpusFile' | 'source' | 'entity' | 'claim' | 'conflict' | 'question';

/** One refusal, with the path to the field inside the item. */
export interface Refusal {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

// Every scalar arrives as a string, so `true` and `40000` are coerced here and nowhere else; nothing written as text can turn into a number by itself.
const ajv = new Ajv2020({ allErrors: true, coerceTypes: true, verbose: true, allowUnionTypes: true });
ajv.addSchema(corpusSchema);

/** What the schema refuses in one item; empty when it admits it. Coerces the item's scalars in place. */
export function refusals(definition: Definition, item: unknown): Refusal[] {
  const validate = ajv.getSchema(`${corpusSchema.$id}#/$defs/${definition}`);
  if (!validate) throw new Error(`seeds/corpus.schema.json defines no ${definition}`);
  if (validate(item)) return [];
  const errors = validate.errors ?? [];
  const meant = misspelt(errors);
  const told = new Set([...meant].map(([{ instancePath }, name]) => `${instancePath} ${name}`));
  return errors
    .filter(
      ({ keyword, instancePath, params }) =>
        keyword !== 'required' || !told.has(`${instancePath} ${params.missingProperty}`),
    )
    .map((error) => refusal(error, meant.get(error)));
}

/** A field that is none and one that is missing beside it are one slip where they are near each other, or no others are left: what each of the first should be called. */
function misspelt(errors: readonly ErrorObject[]): ReadonlyMap<ErrorObject, string> {
  const meant = new Map<ErrorObject, string>();
  const at = (keyword: string, path: string) =>
    errors.filter((error) => error.keyword === keyword && error.instancePath === path);
  for (const path of new Set(errors.map(({ instancePath }) => instancePath))) {
    const missing = new Set(at('required', path).map(({ params }) => String(params.missingProperty)));
    const none = at('additionalProperties', path);
    const pair = (error: ErrorObject, name: string | undefined) => {
      if (name !== undefined && missing.delete(name)) meant.set(error, name);
    };
    for (const error of none) pair(error, suggester([...missing])(String(error.params.additionalProperty)));
    const [left, ...others] = none.filter((error) => !meant.has(error));
    if (left && others.length === 0 && missing.size === 1) pair(left, [...missing][0]);
  }
  return meant;
}

/** @param meant what a field that is none should be called */
function refusal(error: ErrorObject, meant: string | undefined): Refusal {
  const path = error.instancePath.split('/').slice(1).map(step);
  const field = path.filter((part) => typeof part === 'string').at(-1) ?? 'this';
  const found = shown(error.data);
  const { keyword, params } = error;
  const say = (code: string, message: string, at = path): Refusal => ({ path: at, code, message });
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const allowed = Object.keys(error.parentSchema?.properties ?? {});
    const hint = meant === undefined ? didYouMean(name, allowed) : `; did you mean ${meant}, which is missing?`;
    const message = `"${name}" is not a field here; allowed: ${allowed.join(', ')}${hint}`;
    return say('UNKNOWN_FIELD', message, [...path, name]);
  }
  if (keyword === 'required') {
    const name = String(params.missingProperty);
    if (name === 'evidence') return say('NO_EVIDENCE', noEvidence);
    if (name === 'exact') return say('QUOTE_MISSING', noQuote, [...path, name]);
    return say('MISSING_FIELD', `${name} is missing.${meaning(error.parentSchema?.properties?.[name])}`, [
      ...path,
      name,
    ]);
  }
  if (keyword === 'enum') {
    const allowed: readonly string[] = params.allowedValues;
    const code = { relation: 'UNKNOWN_RELATION', kind: 'UNKNOWN_KIND' }[field] ?? 'WRONG_VALUE';
    return say(code, `${field} is ${found}; allowed: ${allowed.join(', ')}${didYouMean(String(error.data), allowed)}`);
  }
  if (keyword === 'type') {
    if (error.data === undefined) {
      const needed: readonly string[] = error.parentSchema?.required ?? [];
      return say('FILE_EMPTY', `the file is empty; it needs ${needed.join(', ')}`);
    }
    const types = [params.type].flat();
    const isList = Array.isArray(error.data) && types.includes('string');
    const hint = isList ? "; put text that begins with [ in quotes: '[2013..2014]'" : '';
    const fields = Object.keys(error.parentSchema?.properties ?? {});
    const inside = fields.length > 0 ? `: ${fields.join(', ')}` : '';
    return say('WRONG_TYPE', `${field} is ${found}; it must be ${typeNames[String(types[0])]}${inside}${hint}`);
  }
  if (keyword === 'pattern') {
    if (found === '""')
      return say(field === 'exact' ? 'QUOTE_MISSING' : 'EMPTY', `${field} is empty.${meaning(error.parentSchema)}`);
    return error.schema === corpusSchema.$defs.id.pattern
      ? say('BAD_ID', `${field} is ${found}, which is not an id: ${idForm}`)
      : say('WRONG_VALUE', `${field} is ${found}.${meaning(error.parentSchema)}`);
  }
  if (keyword === 'minItems') {
    if (field === 'evidence') return say('NO_EVIDENCE', noEvidence);
    return say(
      'TOO_FEW',
      `${field} has ${Array.isArray(error.data) ? error.data.length : 0}; it needs at least ${params.limit}`,
    );
  }
  if (keyword === 'uniqueItems')
    return say('REPEATED', `${field} says the same thing twice; leave one out`, [...path, Number(params.i)]);
  return say('WRONG_VALUE', `${field} is ${found}; it ${error.message}`);
}

const noEvidence =
  'the claim has no evidence; a claim needs at least one source that takes a stance on it, with its exact words';
const noQuote = "the evidence has no exact: give the source's own words, at most 60 of them";
const idForm = 'lower-case letters and digits, words joined by hyphens, such as harbour-master';

/** A date may be a number for an editor's sake, but it is told as what it is: text. So the first type speaks for all. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number without separators',
  boolean: 'true or false',
  array: 'a list, each thing of which begins with a dash',
  object: 'a map of fields',
};

/** What a field means, after a blank; nothing when the schema does not say. */
function meaning(schema: unknown): string {
  return typeof schema === 'object' && schema !== null && 'description' in schema ? ` ${schema.description}` : '';
}

function didYouMean(word: string, allowed: readonly string[]): string {
  const nearest = suggester(allowed)(word);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

function step(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a map';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}
