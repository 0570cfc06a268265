import type { Paragraph, Table } from 'docx';
import type { Letter } from '../../../shared/wording/letter';
import { layout } from './layout';
import { line } from './text';
import { twoColumns } from './two-columns';

const { points } = layout;

/** Room for the signature and the seal, in points. */
const signatureRoom = 72;

/** Nơi nhận on the left, the signer on the right; one row, so that it is never divided, and it follows the last words of the text. */
export function letterClosing({ signer, recipients }: Letter): Table {
  return twoColumns(layout.closing, [
    {
      left: [
        line(
          'Nơi nhận:',
          { points: points.recipientsLabel, bold: true, italics: true },
          { spacing: { before: 240 } },
        ),
        ...recipients.map((text) => line(text, { points: points.recipient })),
      ],
      right: [...titleLines(signer.title), nameLine(signer.name)],
    },
  ]);
}

function titleLines(titles: readonly string[]): readonly Paragraph[] {
  const known = titles.map((title) => title.trim()).filter((title) => title !== '');
  return (known.length === 0 ? [''] : known).map((title, index) =>
    line(
      title.toLocaleUpperCase('vi'),
      { points: points.signerTitle, bold: true, align: 'center' },
      index === 0 ? { spacing: { before: 240 } } : {},
    ),
  );
}

/** Without a name its place is left as high as with one. */
function nameLine(name: string): Paragraph {
  return line(
    name.trim(),
    { points: points.signerName, bold: true, align: 'center' },
    { spacing: { before: signatureRoom * 20 } },
  );
}
