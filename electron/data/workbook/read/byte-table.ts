/** The characters of all bytes: ASCII, then those given for the bytes from 0x80, then Latin-1 as far as none are given. */
export function byteTable(fromUpperHalf: string): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 || byte - 0x80 >= fromUpperHalf.length ? byte : fromUpperHalf.charCodeAt(byte - 0x80),
  );
}

/** The text of bytes of which each is one character. */
export function decodeByTable(bytes: Buffer, table: Uint16Array): string {
  const wide = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) wide[at] = table[bytes[at] ?? 0] ?? 0;
  return Buffer.from(wide.buffer).toString('utf16le');
}
