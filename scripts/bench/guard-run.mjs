// One measurement in a process of its own: node guard-run.mjs guarded|unguarded BUNDLE SCRIPT PLAN TARGET. Prints one line of JSON.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [way, bundle, script, plan, target] = process.argv.slice(2);
const { forkReading, knownOfPlan, openReaders, readInProcess } = await import(pathToFileURL(bundle).href);
const paths = statSync(target).isDirectory()
  ? readdirSync(target).map((name) => join(target, name))
  : [target];
const known = knownOfPlan(JSON.parse(readFileSync(plan, 'utf8')));
const limits = { milliseconds: 60_000, grownMegabytes: 1_000 };

const begin = performance.now();
const reader = way === 'guarded' ? openReaders(forkReading(script), known, limits) : readInProcess(known);
const read = await Promise.all(paths.map((path) => reader.ask('readReport', path)));
const milliseconds = performance.now() - begin;
reader.close();

const failed = read.find(({ ok }) => !ok);
if (failed) throw new Error(`${failed.problem.kind}: ${failed.problem.detail}`);
const bytes = read.reduce((sum, { value }) => sum + value.bytes.length, 0);
const figures = read.reduce((sum, { value }) => sum + (value.report?.figures.length ?? 0), 0);
console.log(JSON.stringify({ milliseconds, bytes, figures }));
