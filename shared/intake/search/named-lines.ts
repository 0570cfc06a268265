import type { CellValue } from '../sheet';
import { inlineValue, valueInLine } from './inline-value';

/** A line of a cell as written, and the name and the value that it states; both null for any other line with digits. */
export type NamedLine = { readonly text: string; readonly label: string | null };

const mostLines = 40;
const longest = 4000;
const ofLineAbove = /^[\s\-+*•–(]*(?:trong đó|trđ|tr\.\s?đ|gồm|bao gồm|nữ|nam)(?![\p{L}])/iu;

/**
 * The lines of a cell that hold digits or a name with its value ("- Số hội nghị: 25"), where at least two state a value under a name;
 * what says parts of the line above stays with it. Empty for any other cell.
 */
export function namedLines(value: CellValue): readonly NamedLine[] {
  if (typeof value !== 'string' || value.length > longest || !/[\n;]/.test(value)) return [];
  const texts = value.normalize('NFC').split(/[\n;]/, mostLines + 1);
  if (texts.length > mostLines) return [];
  const lines: NamedLine[] = [];
  for (const raw of texts) {
    const text = raw.replace(/\s+/g, ' ').trim();
    const above = lines.at(-1);
    if (above && ofLineAbove.test(text)) {
      lines[lines.length - 1] = { ...above, text: `${above.text}; ${text}` };
      continue;
    }
    const label = (inlineValue(text) ?? valueInLine(text))?.label ?? null;
    if (label !== null || /\d/.test(text)) lines.push({ text, label });
  }
  return lines.filter(({ label }) => label !== null).length >= 2 ? lines : [];
}
