import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { title } from './title';

/** Opens the application's window on the renderer's address; it is shown once there is something to see. */
export function openWindow(address: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title,
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
export function showWindow(address: string): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) {
    openWindow(address);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
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
