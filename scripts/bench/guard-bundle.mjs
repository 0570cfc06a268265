// What measuring the reading process needs, as one entry to bundle.
export { forkReading } from '../../electron/data/reading/fork-reading';
export { openReader } from '../../electron/data/reading/open-reader';
export { readInProcess } from '../../electron/data/reading/read-in-process';
export { knownOfPlan } from '../../tests/reading/known-of-plan';
