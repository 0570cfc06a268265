import { BorderStyle, Paragraph } from 'docx';
import { twips } from './layout';
import { boldWidth } from './text-width';

/** Twentieths of a point between the words, whose marks below the line must stay clear, and the line. */
const gapBefore = 40;

/**
 * The line under words: an empty paragraph whose upper border is as long as a part of the words above. Drawn by a border and not by
 * underlining, which Nghị định 30/2020/NĐ-CP does not allow.
 */
export function ruleUnder(text: string, points: number, part: number, widthInMillimetres: number): Paragraph {
  const room = twips(widthInMillimetres);
  const words = Math.min(boldWidth(text, points) * 20, room);
  const indent = Math.round((room - words * part) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    indent: { left: indent, right: indent },
    spacing: { before: gapBefore, after: 0, line: 40, lineRule: 'exact' },
    keepNext: true,
    run: { size: 2 },
  });
}
