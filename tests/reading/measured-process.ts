import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

// A reading process that notes how much memory it took at most: node measured-process.ts, with READING_SCRIPT and READING_PEAK.
const { READING_SCRIPT: script = '', READING_PEAK: peak = '' } = process.env;
const everyMilliseconds = 4;

/** In kilobytes: what this process held at most. The kernel's account for the parent would count the parent's own memory. */
function mostHeld(): number {
  const line = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
  return Number(line);
}

const file = openSync(peak, 'w');
const atFirst = mostHeld();
setInterval(() => writeSync(file, `${atFirst} ${mostHeld()}`.padEnd(32), 0), everyMilliseconds);
process.once('exit', () => closeSync(file));
await import(script);
