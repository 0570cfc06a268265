import type { WritableDatabase } from './database';

/** How far the write-ahead log may grow meanwhile, in pages of 4 KB: 256 MB. SQLite's own measure is 1,000. */
const pagesInTheLog = 65_536;

/**
 * Runs work made of many short transactions and waits for the disk once, at its end, instead of after each. Every
 * transaction stays whole or absent. If the power fails before the end, the last ones may be absent; afterwards all are kept.
 */
export function flushOnce<T>(db: WritableDatabase, work: () => T): T {
  db.pragma('synchronous = NORMAL');
  db.pragma(`wal_autocheckpoint = ${pagesInTheLog}`);
  try {
    return work();
  } finally {
    db.pragma('synchronous = FULL');
    db.pragma('wal_autocheckpoint = 1000');
    // Brings the write-ahead log to the disk before anyone is told that the work is done.
    db.pragma('wal_checkpoint(TRUNCATE)');
  }
}
