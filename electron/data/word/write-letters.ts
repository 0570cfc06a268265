import { Document, Packer } from 'docx';
import type { Letter } from '../../../shared/wording/letter';
import { coreProperties } from './core-properties';
import { halfPoints, layout } from './layout';
import { pinTimes } from './pin-times';
import { sectionsOf } from './sections';

/** What the file says of itself. */
export type LetterFile = { readonly title: string; readonly creator: string; readonly now: string };

/**
 * Letters as one .docx file in the layout of Nghị định 30/2020/NĐ-CP, each beginning on a page of its own. The same letters at the same
 * moment give the same bytes.
 */
export async function writeLetters(
  letters: readonly Letter[],
  { title, creator, now }: LetterFile,
): Promise<Uint8Array> {
  const { font, language, points } = layout;
  const document = new Document({
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
            size: halfPoints(points.body),
            sizeComplexScript: halfPoints(points.body),
            language: { value: language, eastAsia: language },
          },
        },
      },
    },
    sections: [...sectionsOf(letters)],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(title, creator, now) },
  ]);
  return pinTimes(new Uint8Array(packed));
}
