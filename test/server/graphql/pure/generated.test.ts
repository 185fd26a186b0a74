import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { generated } from '../../../../server/graphql/generate.mjs';

let files: Record<string, string>;
beforeAll(async () => {
  files = await generated();
});

test.each(['server/graphql/types.ts', 'client/api/operations.ts'])(
  '%s is what the schema and the operations give: run `node server/bootstrap.mjs types` when this fails',
  (file) => {
    const checkedIn = readFileSync(fileURLToPath(new URL(`../../../../${file}`, import.meta.url)), 'utf8');
    expect(checkedIn).toBe(files[file]);
  },
);
