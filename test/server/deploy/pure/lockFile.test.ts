/** The lock file: `npm ci` in a fresh clone takes it as it is, on whatever system. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

interface Entry {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = join(import.meta.dirname, '../../../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { readonly packages: Readonly<Record<string, Entry>> };

/** The folders in which a package at `from` looks for another, nearest first. */
function* placesOf(name: string, from: string): Iterable<string> {
  for (let folder = from; folder !== '.'; folder = dirname(folder))
    if (!folder.endsWith('node_modules')) yield `${folder}/node_modules/${name}`;
  yield `node_modules/${name}`;
}

it('holds every package that another names, those for other systems too: npm refuses it otherwise', () => {
  const missing = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => ![...placesOf(name, from || '.')].some((place) => place in packages))
      .map((name) => `${from} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

it('names no registry, and the hash of each package', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(500);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(entries.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});
