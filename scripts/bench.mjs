import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, orExplain } from './bootstrap/cannot-start.mjs';
import { ensurePackages } from './bootstrap/ensure-packages.mjs';
import { root, toolNode } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';
import { scriptArguments } from './bootstrap/script-arguments.mjs';
import { toolEnvironment } from './bootstrap/tool.mjs';

// npm run bench [-- PART…]: measures on this machine and prints what was wanted beside what was found.

const parts = {
  reading: 'readingBench',
  import: 'importBench',
  database: 'databaseBench',
  agencies: 'agenciesBench',
  window: 'windowBench',
  scroll: 'scrollBench',
  calendar: 'calendarBench',
  guard: 'guardBench',
  hostile: 'hostileBench',
  messy: 'messyBench',
};

await orExplain(async () => {
  if (process.env.ATVSLD_BENCH === undefined) return underToolNode();
  const chosen = scriptArguments();
  const unknown = chosen.find((name) => !(name in parts));
  if (unknown) throw new CannotStart(`Expected one of ${Object.keys(parts).join(', ')}, found ${unknown}.`);

  for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
    const file = join(import.meta.dirname, `bench/${name}.mjs`);
    if (!existsSync(file)) continue;
    const bench = (await import(file))[parts[name]];
    await bench((line) => console.log(line));
  }
});

/** The parts run in the process that loads the application's own modules, so it must be the project's Node. */
async function underToolNode() {
  await ensurePackages();
  const script = join(import.meta.dirname, 'bench.mjs');
  const env = toolEnvironment({ ATVSLD_BENCH: '1' });
  const { code } = await run(toolNode, [script, ...scriptArguments()], { cwd: root, env, quiet: false });
  process.exitCode = code;
}
