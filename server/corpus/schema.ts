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

// Every scalar arrives as a string, so `true` and `21500000` are coerced here and nowhere else; nothing written as text can turn into a number by itself.
const ajv = new Ajv2020({
  allErrors: true,
  coerceTypes: true,
  verbose: true,
  allowUnionTypes: true,
});
ajv.addSchema(corpusSchema);

/** What the schema refuses in one item; empty when it admits it. Coerces the item's scalars in place. */
export function refusals(definition: Definition, item: unknown): Refusal[] {
  const validate = ajv.getSchema(`${corpusSchema.$id}#/$defs/${definition}`);
  if (!validate) throw new Error(`seeds/corpus.schema.json defines no ${definition}`);
  if (validate(item)) return [];
  return (validate.errors ?? []).map(refusal);
}

function refusal(error: ErrorObject): Refusal {
  const path = error.instancePath.split('/').slice(1).map(step);
  const field = path.filter((part) => typeof part === 'string').at(-1) ?? '';
  const found = shown(error.data);
  const meant = typeof error.parentSchema?.description === 'string' ? ` ${error.parentSchema.description}` : '';
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const allowed = Object.keys(error.parentSchema?.properties ?? {});
      return {
        path: [...path, name],
        code: 'UNKNOWN_FIELD',
        message: `"${name}" is not a field here; allowed: ${allowed.join(', ')}${didYouMean(name, allowed)}`,
      };
    }
    case 'required':
      return missing(path, String(params.missingProperty), error);
    case 'enum': {
      const allowed = (params.allowedValues as readonly string[]) ?? [];
      const code = field === 'relation' ? 'UNKNOWN_RELATION' : field === 'kind' ? 'UNKNOWN_KIND' : 'WRONG_VALUE';
      const nearest = didYouMean(String(error.data), allowed);
      return {
        path,
        code,
        message: `${field} is ${found}; allowed: ${allowed.join(', ')}${nearest}`,
      };
    }
    case 'type': {
      if (path.length === 0 && error.data === undefined)
        return { path, code: 'FILE_EMPTY', message: 'the file is empty: give the fields that the schema asks for' };
      const wanted = [params.type].flat().filter((type) => type !== 'integer' || params.type === 'integer');
      const quoted = Array.isArray(error.data) && wanted.includes('string');
      const hint = quoted ? `; put text that begins with [ in quotes: '[2013..2014]'` : '';
      return {
        path,
        code: 'WRONG_TYPE',
        message: `${field || 'this'} is ${found}; it must be ${words(wanted)}${hint}`,
      };
    }
    case 'pattern':
      if (found === '""')
        return {
          path,
          code: field === 'exact' ? 'QUOTE_MISSING' : 'EMPTY',
          message: `${field} is empty.${meant}`,
        };
      return error.schemaPath.includes('/$defs/id/') || error.schema === idPattern
        ? {
            path,
            code: 'BAD_ID',
            message: `${found} is not an id: lower-case letters and digits, words joined by hyphens, such as harbour-master`,
          }
        : {
            path,
            code: 'WRONG_VALUE',
            message: `${field} is ${found}.${meant}`,
          };
    case 'minItems':
      if (field === 'evidence') return { path, code: 'NO_EVIDENCE', message: noEvidence };
      return {
        path,
        code: 'TOO_FEW',
        message: `${field} has ${count(error.data)}; it needs at least ${params.limit}`,
      };
    case 'uniqueItems':
      return {
        path: [...path, Number(params.i)],
        code: 'REPEATED',
        message: `${field} says the same thing twice; leave one out`,
      };
    default:
      return {
        path,
        code: 'WRONG_VALUE',
        message: `${field} is ${found}; it ${error.message}`,
      };
  }
}

const idPattern = corpusSchema.$defs.id.pattern;
const noEvidence =
  'the claim has no evidence; a claim needs at least one source that takes a stance on it, with its exact words';

function missing(path: readonly (string | number)[], name: string, error: ErrorObject): Refusal {
  if (name === 'evidence') return { path, code: 'NO_EVIDENCE', message: noEvidence };
  if (name === 'exact')
    return {
      path,
      code: 'QUOTE_MISSING',
      message: "the evidence has no exact: give the source's own words, at most 60 of them",
    };
  const description = description_(error, name);
  return {
    path,
    code: 'MISSING_FIELD',
    message: `${name} is missing.${description ? ` ${description}` : ''}`,
  };
}

function description_(error: ErrorObject, name: string): string | undefined {
  const property: unknown = error.parentSchema?.properties?.[name];
  return typeof property === 'object' && property !== null && 'description' in property
    ? String(property.description)
    : undefined;
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

function words(types: readonly unknown[]): string {
  const names: Record<string, string> = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number without separators',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of fields',
  };
  return types.map((type) => names[String(type)] ?? String(type)).join(' or ');
}

function count(value: unknown): string {
  return Array.isArray(value) ? String(value.length) : 'none';
}
