import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const client = join(import.meta.dirname, '..', '..', 'client');
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const importing = (wanted: RegExp) =>
  files.filter((file) => wanted.test(readFileSync(join(client, file), 'utf8'))).map((file) => file.split('/')[0]);

test('only the network knows its renderer, and only the diagram, with the model of its layout, knows ELK', () => {
  expect([...new Set(importing(/from '(sigma|@sigma|graphology)/))]).toEqual(['network']);
  expect([...new Set(importing(/from 'elkjs/))].sort()).toEqual(['diagram', 'graph']);
});

test('every view but the first, and the files to take away, are loaded when they are opened', () => {
  const eager = files.filter((file) =>
    /^import .*from '\.\.\/(network|timeline|text|takeaway)\//m.test(readFileSync(join(client, file), 'utf8')),
  );
  // A network offers its picture to whoever takes it away; that is the network's own chunk.
  expect(eager).toEqual(['network/NetworkStage.tsx']);
});
