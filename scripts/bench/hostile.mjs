import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { verdict } from './database-kit.mjs';

const wantedMilliseconds = 2_000;
const wantedMegabytes = 300;
const root = fileURLToPath(new URL('../..', import.meta.url));
const runScript = fileURLToPath(new URL('hostile-run.mjs', import.meta.url));

/**
 * Lets the reading process read each hostile file: how it ends, how long its owner waits for the answer, start of the process
 * included, and how much memory reading process and owner gain together at most. Returns the worst of each; where a file misses its outcome,
 * its time or its memory, this process will end with code 1.
 */
export async function hostileBench(report) {
  const { buildReading } = await import('../../tests/reading/build-reading.ts');
  const folder = mkdtempSync(join(tmpdir(), 'hostile-bench-'));
  const built = await buildReading({ hostile: join(root, 'scripts/bench/hostile-bundle.mjs') });
  try {
    const bundle = join(built.folder, 'hostile.js');
    const measuredBy = join(root, 'tests/reading/measured-process.ts');
    const { hostileFiles } = await import(pathToFileURL(bundle).href);
    const words = process.env.ATVSLD_HOSTILE ?? '';
    const numbers = [...hostileFiles.keys()].filter((number) => hostileFiles[number].name.includes(words));
    report(`hostile: ${numbers.length} files, each in processes of its own`);
    report(row('file', 'size', 'outcome', 'ms', 'MB', ''));

    const worst = { milliseconds: 0, megabytes: 0, wrong: 0 };
    for (const number of numbers) {
      const run = (...more) =>
        execFileSync(process.execPath, [
          runScript,
          bundle,
          built.script,
          measuredBy,
          folder,
          number,
          ...more,
        ]);
      run('make');
      const { name, ending, found, bytes } = JSON.parse(run());
      rmSync(join(folder, `${number}.xlsx`));
      const { milliseconds, megabytes } = found;
      const isRight = [ending].flat().includes(found.ending) && found.after === 'read';
      const isFine = isRight && milliseconds <= wantedMilliseconds && megabytes <= wantedMegabytes;
      worst.milliseconds = Math.max(worst.milliseconds, milliseconds);
      worst.megabytes = Math.max(worst.megabytes, megabytes);
      if (!isRight) worst.wrong += 1;
      if (!isFine) process.exitCode = 1;
      report(
        row(
          name,
          size(bytes),
          found.ending,
          milliseconds.toFixed(0),
          megabytes.toFixed(0),
          isFine ? '' : '✗',
        ),
      );
    }
    report(`  slowest ${worst.milliseconds.toFixed(0)} ms (wanted ≤ ${wantedMilliseconds})`);
    report(`  most memory ${worst.megabytes.toFixed(0)} MB (wanted ≤ ${wantedMegabytes})`);
    report(`  ${worst.wrong} ended otherwise than they should: ${verdict(worst.wrong === 0)}`);
    return worst;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}

function row(name, bytes, outcome, milliseconds, megabytes, mark) {
  const columns = [
    name.padEnd(56),
    bytes.padStart(9),
    outcome.padEnd(14),
    milliseconds.padStart(5),
    megabytes.padStart(4),
  ];
  return `  ${columns.join('  ')} ${mark}`.trimEnd();
}

function size(bytes) {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
