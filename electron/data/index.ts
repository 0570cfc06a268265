import { parseArgs } from 'node:util';
import { dataContract } from '../../shared/contract';
import { createApi } from '../../shared/contract/client';
import type { Announce } from '../../shared/contract/events';
import { openGate } from './open-gate';
import { readAhead } from './read-ahead';
import { openReaders } from './reading/open-readers';
import { readingThroughMain } from './reading/reading-through-main';
import { surroundings } from './surroundings';
import { whenQuiet } from './when-quiet';

/** The data process: it owns the database file and the workbooks. Main starts it with `--db` and `--resources`. */
const { values } = parseArgs({ options: { db: { type: 'string' }, resources: { type: 'string' } } });
const announce: Announce = (event, payload) => process.parentPort.postMessage({ event, payload });
const startReading = readingThroughMain();
const { gate } = openGate(values.db ?? ':memory:', {
  ...surroundings,
  resources: values.resources ?? '',
  announce,
  openReader: (known) => openReaders(startReading, known),
});

/** Long enough for the first screen to have asked for all it shows. */
const quiet = 700;
const heard = whenQuiet(quiet, () => void readAhead(createApi(dataContract, gate)));

process.parentPort.on('message', ({ data }) => {
  // The port to a reading process comes the same way.
  if ('reading' in data) return;
  heard();
  const { id, channel, input } = data;
  void gate(channel, input).then((reply) => process.parentPort.postMessage({ id, reply }));
});
