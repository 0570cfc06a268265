import type { XmlScanner } from '../../workbook/read/xml-scanner';
import type { Remarks } from '../lines/remarks';
import type { Fields } from './fields';
import type { ListCounter } from './list-counter';
import type { NoteMarks } from './note-marks';
import type { Styles } from './styles';

/** What reading any part of one document's text needs. */
export type Story = {
  readonly scanner: XmlScanner;
  readonly styles: Styles;
  readonly counter: ListCounter;
  readonly notes: NoteMarks;
  readonly fields: Fields;
  /** Numbers the tables of the document in the order in which they begin. */
  readonly nextTable: () => number;
  /** What is passed over is noted here. */
  readonly remarks: Remarks;
};
