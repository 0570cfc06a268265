import type { WritableDatabase } from './database';

/**
 * Runs work made of many short transactions and waits for the disk once, at its end, instead of after each. Every
 * transaction stays whole or absent. If the power fails before the end, the last ones may be absent; afterwards all are kept.
 */
export function flushOnce<T>(db: WritableDatabase, work: () => T): T {
  db.pragma('synchronous = NORMAL');
  try {
    return work();
  } finally {
    db.pragma('synchronous = FULL');
    // Brings the write-ahead log to the disk before anyone is told that the work is done.
    db.pragma('wal_checkpoint(PASSIVE)');
  }
}
