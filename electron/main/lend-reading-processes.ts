import { join } from 'node:path';
import { MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';

/**
 * Starts a reading process whenever the data process asks for one, and joins the two by a port: only main can start processes.
 * It lives until either end of the port is gone.
 */
export function lendReadingProcesses(dataProcess: UtilityProcess): void {
  dataProcess.on('message', (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('reading' in message)) return;
    const script = join(import.meta.dirname, '../data/reading-process.js');
    const reading = utilityProcess.fork(script, [], { serviceName: 'ATVSLĐ reading', stdio: 'inherit' });
    const { port1, port2 } = new MessageChannelMain();
    reading.postMessage(null, [port1]);
    dataProcess.postMessage({ reading: message.reading }, [port2]);
  });
}
