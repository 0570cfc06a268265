import { type BiffRecords, recordTypes } from './biff-records';
import { decodeByteText } from './byte-text';
import type { StoredText } from './continued-bytes';
import type { XlsContext } from './xls-context';

/** The text of a record that holds it itself, as Excel 5 and 95 and some other programs write it. */
export function readLabel(records: BiffRecords, { version, globals }: XlsContext): StoredText {
  const length = records.u16(6);
  if (version === 8) return records.continued(8).text(length);
  const text = decodeByteText(records.slice(8, 8 + length), globals.codePage);
  const runCount = records.type === recordTypes.richString ? records.u8(8 + length) : 0;
  const changes = Array.from({ length: runCount }, (_, run) => ({
    at: records.u8(9 + length + run * 2),
    font: records.u8(10 + length + run * 2),
  }));
  return { text, changes };
}
