import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { channels } from '../../shared/contract';
import { eventNames } from '../../shared/contract/events';

/** All that a window gets: to ask what the contract names, to hear what it announces, and where a dropped file lies. */
contextBridge.exposeInMainWorld('secretariat', {
  invoke(channel: string, input: unknown) {
    if (!isOneOf(channels, channel)) throw new Error(`No such channel: ${channel}`);
    return ipcRenderer.invoke(channel, input);
  },

  /** Returns a function that ends it. */
  on(event: string, listener: (payload: unknown) => void) {
    if (!isOneOf(eventNames, event)) throw new Error(`No such event: ${event}`);
    const receive = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(event, receive);
    return () => {
      ipcRenderer.off(event, receive);
    };
  },

  pathOf: (file: Parameters<typeof webUtils.getPathForFile>[0]) => webUtils.getPathForFile(file),
});

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
