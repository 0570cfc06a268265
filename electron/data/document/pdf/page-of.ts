import { setImmediate as turn } from 'node:timers/promises';
import type { Pdfjs } from './load-pdfjs';
import { matrixOf } from './matrix';
import type { PdfDocument } from './open-pdf';
import type { PageContent } from './page-content';
import { pageContentOf } from './page-content-of';
import type { PdfFont } from './text-state';

const usualUnit = 0.001;

/** What can be read of one page of a document, from 1. Forms, notes and signatures laid over it are left out and counted. */
export async function pageOf(
  pdfjs: Pdfjs,
  pdf: PdfDocument,
  number: number,
): Promise<PageContent & { readonly laidOver: number }> {
  const page = await pdf.getPage(number);
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  // Fonts are handed over one turn later than the operators that name them.
  await turn();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const place = { width, height, matrix: matrixOf(transform) ?? ([1, 0, 0, -1, 0, height] as const) };
  const fonts = new Map<string, PdfFont | null>();
  const fontOf = (name: string): PdfFont | null => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const font = page.commonObjs.has(name) ? toFont(page.commonObjs.get(name)) : null;
    fonts.set(name, font);
    return font;
  };
  try {
    const laidOver = laidOverOf(await page.getAnnotations({ intent: 'print' }));
    return { ...pageContentOf(pdfjs, operators, place, fontOf), laidOver };
  } finally {
    page.cleanup();
  }
}

/** Links are no text of their own, and a bubble belongs to its note. */
function laidOverOf(annotations: readonly unknown[]): number {
  const silent: readonly unknown[] = ['Link', 'Popup'];
  return annotations.filter(
    (one) => typeof one === 'object' && one !== null && 'subtype' in one && !silent.includes(one.subtype),
  ).length;
}

/** A font as the library hands it over, which is described nowhere. Without one letters have no place. */
function toFont(value: unknown): PdfFont {
  const font: object = typeof value === 'object' && value !== null ? value : {};
  const full = 'name' in font && typeof font.name === 'string' ? font.name : '';
  // A part of a font that was put into the file is named with six letters in front.
  const name = full.replace(/^[A-Z]{6}\+/, '');
  const isBold = ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
  const matrix = 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? font.fontMatrix : [];
  const unit: unknown = matrix[0];
  return {
    bold: isBold || /bold|black|heavy/i.test(name),
    name,
    unit: typeof unit === 'number' && Number.isFinite(unit) && unit !== 0 ? Math.abs(unit) : usualUnit,
  };
}
