import type { WorkbookFormat } from '../../../../shared/intake/sheet';
import { Meter } from './meter';
import { defaultReadLimits } from './read-limits';
import { recogniseFile } from './recognise-file';
import { type UnreadableCode, UnreadableError } from './unreadable-workbook';
import { requireWorkbook } from './workbook-part';

/** What a file is: a format that can be read, or why it cannot. */
export type FileKind = WorkbookFormat | UnreadableCode;

/**
 * Says by its content what a file is, without reading it through: a file that is named as a format may still turn out to be
 * damaged when it is read. Never throws for any bytes.
 */
export function identifyFile(bytes: Uint8Array): FileKind {
  try {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const file = recogniseFile(whole, new Meter(defaultReadLimits));
    if (file.format === 'xlsx') requireWorkbook(file.source.scan(file.mainPart));
    return file.format;
  } catch (error) {
    if (error instanceof UnreadableError) return error.problem.code;
    throw error;
  }
}
