import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { orExplain } from './bootstrap/cannot-start.mjs';
import { ensureBuild } from './bootstrap/ensure-build.mjs';
import { ensurePackages } from './bootstrap/ensure-packages.mjs';
import { built, toolNode } from './bootstrap/paths.mjs';
import { fromWhereTheUserStood, scriptArguments } from './bootstrap/script-arguments.mjs';

// npm run -s cli -- …: the application without its window. What it prints on stdout is the command's own.

await orExplain(async () => {
  await ensurePackages();
  await ensureBuild();
  const child = spawn(toolNode, [join(built, 'cli/index.js'), ...scriptArguments()], {
    cwd: fromWhereTheUserStood('.'),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
});
