import type { Meter } from '../meter';
import { type UnreadableCode, UnreadableError } from '../unreadable-workbook';
import { BiffRecords, recordTypes } from './biff-records';
import { openCompoundFile } from './compound-file';

/** The stream of records of an .xls workbook. */
export type XlsStream = {
  readonly bytes: Buffer;
  /** `5` is Excel 5 and 95, `8` is Excel 97 to 2003. */
  readonly version: 5 | 8;
  readonly hasMacros: boolean;
};

const versions: Readonly<Record<number, 5 | 8>> = { 1280: 5, 1536: 8 };

// What else a compound file is, by a stream or folder of its root.
const kinds: ReadonlyArray<readonly [name: string, code: UnreadableCode]> = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'word_document'],
  ['PowerPoint Document', 'presentation'],
];
// A password stands before anything that it hides.
const recordsBeforePassword = 20;

/** Opens the workbook in a compound file; throws what it is instead, `encrypted` and `legacy_xls` among them. */
export function openXls(bytes: Buffer, meter: Meter): XlsStream {
  const file = openCompoundFile(bytes, meter);
  const stream = ['Workbook', 'Book'].find((name) => file.has(name));
  if (stream === undefined) {
    const code = kinds.find(([name]) => file.has(name))?.[1] ?? 'not_a_workbook';
    throw new UnreadableError({ code, detail: 'the compound file holds no workbook' });
  }
  const content = file.read(stream);
  const records = new BiffRecords(content, meter);
  records.next();
  const version = records.type === recordTypes.bof ? versions[records.optional16(0)] : undefined;
  if (version === undefined) {
    const code = records.isEarlyBeginning() ? 'legacy_xls' : 'damaged';
    throw new UnreadableError({ code, part: stream, detail: 'the stream does not begin as a workbook' });
  }
  refusePassword(records, stream);
  return { bytes: content, version, hasMacros: file.has('_VBA_PROJECT_CUR') };
}

function refusePassword(records: BiffRecords, part: string): void {
  for (let count = 0; count < recordsBeforePassword && records.next(); count++) {
    if (records.type === recordTypes.filePass) {
      throw new UnreadableError({ code: 'encrypted', part, detail: 'the records have a password' });
    }
  }
}
