import { deflateRawSync } from 'node:zlib';
import { sheetXml, tinyParts, tinyWorkbook } from '../../fixtures/workbooks/tiny-workbook';
import { writeZip, type ZipSource } from '../../fixtures/workbooks/write-zip';
import { deflatedRepeat } from './deflated';
import type { HostileFile } from './hostile-file';

const sheetPart = 'xl/worksheets/sheet1.xml';
const stringsPart = 'xl/sharedStrings.xml';
const gigabyte = 1_000_000_000;

/** The tiny workbook with the ZIP's account of one part replaced. */
function withEntry(name: string, entry: Partial<ZipSource>, zip64End = false): Buffer {
  const parts = tinyParts().map((part) => (part.name === name ? { ...part, ...entry } : part));
  return writeZip(parts, zip64End);
}

function zeros(bytes: number): Buffer {
  return deflatedRepeat('\0', bytes);
}

function strings(bytes: number): Buffer {
  return deflatedRepeat('<si><t>a</t></si>', bytes, '<sst>', '</sst>');
}

/** Every entry of the directory but the first points to the first one's local header. */
function overlapping(count: number): Buffer {
  const kernel = { content: '', packed: zeros(50_000_000), size: 50_000_000 };
  const zip = writeZip([
    { name: 'kernel', ...kernel },
    ...Array.from({ length: count }, (_, at) => ({ name: `xl/part${at}.xml`, content: '' })),
    ...tinyParts(),
  ]);
  forEachDirectoryEntry(zip, (at, name) => {
    if (/part\d|sheet1|styles|sharedStrings/.test(name)) zip.writeUInt32LE(0, at + 42);
  });
  return zip;
}

/** The sheet's packed bytes are the whole file, itself included. */
function holdingItself(): Buffer {
  const zip = writeZip([{ name: sheetPart, content: '<a/>', stored: true }, ...tinyParts().slice(0, 5)]);
  forEachDirectoryEntry(zip, (at, name) => {
    if (name !== sheetPart) return;
    const size = zip.length - 30 - sheetPart.length;
    zip.writeUInt32LE(size, at + 20);
    zip.writeUInt32LE(size, at + 24);
  });
  return zip;
}

