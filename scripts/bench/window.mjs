import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureApp } from '../bootstrap/ensure-app.mjs';
import { built, cache, resources, root } from '../bootstrap/paths.mjs';
import { run } from '../bootstrap/run.mjs';
import { onScreen } from '../bootstrap/screen.mjs';

const rounds = 9;
const demoDatabase = join(root, 'demo-output/demo.sqlite');

/**
 * Measures from the start of the process until our window paints and until it shows its data, against an empty window on
 * the same Electron. Both are started in turns, after one start each that is not counted. Returns the ratios of the medians.
 */
export async function windowBench(report) {
  const runtime = measuringRuntime(await ensureApp());
  const folder = mkdtempSync(join(tmpdir(), 'window-bench-'));
  const database = join(folder, 'bench.sqlite');
  if (existsSync(demoDatabase)) copyFileSync(demoDatabase, database);
  const start = (kind) => measure(runtime, folder, kind, database);
  try {
    const runs = { empty: [], ours: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const kind of ['empty', 'ours']) {
        const measured = await start(kind);
        if (round > 0) runs[kind].push(measured);
      }
    }
    const empty = medianOf(runs.empty, 'ready');
    const painted = medianOf(runs.ours, 'painted');
    const ready = medianOf(runs.ours, 'ready');
    const times = (value) => `${(value / empty).toFixed(2)} × an empty window`;
    report(`window: from the start of the process, medians of ${rounds} starts taking turns`);
    report(`  empty window: ${Math.round(empty)} ms`);
    report(`  ours, first paint: ${Math.round(painted)} ms, ${times(painted)} (wanted ≤ 1.5)`);
    report(
      `  ours, ${existsSync(demoDatabase) ? "the demo's data" : 'a new database'} on screen: ${Math.round(ready)} ms, ${times(ready)}`,
    );
    return { painted: painted / empty, ready: ready / empty };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy of the runtime (by links) whose application is the one that measures, with our build inside it. */
function measuringRuntime({ kind, folder, executable }) {
  const bench = join(cache, 'bench');
  rmSync(bench, { recursive: true, force: true });
  const runtime = join(bench, 'electron');
  const app = kind === 'official' ? join(bench, 'app') : join(runtime, 'resources/app');
  if (kind !== 'official') linkTree(folder, runtime);
  rmSync(app, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'window-app'), app, { recursive: true });
  cpSync(built, join(app, 'out'), { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "name": "bench", "type": "module", "main": "measure.mjs" }');
  return kind === 'official'
    ? { executable, appArguments: [app] }
    : { executable: join(runtime, 'electron'), appArguments: [] };
}

function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

async function measure({ executable, appArguments }, folder, kind, database) {
  const started = join(folder, 'started');
  const own = [`--user-data-dir=${join(folder, kind)}`, '--resources', resources, '--db', database];
  const flags = ['--no-sandbox', '--disable-gpu', ...(kind === 'empty' ? ['--empty'] : [])];
  // The shell writes down when it starts Electron, so that the time a virtual screen takes does not count.
  const line = 'date +%s%N > "$0"; exec "$@"';
  const { output } = await run(
    ...onScreen('sh', ['-c', line, started, executable, ...appArguments, ...flags, ...own]),
    { timeoutMs: 60_000 },
  );
  const measured = /MEASURED (.*)/.exec(output)?.[1];
  if (!measured) throw new Error(`The ${kind} window never became ready:\n${output}`);
  const begin = Number(readFileSync(started, 'utf8')) / 1e6;
  const { ready, painted } = JSON.parse(measured);
  return { ready: ready - begin, painted: painted - begin };
}

function medianOf(runs, name) {
  const values = runs.map((measured) => measured[name]).toSorted((one, other) => one - other);
  return values[Math.floor(values.length / 2)];
}
