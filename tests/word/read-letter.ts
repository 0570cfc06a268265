import { documentLimits } from '../../electron/data/document/document-limits';
import { Meter } from '../../electron/data/workbook/read/meter';
import { openPackage } from '../../electron/data/workbook/read/open-package';

/** The XML of a part of a .docx file. */
export function partOf(bytes: Uint8Array, part: string): string {
  return openPackage(Buffer.from(bytes), new Meter(documentLimits)).xml(part).toString('utf8');
}

/** The parts of a .docx file. */
export function partsOf(bytes: Uint8Array): readonly string[] {
  return openPackage(Buffer.from(bytes), new Meter(documentLimits)).partNames;
}

/** What a paragraph says and how: `[text, points, looks, alignment]`; lines drawn under words and empty ones are left out. */
export type SeenParagraph = readonly [text: string, points: number, looks: string, align: string];

/** Every paragraph with words, in order, those in tables too. */
export function paragraphsOf(bytes: Uint8Array): readonly SeenParagraph[] {
  const xml = partOf(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].flatMap(([, inner = '']): SeenParagraph[] => {
    const text = [...inner.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
    const run = /<w:r><w:rPr>(.*?)<\/w:rPr>/s.exec(inner)?.[1];
    if (text === '' || run === undefined) return [];
    const looks = [
      ...(run.includes('<w:b/>') ? ['bold'] : []),
      ...(run.includes('<w:i/>') ? ['italic'] : []),
    ];
    const align = /<w:jc w:val="(\w+)"/.exec(inner)?.[1] ?? '';
    return [[text, Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1]) / 2, looks.join(' '), align]];
  });
}

/** Every section's settings as the XML has them, without the tags around. */
export function sectionsIn(bytes: Uint8Array): readonly string[] {
  const xml = partOf(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/gs)].map(([, inner = '']) => inner);
}
