import type { UnreadableCode } from '../../../electron/data/workbook/read/unreadable-workbook';

/** How the reading of a hostile file ends: `read` means that it is a workbook all the same. */
export type Ending = UnreadableCode | 'read' | 'out_of_memory';

/** A file made to do harm, and the ways in which its reading may end: `out_of_memory` where that depends on the machine. */
export type HostileFile = {
  readonly name: string;
  readonly make: () => Buffer;
  readonly ending: Ending | readonly Ending[];
};
