import type { Meter } from '../meter';
import { damaged, type UnreadableError } from '../unreadable-workbook';
import { ContinuedBytes } from './continued-bytes';

/** The records of [MS-XLS] that the reader knows, by what they are called there. */
export const recordTypes = {
  formula: 0x06,
  eof: 0x0a,
  externSheet: 0x17,
  name: 0x18,
  dateMode: 0x22,
  externName: 0x23,
  filePass: 0x2f,
  font: 0x31,
  continuation: 0x3c,
  codePage: 0x42,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  multipleRk: 0xbd,
  richString: 0xd6,
  objectProject: 0xd3,
  format5: 0x1e,
  extendedFormat: 0xe0,
  mergedCells: 0xe5,
  sharedStrings: 0xfc,
  labelShared: 0xfd,
  supBook: 0x1ae,
  number: 0x203,
  label: 0x204,
  boolOrError: 0x205,
  string: 0x207,
  row: 0x208,
  array: 0x221,
  defaultRowHeight: 0x225,
  rk: 0x27e,
  format: 0x41e,
  sharedFormula: 0x4bc,
  bof: 0x809,
} as const;

const headerSize = 4;
const earlyBeginnings: readonly number[] = [0x09, 0x209, 0x409];

/** Walks over the records of an .xls stream. The numbers of the present record are read by their place in it. */
export class BiffRecords {
  type = 0;
  /** Where the present record's content begins and ends. */
  start = 0;
  end = 0;
  private readonly bytes: Buffer;
  private readonly meter: Meter;

  constructor(bytes: Buffer, meter: Meter, position = 0) {
    this.bytes = bytes;
    this.meter = meter;
    this.end = position;
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Moves to the next record; false at the end of the stream. Throws `damaged` where a record leaves the stream. */
  next(): boolean {
    const at = this.end;
    if (at + headerSize > this.bytes.length) return false;
    this.meter.spend('records', 1);
    this.type = this.bytes.readUInt16LE(at);
    this.start = at + headerSize;
    this.end = this.start + this.bytes.readUInt16LE(at + 2);
    if (this.end <= this.bytes.length) return true;
    throw this.broken(`record 0x${this.type.toString(16)} runs past the end`);
  }

  /** The type of the record after the present one, 0 where there is none. */
  typeAfter(): number {
    return this.end + 2 <= this.bytes.length ? this.bytes.readUInt16LE(this.end) : 0;
  }

  isEarlyBeginning(): boolean {
    return earlyBeginnings.includes(this.type);
  }

  u8(at: number): number {
    return this.bytes[this.place(at, 1)] ?? 0;
  }

  u16(at: number): number {
    return this.bytes.readUInt16LE(this.place(at, 2));
  }

  /** Like `u16`, 0 behind the end of the record. */
  optional16(at: number): number {
    return this.start + at + 2 <= this.end ? this.bytes.readUInt16LE(this.start + at) : 0;
  }

  u32(at: number): number {
    return this.bytes.readUInt32LE(this.place(at, 4));
  }

  f64(at: number): number {
    return this.bytes.readDoubleLE(this.place(at, 8));
  }

  /** The content from one place to another. */
  slice(from: number, to = this.length): Buffer {
    return this.bytes.subarray(this.place(from, 0), this.place(to, 0));
  }

  /** The content of the present record from a place and of the records that continue it; moves to the last of them. */
  continued(from = 0): ContinuedBytes {
    const parts = [this.slice(from)];
    while (this.typeAfter() === recordTypes.continuation && this.next()) parts.push(this.slice(0));
    return new ContinuedBytes(parts);
  }

  broken(detail: string): UnreadableError {
    return damaged('Workbook', `byte ${this.start}: ${detail}`);
  }

  private place(at: number, length: number): number {
    if (this.start + at + length <= this.end) return this.start + at;
    throw this.broken(`record 0x${this.type.toString(16)} of ${this.length} bytes is too short`);
  }
}
