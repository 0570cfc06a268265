import { readFileSync } from 'node:fs';
import { serveJobs } from '../../electron/data/reading/serve-jobs';

/** A reading thread whose job does what its question says, to be put into the place of the real one. */
serveJobs((_kind, question) => {
  const word = String(question);
  if (word.startsWith('bytes of ')) return { bytes: readFileSync(word.slice('bytes of '.length)) };
  return deeds[word]?.() ?? { word };
});

const deeds: Readonly<Record<string, () => unknown>> = {
  loop() {
    for (;;);
  },
  // biome-ignore lint/complexity/useRegexLiterals: the pattern is meant to run for ever.
  pattern: () => new RegExp('^(a+)+$').test(`${'a'.repeat(60)}b`),
  objects() {
    const held: unknown[] = [];
    for (;;) held.push({ at: held.length, text: `t${held.length}` });
  },
  numbers() {
    const held: number[] = [];
    for (;;) held.push(held.length + 0.5);
  },
  map() {
    const held = new Map<number, number>();
    for (let at = 0; ; at++) held.set(at, at);
  },
  array: () => Array.from({ length: 20 }, () => new Array(30_000_000).fill(null)),
  buffers() {
    const held: Uint8Array[] = [];
    for (;;) held.push(new Uint8Array(20_000_000).fill(1));
  },
  texts() {
    const held: string[] = [];
    const bytes = Buffer.alloc(50_000_000, 'ă');
    for (;;) held.push(bytes.toString('utf8'));
  },
  throw() {
    throw new Error('a bug');
  },
  leave: () => process.exit(3),
  kill: () => process.kill(process.pid, 'SIGSEGV'),
  unsendable: () => ({ word: () => 'a function' }),
};
