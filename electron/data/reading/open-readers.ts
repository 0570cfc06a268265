import type { ReportKnown } from '../handlers/intake/read-report';
import { openReader } from './open-reader';
import { packKnown } from './pack-known';
import type { Reader } from './reader';
import type { ReadingLimits } from './reading-limits';
import type { StartReading } from './reading-line';

/** Two, because office computers have two cores at least, and what is read has to be judged as well. */
const mostReaders = 2;
/** With so many questions waiting at each reader another one is opened. */
const enoughWaiting = 2;

/**
 * Several readers as one: a question goes to the one with the fewest before it. The first is opened at once, another only when
 * those at work have their hands full, so that a single file costs a single process.
 */
export function openReaders(start: StartReading, known: ReportKnown, limits?: ReadingLimits): Reader {
  const packed = packKnown(known);
  const open = () => ({ reader: openReader(start, packed, limits), waiting: 0 });
  const readers = [open()];
  let isClosed = false;

  const next = () => {
    const freest = readers.reduce((best, one) => (one.waiting < best.waiting ? one : best));
    if (isClosed || readers.length === mostReaders || freest.waiting < enoughWaiting) return freest;
    const another = open();
    readers.push(another);
    return another;
  };

  return {
    async ask(kind, question) {
      const one = next();
      one.waiting += 1;
      try {
        return await one.reader.ask(kind, question);
      } finally {
        one.waiting -= 1;
      }
    },
    close() {
      isClosed = true;
      for (const { reader } of readers) reader.close();
    },
  };
}
