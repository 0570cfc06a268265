import { basename } from 'node:path';
import { Refusal } from '../../../../shared/contract/reply';
import type { NewFile } from '../../database/queries/keep-file';
import { fingerprint } from '../../files/fingerprint';
import { readFile } from '../../files/read-file';
import { defaultReadLimits } from '../../workbook/read/read-limits';

/** The file that an event was read from, as it was previewed. Throws `Refusal` (`file_unreadable`) where it is another by now. */
export function listFile({ path, sha256 }: { readonly path: string; readonly sha256: string }): NewFile {
  const name = basename(path).normalize('NFC');
  const bytes = readFile(path, defaultReadLimits.fileBytes);
  if (!bytes.ok || fingerprint(bytes.value) !== sha256) throw new Refusal('file_unreadable', name);
  return { name, sha256, bytes: bytes.value };
}
