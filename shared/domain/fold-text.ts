import { remembering } from '../kit/remembering';

const marks = /[\u0300-\u036f]/g;
// Zero-width characters arrive with text pasted from web pages; they carry no meaning in Vietnamese.
const invisible = /[\u200b-\u200d\u2060]/g;

/**
 * The key under which two labels count as the same: lower case, no accents (đ as d), runs of white space of any sort as one
 * space, none at the ends. "Hóa", "hoá" and "HOA" agree. For matching only; what people wrote is kept and shown as it is.
 * Legacy encodings (TCVN3, VNI) are decoded before, because folding destroys the letters they rest on.
 */
export function foldText(text: string): string {
  return folded(text);
}

/** Labels, headings and names come again and again, in one workbook and in the next. */
const folded = remembering(
  (text) =>
    text
      .replace(invisible, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(marks, '')
      .replace(/đ/g, 'd')
      .replace(/\s+/g, ' ')
      .trim(),
  20_000,
);
