const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** 01/01/1980, the first day that a .zip archive can tell. */
const firstDay = 0x0021;

/**
 * Sets the time of every part of a .zip archive to the same moment, in place, so that the same letters make the same bytes. Throws where
 * the bytes are no archive as `docx` makes them.
 */
export function pinTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error('Expected a plain archive.');
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(entry, true) !== centralHeader) throw new Error('Expected an entry of the archive.');
    setMoment(view, entry + 12);
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(local, true) !== localHeader) throw new Error('Expected a part of the archive.');
    setMoment(view, local + 10);
    const names = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + names.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

function setMoment(view: DataView, offset: number): void {
  view.setUint16(offset, 0, true);
  view.setUint16(offset + 2, firstDay, true);
}
