import { createHash } from 'node:crypto';

/**
 * The identity of an entry in every calendar of the world: a name-based UUID (RFC 9562, version 5) of a deadline within a register, whose
 * own identity is a UUID. The same deadline always has the same one. Source of the form: RFC 7986, 5.3.
 */
export function entryUid(register: string, deadline: string): string {
  const space = Buffer.from(register.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(deadline, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
