import type { DateCell } from '../../../../../shared/intake/sheet';
import type { ExternalCells } from '../external-cells';
import type { Meter } from '../meter';
import type { Globals } from './globals';

/** What the sheets of an .xls workbook are read against; `missingFormulas` is counted up on the way. */
export type XlsContext = {
  readonly globals: Globals;
  readonly fontOfStyle: readonly number[];
  readonly version: 5 | 8;
  readonly meter: Meter;
  readonly external: ExternalCells;
  /** Date cells of whole days met before, so that equal days are one object. */
  readonly days: Map<number, DateCell>;
  missingFormulas: number;
};
