import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import { lendReadingProcesses } from './lend-reading-processes';
import type { Places } from './places';

/** Starts the process that owns the database file and the Excel files. */
export function startDataProcess({ database, resources }: Places): UtilityProcess {
  const script = join(import.meta.dirname, '../data/index.js');
  const dataProcess = utilityProcess.fork(script, ['--db', database, '--resources', resources], {
    serviceName: 'ATVSLĐ data',
    stdio: 'inherit',
  });
  lendReadingProcesses(dataProcess);
  return dataProcess;
}
