import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';

/** Makes the check of who asks: the page at `address` itself, in a window of ours, and not a frame inside it. */
export function trustOnly(address: string): (event: IpcMainInvokeEvent) => boolean {
  return ({ sender, senderFrame }) =>
    BrowserWindow.fromWebContents(sender) !== null &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    isUnder(address, senderFrame.url);
}

function isUnder(address: string, url: string): boolean {
  const wanted = new URL(address);
  const found = URL.canParse(url) ? new URL(url) : undefined;
  return found?.protocol === wanted.protocol && found.host === wanted.host;
}
