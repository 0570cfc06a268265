import type { UnreadableCode } from './unreadable-workbook';

const oleMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipMagics = ['504b0304', '504b0506'].map((hex) => Buffer.from(hex, 'hex'));

/** Tells from the first bytes whether a file is a ZIP package, and if not, what else it is. */
export function recogniseFile(bytes: Buffer): 'zip' | UnreadableCode {
  if (bytes.length === 0) return 'empty_file';
  if (zipMagics.some((magic) => startsWith(bytes, magic))) return 'zip';
  if (startsWith(bytes, oleMagic)) return recogniseCompoundFile(bytes);
  if (isEarlyBiff(bytes)) return 'legacy_xls';
  return recogniseText(bytes);
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}

function recogniseCompoundFile(bytes: Buffer): UnreadableCode {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'legacy_xls';
  if (hasStream(bytes, 'WordDocument')) return 'word_document';
  return 'not_a_workbook';
}

// Directory entries of a compound file are 128 bytes long and begin with the stream's name ([MS-CFB] 2.6.1).
function hasStream(bytes: Buffer, name: string): boolean {
  const pattern = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

// Excel 2 to 5 wrote the workbook stream without a compound file: record 0x0009, 0x0209, 0x0409 or 0x0809.
function isEarlyBiff(bytes: Buffer): boolean {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x09 || second === undefined || ![0, 2, 4, 8].includes(second)) return false;
  return fourth === 0 && third !== undefined && [4, 6, 8, 16].includes(third);
}

function recogniseText(bytes: Buffer): UnreadableCode {
  const head = bytes.subarray(0, 4096);
  const utf16 = head[0] === 0xff && head[1] === 0xfe;
  const text = head.toString(utf16 ? 'utf16le' : 'latin1').toLowerCase();
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && text.includes('<workbook')) {
    return 'xml_spreadsheet_2003';
  }
  if (/<(!doctype html|html|head|body|table|meta)\b/.test(text) || /^\s*mime-version:/.test(text)) {
    return 'html';
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  return text.startsWith('%pdf') || /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)
    ? 'not_a_workbook'
    : 'plain_text';
}
