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
import { rendererAddress } from './renderer-address';
import { startDataProcess } from './start-data-process';
import { trustOnly } from './trusted-sender';
import { announceToWindows, openWindow, showWindow } from './windows';

/** The main process: the desktop, and the check of who is asking. It never touches data. */
async function start(): Promise<void> {
  const address = rendererAddress();
  registerAppScheme();
  lockDown();
  app.on('second-instance', () => showWindow(address));
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  const where = places();
  const data = gateToDataProcess(() => startDataProcess(where), announceToWindows);
  const reportBug = (channel: string, error: unknown) => console.error(channel, error);
  denyPermissions();
  serveApp(join(import.meta.dirname, '../renderer'));
  setMenu();
  listen(
    {
      data,
      main: createGate(mainContract, { desktop: desktopHandlers(where.database) }, reportBug),
    },
    trustOnly(address),
  );
  openWindow(address);
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();
