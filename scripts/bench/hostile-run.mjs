// One hostile file in processes of its own: node hostile-run.mjs BUNDLE SCRIPT MEASURED_BY FOLDER NUMBER. Prints one line of JSON.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [bundle, script, measuredBy, folder, number] = process.argv.slice(2);
const { endingOf, hostileFiles, openMeasured, tinyWorkbook } = await import(pathToFileURL(bundle).href);
const path = join(folder, `${number}.xlsx`);
const { name, make, ending } = hostileFiles[Number(number)];
if (process.argv[7] === 'make') {
  writeFileSync(path, make());
  process.exit();
}
const goodPath = join(folder, 'good.xlsx');
writeFileSync(goodPath, tinyWorkbook());
const before = mostHeld();
const reader = openMeasured(script, measuredBy, folder);
const { outcome, milliseconds, grownMegabytes } = await reader.read(path);
const after = endingOf((await reader.read(goodPath)).outcome);
reader.close();
const megabytes = grownMegabytes + mostHeld() - before;
const found = { ending: endingOf(outcome), after, milliseconds, megabytes };
console.log(JSON.stringify({ name, ending, found, bytes: statSync(path).size }));

/** What this process held at most, in megabytes. */
function mostHeld() {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]) / 1024;
}
