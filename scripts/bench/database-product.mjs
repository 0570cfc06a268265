// What the benchmark needs of the data process, as one entry to bundle.
export { openRegister } from '../../electron/data/database/open-register';
export { insertRows } from '../../electron/data/database/queries/insert-rows';
export { loadPlan } from '../../electron/data/database/queries/load-plan';
export { openGate } from '../../electron/data/open-gate';
export { readAhead } from '../../electron/data/read-ahead';
export { forkReading } from '../../electron/data/reading/fork-reading';
export { openReaders } from '../../electron/data/reading/open-readers';
export { surroundings } from '../../electron/data/surroundings';
export { dataContract } from '../../shared/contract';
export { createApi } from '../../shared/contract/client';
export { PlanInput } from '../../shared/domain/plan-input';
