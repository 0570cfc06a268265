import { writeZip } from '../../fixtures/workbooks/write-zip';
import type { HostileFile } from './hostile-file';

const sector = 512;
const free = 0xffffffff;
const fatSector = 0xfffffffd;

/** A compound file of one FAT sector, one directory sector and a stream `Workbook`; `fat` is where each sector leads. */
function compoundFile(fat: readonly number[], streamBytes: number): Buffer {
  const file = Buffer.alloc(sector * 8);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(0xfffffffe, 60);
  file.writeUInt32LE(0xfffffffe, 68);
  file.fill(0xff, 76, sector);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, sector, sector * 2);
  for (const [at, next] of fat.entries()) file.writeUInt32LE(next, sector + at * 4);
  directoryEntry(file, sector * 2, 'Root Entry', 5, 0xfffffffe, 0);
  directoryEntry(file, sector * 2 + 128, 'Workbook', 2, 2, streamBytes);
  Buffer.from('0908100000060500', 'hex').copy(file, sector * 3);
  return file;
}

function directoryEntry(
  file: Buffer,
  at: number,
  name: string,
  type: number,
  start: number,
  size: number,
): void {
  file.write(name, at, 'utf16le');
  file.writeUInt16LE(name.length * 2 + 2, at + 64);
  file.writeUInt8(type, at + 66);
  file.writeUInt8(1, at + 67);
  file.fill(0xff, at + 68, at + 80);
  if (type === 5) file.writeUInt32LE(1, at + 76);
  file.writeUInt32LE(start, at + 116);
  file.writeUInt32LE(size, at + 120);
}

function spreadsheet(table: string): Buffer {
  const namespaces =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  return writeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'META-INF/manifest.xml',
      content:
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="S">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

const cell =
  '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
const many = '10000000000';
const repeatedCell = cell.replace('cell ', `cell table:number-columns-repeated="${many}" `);

/** Files of other formats than .xlsx. */
export const otherFormats: readonly HostileFile[] = [
  {
    name: '.xls whose sectors go in a circle',
    make: () => compoundFile([fatSector, 0xfffffffe, 3, 4, 2, free], 1_000_000_000),
    ending: 'too_large',
  },
  {
    name: '.xls whose sector is its own next',
    make: () => compoundFile([fatSector, 1, 2, free], 0x7fffffff),
    ending: 'too_large',
  },
  {
    name: '.ods with a row ten thousand million times',
    make: () =>
      spreadsheet(`<table:table-row table:number-rows-repeated="${many}">${cell}</table:table-row>`),
    ending: 'damaged',
  },
  {
    name: '.ods with a cell ten thousand million times',
    make: () => spreadsheet(`<table:table-row>${repeatedCell}</table:table-row>`),
    ending: 'damaged',
  },
  {
    name: '.ods with both',
    make: () =>
      spreadsheet(`<table:table-row table:number-rows-repeated="${many}">${repeatedCell}</table:table-row>`),
    ending: 'damaged',
  },
  { name: '.csv of 60 MB of quotes', make: () => Buffer.alloc(60_000_000, '"'), ending: 'too_large' },
  { name: '.csv of 60 MB of separators', make: () => Buffer.alloc(60_000_000, ';'), ending: 'too_large' },
  { name: '.csv of 60 million lines', make: () => Buffer.alloc(60_000_000, '\n'), ending: 'too_large' },
  { name: '.csv of one word of 60 MB', make: () => Buffer.alloc(60_000_000, 'a'), ending: 'too_large' },
  {
    name: '.csv of quotes that never end',
    make: () => Buffer.alloc(60_000_000, 'a;"b\n'),
    ending: 'too_large',
  },
  { name: '60 MB of zeros', make: () => Buffer.alloc(60_000_000), ending: 'too_large' },
  { name: '60 MB of a web page', make: () => Buffer.alloc(60_000_000, '<html><table>'), ending: 'too_large' },
  { name: 'a file of 70 MB', make: () => Buffer.alloc(70_000_000, 'PK\x03\x04'), ending: 'too_large' },
];
