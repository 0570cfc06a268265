import { OldRuntimeError } from '../data/database/require-node-api';
import { run } from './run';
import { stopWhenUnread } from './stop-when-unread';

for (const stream of [process.stdout, process.stderr]) stopWhenUnread(stream, () => process.exit());

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  console.error(error instanceof OldRuntimeError ? error.message : error);
  process.exitCode = 1;
}