function forEachDirectoryEntry(zip: Buffer, change: (at: number, name: string) => void): void {
  const signature = Buffer.from('504b0102', 'hex');
  for (let at = zip.indexOf(signature); at >= 0; at = zip.indexOf(signature, at + 4)) {
    change(at, zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  }
}

/** A directory whose end says other things than it should. */
function withEnd(change: (zip: Buffer, end: number) => void): Buffer {
  const zip = tinyWorkbook();
  change(zip, zip.length - 22);
  return zip;
}

/** Files whose harm is in the ZIP: what unpacks to gigabytes, lies, overlaps or contradicts itself. */
export const zipBombs: readonly HostileFile[] = [
  {
    name: '4 GB of zeros, said so',
    make: () => withEntry(sheetPart, { content: '', packed: zeros(4 * gigabyte), size: 4 * gigabyte }),
    ending: 'too_large',
  },
  {
    name: '4 GB of zeros, said to be 300 bytes',
    make: () => withEntry(sheetPart, { content: '', packed: zeros(4 * gigabyte), size: 300 }),
    ending: 'damaged',
  },
  {
    name: '4 GB of zeros, said to be nothing',
    make: () => withEntry(sheetPart, { content: '', packed: zeros(4 * gigabyte), size: 0 }),
    ending: 'damaged',
  },
  {
    name: '4 GB of zeros, said to be 95 MB',
    make: () => withEntry(sheetPart, { content: '', packed: zeros(4 * gigabyte), size: 95_000_000 }),
    ending: 'damaged',
  },
  {
    name: '4 GB of rows, said to be 95 MB',
    make: () =>
      withEntry(sheetPart, {
        content: '',
        packed: deflatedRepeat('<row/>', 4 * gigabyte, '<worksheet><sheetData>'),
        size: 95_000_000,
      }),
    ending: 'damaged',
  },
  {
    name: '8 GB of zeros in ZIP64, said so',
    make: () =>
      withEntry(
        sheetPart,
        { content: '', packed: zeros(8 * gigabyte), size: 8 * gigabyte, zip64: true },
        true,
      ),
    ending: 'too_large',
  },
  {
    name: '8 GB of zeros in ZIP64, said to be 300 bytes',
    make: () =>
      withEntry(sheetPart, { content: '', packed: zeros(8 * gigabyte), size: 300, zip64: true }, true),
    ending: 'damaged',
  },
  {
    name: 'a ZIP64 size beyond all numbers',
    make: () => {
      const zip = withEntry(sheetPart, { content: 'a', size: 0x1122334455, zip64: true }, true);
      const wide = Buffer.from('5544332211000000', 'hex');
      zip.fill(0xff, zip.indexOf(wide), zip.indexOf(wide) + 8);
      return zip;
    },
    ending: 'damaged',
  },
  {
    name: '2 GB of shared strings, said so',
    make: () => withEntry(stringsPart, { content: '', packed: strings(2 * gigabyte), size: 2 * gigabyte }),
    ending: 'too_large',
  },
  {
    name: '2 GB of shared strings, said to be 95 MB',
    make: () => withEntry(stringsPart, { content: '', packed: strings(2 * gigabyte), size: 95_000_000 }),
    ending: 'damaged',
  },
  {
    name: '90 MB of shared strings',
    make: () => tinyWorkbook({ [stringsPart]: `<sst>${'<si><t>a</t></si>'.repeat(90_000_000 / 17)}</sst>` }),
    ending: 'too_large',
  },
  {
    name: '200,000 entries',
    make: () =>
      writeZip(
        [
          ...tinyParts(),
          ...Array.from({ length: 200_000 }, (_, at) => ({ name: `a${at}`, content: '', stored: true })),
        ],
        true,
      ),
    ending: 'too_large',
  },
  {
    name: 'a part given twice',
    make: () => writeZip([...tinyParts(), { name: 'XL/Worksheets/SHEET1.xml', content: '<a/>' }]),
    ending: 'damaged',
  },
  { name: 'a thousand parts in one', make: () => overlapping(1_000), ending: 'damaged' },
  { name: 'a ZIP that holds itself', make: holdingItself, ending: 'damaged' },
  {
    name: 'a ZIP that only holds a ZIP',
    make: () => writeZip([{ name: 'a.zip', content: tinyWorkbook() }]),
    ending: 'archive',
  },
  { name: 'a wrong CRC', make: () => withEntry(sheetPart, { crc: 7 }), ending: 'damaged' },
  {
    name: 'bytes that are no deflate',
    make: () => withEntry(sheetPart, { packed: Buffer.alloc(5_000_000, 0xff), size: 90_000_000 }),
    ending: 'damaged',
  },
  {
    name: 'deflate that stops early',
    make: () => withEntry(sheetPart, { packed: deflateRawSync(Buffer.from(sheetXml(''))).subarray(0, 20) }),
    ending: 'damaged',
  },
  {
    name: 'a directory of 65,534 entries that are not there',
    make: () => withEnd((zip, end) => zip.writeUInt16LE(65_534, end + 10)),
    ending: 'too_large',
  },
  {
    name: 'a directory that begins inside the file',
    make: () => withEnd((zip, end) => zip.writeUInt32LE(0, end + 16)),
    ending: 'damaged',
  },
  {
    name: 'a directory that begins past the file',
    make: () => withEnd((zip, end) => zip.writeUInt32LE(0xfffffff0, end + 16)),
    ending: 'damaged',
  },
  {
    name: '60 MB of ends of directory',
    make: () => Buffer.concat([tinyWorkbook().subarray(0, 100), Buffer.alloc(60_000_000, 'PK\x05\x06')]),
    ending: 'damaged',
  },
];
