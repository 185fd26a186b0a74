/** The JSON Schema that editors use says what the code knows, and knows every file of the corpora. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../../seeds/corpus.schema.json';
import { kinds, relations } from '../../../server/relations.ts';
import { lighthouse } from '../../helpers/corpusFolder.ts';

describe('corpus.schema.json', () => {
  it('lists the kinds and relations that there are', () => {
    expect(schema.$defs.entity.properties.kind.enum).toEqual([...kinds]);
    expect(schema.$defs.claim.properties.relation.enum).toEqual(Object.keys(relations));
  });

  it('describes every field, and lets no other in', () => {
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (!('properties' in definition)) continue;
      expect(definition.additionalProperties, name).toBe(false);
      for (const [field, property] of Object.entries(definition.properties))
        expect('description' in property || '$ref' in property, `${name}.${field}`).toBe(true);
    }
  });

  it('admits every file of the lighthouse as an editor reads it, with numbers and truth values', async () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const names = (await readdir(lighthouse, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
    expect(names).toHaveLength(7);
    for (const name of names) {
      const value: unknown = parse(await readFile(join(lighthouse, name), 'utf8'));
      expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});
