import { Meter } from '../read/meter';
import { defaultReadLimits } from '../read/read-limits';
import { unpackEntry } from '../read/unpack-entry';
import { readZipDirectory } from '../read/zip-directory';
import { zipOf } from './annotated/zip';

/**
 * Tells Excel that numbers as text are meant in a range of one sheet (counted from 1) of a workbook that we wrote. Otherwise it marks
 * every figure as an error and offers to convert it, which would make 4 of 3.997 where a system has decimal points. The
 * writing library knows no `ignoredErrors`; by ECMA-376 it stands behind `headerFooter`, where our sheets end.
 */
export function allowNumbersAsText(file: Uint8Array, sheet: number, range: string): Uint8Array {
  const zip = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const meter = new Meter(defaultReadLimits);
  const parts = new Map<string, Uint8Array>();
  for (const entry of readZipDirectory(zip, meter)) parts.set(entry.name, unpackEntry(zip, entry, meter));
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const xml = Buffer.from(parts.get(name) ?? '').toString('utf8');
  const end = '</headerFooter></worksheet>';
  if (!xml.endsWith(end)) throw new Error(`Expected ${name} to end with its footer.`);
  const errors = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  parts.set(name, Buffer.from(xml.replace(end, `</headerFooter>${errors}</worksheet>`)));
  return zipOf(parts);
}
