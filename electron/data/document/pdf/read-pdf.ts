import type { SourceDocument } from '../../../../shared/plan-reading/source-document';
import { DocumentError } from '../document-problem';
import { layOut } from '../lines/lay-out';
import { linesOf } from '../lines/lines-of';
import { readableLines } from '../lines/readable-lines';
import { openRemarks, type Remarks } from '../lines/remarks';
import { loadPdfjs, type Pdfjs } from './load-pdfjs';
import { openPdf, type PdfDocument } from './open-pdf';
import { pageLines } from './page-lines';
import { pageOf } from './page-of';

/** Longer than any plan with its appendices; a law has some hundred pages. */
const mostPages = 400;
/** On a page of print there are some 2000 letters; a scan has those of a stamp or a signature. */
const fewLetters = 40;
/** Letters that stand for none: fonts that do not tell what they show. */
const nameless = /[\p{Co}\p{Cc}\uFFFD]/gu;

/** Reads the text layer of a .pdf, line by line as printed. Throws `DocumentError` for a scan, a password, a damaged file. */
export async function readPdf(bytes: Buffer): Promise<SourceDocument> {
  const pdfjs = await loadPdfjs();
  return openPdf(pdfjs, bytes, (pdf) => readPages(pdfjs, pdf, bytes));
}

async function readPages(pdfjs: Pdfjs, pdf: PdfDocument, bytes: Buffer): Promise<SourceDocument> {
  if (pdf.numPages > mostPages) {
    throw new DocumentError(
      'document_too_large',
      `at most ${mostPages} pages allowed, ${pdf.numPages} found`,
    );
  }
  const lines = [];
  const remarks = openRemarks();
  let tables = 0;
  for (let page = 1; page <= pdf.numPages; page++) {
    const content = await pageOf(pdfjs, pdf, page);
    const paragraphs = pageLines(
      content,
      () => tables++,
      (code) => remarks.add(code),
    );
    const found = paragraphs.flatMap(linesOf).map((line) => ({ ...line, page }));
    lines.push(...found);
    tellPage(remarks, page, content, found);
  }
  const text = lines.map((line) => line.text.replace(/\s/g, '')).join('');
  requireText(text, pdf.numPages, bytes);
  return layOut(
    'pdf',
    readableLines(lines).map(({ isDecoded: _, ...line }) => ({ ...line, text: line.text.normalize('NFC') })),
    remarks.all(),
  );
}

function tellPage(
  remarks: Remarks,
  page: number,
  { left, laidOver }: Awaited<ReturnType<typeof pageOf>>,
  lines: ReadonlyArray<{ readonly text: string }>,
): void {
  const letters = lines.reduce((count, { text }) => count + text.replace(/\s/g, '').length, 0);
  const isScan = left.picture > 0 && letters < fewLetters;
  if (isScan) remarks.add('page_without_text', page);
  else remarks.add('picture', page, left.picture);
  remarks.add('slanted', page, left.slanted);
  remarks.add('laid_over', page, laidOver);
  remarks.add('beside_page', page, left.beside_page);
}

function requireText(text: string, pages: number, bytes: Buffer): void {
  // Pictures are streams, so that their names always stand in the file itself.
  const hasPictures = /\/Subtype\s*\/Image\b|\bBI\s/.test(bytes.toString('latin1'));
  if (text.length === 0 || (text.length < fewLetters * pages && hasPictures)) {
    const code = hasPictures ? 'document_scan' : 'document_empty';
    throw new DocumentError(code, `${text.length} letters on ${pages} pages`);
  }
  const unknown = text.match(nameless)?.length ?? 0;
  if (unknown > text.length / 5) {
    throw new DocumentError(
      'document_unknown_letters',
      `${unknown} of ${text.length} letters are not told by their fonts`,
    );
  }
}
