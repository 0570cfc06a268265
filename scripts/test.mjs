import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { orExplain } from './bootstrap/cannot-start.mjs';
import { ensureApp } from './bootstrap/ensure-app.mjs';
import { ensurePackages } from './bootstrap/ensure-packages.mjs';
import { ensureSystem } from './bootstrap/ensure-system.mjs';
import { root } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';
import { onScreen } from './bootstrap/screen.mjs';
import { playwrightCounts, vitestCounts } from './bootstrap/test-counts.mjs';
import { tool, toolEnvironment } from './bootstrap/tool.mjs';

// npm test: everything that must hold, from a bare machine on. All parts run, also after one has failed.

const vitestReport = join(root, 'test-results/vitest.json');
const playwrightReport = join(root, 'test-results/playwright.json');

const parts = [
  { name: 'Types', command: tool('tsc', '--build') },
  { name: 'Lint', command: tool('biome', 'lint', '--error-on-warnings', '--diagnostic-level=warn') },
  { name: 'Format', command: tool('biome', 'format') },
  {
    name: 'Tests',
    command: tool(
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ),
    counts: () => vitestCounts(vitestReport),
  },
  { name: 'Build', body: ensureApp },
  {
    name: 'Window',
    command: onScreen(
      ...tool('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'),
    ),
    counts: () => playwrightCounts(playwrightReport),
  },
];

await orExplain(async () => {
  await ensureSystem('window', 'office');
  await ensurePackages();
  rmSync(vitestReport, { force: true });
  rmSync(playwrightReport, { force: true });

  const outcomes = [];
  for (const part of parts) outcomes.push(await outcomeOf(part));

  console.log('');
  // At the end, where also somebody sees it who is shown the last lines alone.
  for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`FAILED ${failure}\n`);
  for (const { name, code, seconds } of outcomes) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  }
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = outcomes.find(({ code }) => code !== 0)?.code ?? 0;
});

/** A part that fails without a failed test of its own, such as the types, counts as one failure. */
async function outcomeOf({ name, command, body, counts }) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const code = command ? await exitCodeOf(command) : await exitCodeOfBody(body);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed, failures } = counts?.() ?? { passed: 0, failed: 0, failures: [] };
  return { name, code, seconds, passed, failed: code === 0 ? failed : Math.max(failed, 1), failures };
}

async function exitCodeOf([command, args]) {
  const env = toolEnvironment({ PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport });
  return (await run(command, args, { cwd: root, env, quiet: false })).code;
}

async function exitCodeOfBody(body) {
  try {
    await body();
    return 0;
  } catch (error) {
    console.log(error.message);
    return 1;
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
