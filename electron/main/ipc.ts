import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channelsOf, dataContract, mainContract } from '../../shared/contract';
import type { Gate } from '../../shared/contract/gate';
import { failure } from '../../shared/kit/result';

/** Opens every channel of the contract, and no other, to the windows that we made ourselves. */
export function listen(
  gates: { readonly data: Gate; readonly main: Gate },
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  open(channelsOf(dataContract), gates.data);
  open(channelsOf(mainContract), gates.main);

  function open(channels: readonly string[], gate: Gate): void {
    for (const channel of channels) {
      ipcMain.handle(channel, (event, input: unknown) =>
        isTrusted(event) ? gate(channel, input) : failure({ code: 'untrusted_sender', subject: channel }),
      );
    }
  }
}
