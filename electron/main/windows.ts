import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { EventName, Place } from '../../shared/contract/events';
import { title } from './title';

/** Opens the application's window on the renderer's address; it is shown once there is something to see. */
export function openWindow(address: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title,
    icon,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(address);
  return window;
}

/** Brings the window to the front, opening it if there is none. */
export function showWindow(address: string, icon: string): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return openWindow(address, icon);
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return window;
}

/** Tells a window where the clerk wants to go, once its page listens. */
export function leadTo(window: BrowserWindow, place: Place): void {
  const send = () => window.webContents.send('open.place' satisfies EventName, place);
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', send);
  else send();
}

/** The window that the clerk works in. Throws where there is none: only a window asks for it. */
export function frontWindow(): BrowserWindow {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) throw new Error('No window is open.');
  return window;
}

/** Tells every open window what the data process announced. */
export function announceToWindows(event: string, payload: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(event, payload);
}
