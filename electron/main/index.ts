import { join } from 'node:path';
import { app } from 'electron';
import { dataContract, mainContract } from '../../shared/contract';
import { createApi } from '../../shared/contract/client';
import type { Place } from '../../shared/contract/events';
import { createGate } from '../../shared/contract/gate';
import { registerAppScheme, serveApp } from './app-protocol';
import { gateToDataProcess } from './data-process';
import { desktopHandlers } from './desktop-handlers';
import { listen } from './ipc';
import { denyPermissions, lockDown } from './lock-down';
import { setMenu } from './menu';
import { places } from './places';
import { type Reminding, remind } from './reminders/remind';
import { rendererAddress } from './renderer-address';
import { startDataProcess } from './start-data-process';
import { trustOnly } from './trusted-sender';
import { announceToWindows, leadTo, openWindow, showWindow } from './windows';

/** By which Windows knows whose notifications these are; the same as in electron-builder.yml. */
const applicationId = 'vn.atvsld.thu-ky';

/** The main process: the desktop, and the check of who is asking. It never touches data. */
async function start(): Promise<void> {
  const address = rendererAddress();
  registerAppScheme();
  lockDown();
  const where = places();
  const show = () => showWindow(address, where.icons.large);
  let reminding: Reminding | undefined;
  app.setAppUserModelId(applicationId);
  app.on('second-instance', show);
  app.on('window-all-closed', () => {
    if (!reminding?.staysInTray()) app.quit();
  });

  await app.whenReady();
  const data = gateToDataProcess(
    () => startDataProcess(where),
    (event, payload) => {
      announceToWindows(event, payload);
      if (event === 'data.changed') reminding?.follow();
    },
  );
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
  const window = openWindow(address, where.icons.large);
  window.webContents.once('did-finish-load', () => {
    const doors = { openWindow: show, openPlace: (place: Place) => leadTo(show(), place) };
    reminding = remind(createApi(dataContract, data), where.icons, doors);
  });
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();
