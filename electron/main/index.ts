import { join } from 'node:path';
import { app } from 'electron';
import { mainContract } from '../../shared/contract';
import { createGate } from '../../shared/contract/gate';
import { registerAppScheme, serveApp } from './app-protocol';
import { gateToDataProcess } from './data-process';
import { desktopHandlers } from './desktop-handlers';
import { listen } from './ipc';
import { denyPermissions, lockDown } from './lock-down';
import { setMenu } from './menu';
import { places } from './places';
import { startDataProcess } from './start-data-process';
import { announceToWindows, isOurs, openWindow, showWindow } from './windows';

/** The main process: the desktop, and the check of who is asking. It never touches data. */
async function start(): Promise<void> {
  registerAppScheme();
  lockDown();
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  const where = places();
  const reportBug = (channel: string, error: unknown) => console.error(channel, error);
  denyPermissions();
  serveApp(join(import.meta.dirname, '../renderer'));
  setMenu();
  listen(
    {
      data: gateToDataProcess(() => startDataProcess(where), announceToWindows),
      main: createGate(mainContract, { desktop: desktopHandlers(where.database) }, reportBug),
    },
    isOurs,
  );
  openWindow();
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();
