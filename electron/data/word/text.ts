import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { halfPoints } from './layout';

/** How the words of a line look. */
export type Look = {
  readonly points: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'left' | 'center' | 'justified' | 'right';
};

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justified: AlignmentType.JUSTIFIED,
  right: AlignmentType.RIGHT,
} as const;

/** A paragraph of one run; the font is that of the whole file. `more` is spacing, indents and what keeps it with the next. */
export function line(text: string, look: Look, more: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({
    alignment: alignments[look.align ?? 'left'],
    ...more,
    children: text === '' ? [] : [run(text, look)],
    // A paragraph without words is as high as its mark.
    run: { size: halfPoints(look.points) },
  });
}

/** Words of one look. */
export function run(text: string, { points, bold = false, italics = false }: Look): TextRun {
  return new TextRun({
    text: printable(text),
    size: halfPoints(points),
    sizeComplexScript: halfPoints(points),
    ...(bold && { bold, boldComplexScript: true }),
    ...(italics && { italics, italicsComplexScript: true }),
  });
}

/** Without the characters that a text of XML must not have or that turn the words after them around, and on one line. */
export function printable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the ones that must not be written.
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, ' ')
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}

/** A date stays on one line with the word before it, and so does a year; a hyphen inside a name begins no line. */
export function unbroken(text: string): string {
  return text
    .replace(/(ngày|năm) (?=\d{2}\/\d{2}\/\d{4}|…\/|\d{4})/gi, '$1\u00a0')
    .replace(/(\S) - (?=\S)/g, '$1\u00a0- ');
}

/** A paragraph that takes no room: what a section ends with, so that it makes no page of its own. */
export function nothing(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    run: { size: 2 },
  });
}
