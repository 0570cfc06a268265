// What measuring the reading process needs, as one entry to bundle.
export { forkReading } from '../../electron/data/reading/fork-reading';
export { openReaders } from '../../electron/data/reading/open-readers';
export { readInProcess } from '../../electron/data/reading/read-in-process';
export { knownOfPlan } from '../../tests/reading/known-of-plan';
