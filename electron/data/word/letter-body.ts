import type { Paragraph, Table } from 'docx';
import { assertNever } from '../../../shared/kit/assert-never';
import { capitalised } from '../../../shared/kit/capitalised';
import type { Letter, LetterBlock } from '../../../shared/wording/letter';
import { layout, textWidth, twips } from './layout';
import { letterTable } from './letter-table';
import { ruleUnder } from './rule-under';
import { line, unbroken } from './text';

const { points, gap } = layout;

/** Tên loại with its trích yếu and the line below; nothing for a công văn. */
export function letterTitle({ title }: Letter): readonly Paragraph[] {
  if (title === null) return [];
  return [
    line(
      title.kind.toLocaleUpperCase('vi'),
      { points: points.title, bold: true, align: 'center' },
      { spacing: { before: 360 }, keepNext: true },
    ),
    line(unbroken(title.about), { points: points.about, bold: true, align: 'center' }, { keepNext: true }),
    ruleUnder(title.about, points.about, layout.rules.about, textWidth),
  ];
}

/** Where Kính gửi stands above several, and where its colon does: the hyphens stand below it. Millimetres. */
const severalLeft = 30;
const underColon = severalLeft + 17.4;

/** Kính gửi: one on the same line, several one a line. */
export function addresseeLines({ addressees }: Letter): readonly Paragraph[] {
  const look = { points: points.addressee } as const;
  const [first = '', ...others] = addressees;
  if (others.length === 0) {
    return [
      line(
        `Kính gửi: ${addressee(first)}.`,
        { ...look, align: 'center' },
        { spacing: { before: 240, after: 120 }, keepNext: true },
      ),
    ];
  }
  return [
    line(
      'Kính gửi:',
      { ...look, align: 'left' },
      { indent: { left: twips(severalLeft) }, spacing: { before: 240 }, keepNext: true },
    ),
    ...addressees.map((name, index) =>
      line(
        `- ${addressee(name)}${index === addressees.length - 1 ? '.' : ';'}`,
        { ...look, align: 'left' },
        { indent: { left: twips(underColon) }, keepNext: true },
      ),
    ),
  ];
}

/** A name as it stands after Kính gửi: with a capital, and without a stop of its own. */
function addressee(name: string): string {
  return capitalised(name.trim().replace(/[.;,]+$/, ''));
}

/** The text; its last two paragraphs stay on the page of the signature. */
export function bodyBlocks({ body }: Letter): ReadonlyArray<Paragraph | Table> {
  return body.map((block, index) =>
    blockOf(block, index >= body.length - 2, body[index + 1]?.kind === 'table'),
  );
}

/** `isLast`: one of the last two, which stay on the page of the signature. */
function blockOf(block: LetterBlock, isLast: boolean, isBeforeTable: boolean): Paragraph | Table {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return line(
        unbroken(block.text),
        { points: points.body, align: 'justified' },
        {
          indent: { firstLine: twips(layout.firstLine) },
          spacing: {
            before: gap * 20,
            after: isBeforeTable ? gap * 20 : 0,
            line: Math.round(240 * layout.lineHeight),
            lineRule: 'auto',
          },
          widowControl: true,
          ...((isLast || isBeforeTable) && { keepNext: true, keepLines: true }),
        },
      );
    case 'table':
      return letterTable(block.table);
    default:
      return assertNever(block);
  }
}
