import { orExplain } from './cannot-start.mjs';
import { ensureApp } from './ensure-app.mjs';

// Makes sure that the application can be started and prints how, as JSON: for tools that cannot import this folder.
await orExplain(async () => {
  process.stdout.write(JSON.stringify(await ensureApp()));
});
