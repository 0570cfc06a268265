import { join } from 'node:path';
import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { appOrigin } from './app-protocol';
import { title } from './title';

/** The renderer's address: the built files, or the server of `npm run dev`. */
const address = process.env['ELECTRON_RENDERER_URL'] ?? `${appOrigin}/`;

/** Opens the application's window; it is shown once there is something to see. */
export function openWindow(): BrowserWindow {
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
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) {
    openWindow();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Whether a request comes from the page that we loaded into a window of ours, and not from a frame inside it. */
export function isOurs({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  const isOurWindow = BrowserWindow.fromWebContents(sender) !== null;
  const isItsPage = senderFrame !== null && senderFrame === sender.mainFrame;
  return isOurWindow && isItsPage && new URL(senderFrame.url).host === new URL(address).host;
}

/** Tells every open window what the data process announced. */
export function announceToWindows(event: string, payload: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(event, payload);
}
