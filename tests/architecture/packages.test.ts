import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const Versions = z.record(z.string(), z.string());
const Manifest = z.object({ dependencies: Versions, devDependencies: Versions });
const LockEntry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  optionalDependencies: Versions.optional(),
});
const Lock = z.object({ packages: z.record(z.string(), LockEntry) });

const manifest = Manifest.parse(readJson('package.json'));
const { packages } = Lock.parse(readJson('package-lock.json'));
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

it('says of every package why it is here', () => {
  const record = readFileSync(join(root, 'docs/decisions/0009-packages.md'), 'utf8');
  const named = [...record.matchAll(/^\| ((?:@?[a-z][\w./-]*(?:, )?)+) \|/gm)].flatMap((match) =>
    (match[1] ?? '').split(', '),
  );
  expect(named.toSorted()).toEqual(Object.keys(wanted).toSorted());
});

it('pins every package to one version', () => {
  expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('locks packages for every system, as npm ci wants them, and no address of a registry', () => {
  const lost = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(lost).toEqual([]);
  expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

it('has every file that the README shows', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\(([^):#]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** Whether a package finds the other one where Node would look for it. */
function isLocked(path: string, name: string): boolean {
  const folders = path
    .split('/node_modules/')
    .map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
  return [...folders, ''].some((folder) => join(folder, 'node_modules', name) in packages);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
