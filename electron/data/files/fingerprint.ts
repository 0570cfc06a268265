import { createHash } from 'node:crypto';

/** SHA-256 of a file's content in lower-case hexadecimal. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
