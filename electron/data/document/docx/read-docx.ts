import type { SourceDocument } from '../../../../shared/plan-reading/source-document';
import type { Package } from '../../workbook/read/open-package';
import { readRelationships } from '../../workbook/read/relationships';
import type { XmlScanner } from '../../workbook/read/xml-scanner';
import { DocumentError } from '../document-problem';
import { layOut } from '../lines/lay-out';
import { linesOf } from '../lines/lines-of';
import type { Paragraph } from '../lines/piece';
import { readableLines } from '../lines/readable-lines';
import { openRemarks } from '../lines/remarks';
import { openFields } from './fields';
import { listCounter } from './list-counter';
import { noteMarks } from './note-marks';
import { readNumbering } from './numbering';
import { passOver } from './pass-over';
import { type Blocks, endBlocks, readBlocks } from './read-blocks';
import { readNotes } from './read-notes';
import type { Story } from './story';
import { readStyles } from './styles';

/** A plan of a hundred pages has some 3000, cells of tables included. */
const mostParagraphs = 200_000;

/**
 * Reads the text of a .docx as it is printed: automatic numbers in front of their paragraphs, tracked changes as accepted, notes at
 * the end. Headers and footers of pages, comments, pictures and hidden text are no text of the document, and told as remarks. Throws what the package is instead.
 */
export function readDocx(source: Package, mainPart: string): SourceDocument {
  const scanner = source.scan(mainPart);
  requireDocument(scanner);
  const links = readRelationships(source, mainPart);
  const partOf = (type: string) => links.find((link) => link.type === type)?.target;
  const notes = noteMarks();
  const shared = {
    styles: readStyles(source, partOf('styles')),
    counter: listCounter(readNumbering(source, partOf('numbering'))),
    notes,
    nextTable: numbers(),
    remarks: openRemarks(),
  };
  const storyOf = (of: XmlScanner): Story => ({ ...shared, scanner: of, fields: openFields() });

  const paragraphs: Paragraph[] = [];
  const add = (one: Paragraph) => {
    if (paragraphs.push(one) <= mostParagraphs) return;
    throw new DocumentError('document_too_large', `more than ${mostParagraphs} paragraphs`);
  };
  const blocks: Blocks = { cell: null, footnote: false, add, pending: [] };
  while (scanner.nextChild(1)) if (scanner.tag.nameIs('body')) readBlocks(storyOf(scanner), blocks);
  endBlocks(blocks);
  const all = [
    ...paragraphs,
    ...readNotes(source, partOf('footnotes'), 'footnote', storyOf, notes),
    ...readNotes(source, partOf('endnotes'), 'endnote', storyOf, notes),
  ];
  const lines = readableLines(all.flatMap(linesOf));
  if (lines.every(({ text }) => text.trim() === '')) throw withoutText(source);
  passOver(source, links, shared.remarks);
  return layOut(
    'docx',
    lines.map(({ isDecoded: _, ...line }) => ({ ...line, page: null })),
    shared.remarks.all(),
  );
}

const otherKinds: ReadonlyMap<string, 'document_spreadsheet' | 'document_other'> = new Map([
  ['workbook', 'document_spreadsheet'],
]);

function requireDocument(scanner: XmlScanner): void {
  scanner.enterRoot();
  if (scanner.tag.nameIs('document')) return;
  const root = scanner.tag.name().slice(0, 40);
  throw new DocumentError(
    otherKinds.get(root) ?? 'document_other',
    `the main part is a ${root}, not a document`,
  );
}

/** A document of nothing but pictures is a scan that was put into Word. */
function withoutText({ partNames }: Package): DocumentError {
  const hasPictures = partNames.some((name) => name.startsWith('word/media/'));
  return new DocumentError(
    hasPictures ? 'document_scan' : 'document_empty',
    `no text, ${hasPictures ? 'but' : 'and no'} pictures`,
  );
}

function numbers(): () => number {
  let last = -1;
  return () => {
    last += 1;
    return last;
  };
}
